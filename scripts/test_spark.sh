#!/usr/bin/env bash
# The indicator on a real Spark: an environment of its own (.venv-spark), Java where there is none, a Spark Connect
# server on loopback for as long as the tests run, and tests/spark. Arguments go to pytest.
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=scripts/system.sh
source scripts/system.sh

# Compiled files are kept: without them each process that a test starts compiles everything again.
unset PYTHONDONTWRITEBYTECODE
environment=.venv-spark
lock=requirements-spark.lock
python=$environment/bin/python
install=(-m pip install --quiet --disable-pip-version-check --no-input --no-deps)
began=$SECONDS

usable_environment() {
  [ -x $python ] && $python -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] < (3, 14))' 2>/dev/null
}

# What builds Spark's package must be there before pip looks at it: the lock's own lines of these names.
builders() { sed -nE '/^(setuptools|wheel)==/,/[^\\]$/p' $lock; }

make_environment() {
  echo "spark: making $environment from $lock (with hashes); Spark is half a gigabyte"
  rm -rf $environment
  "$(find_python)" -m venv $environment
  $python "${install[@]}" --require-hashes -r <(builders)
  $python "${install[@]}" --require-hashes --no-build-isolation -r $lock
  $python "${install[@]}" --no-index --no-build-isolation -e .
  echo "$wanted" > $environment/.installed
}

start_server() {
  local home
  home=$($python -c 'import pyspark; print(list(pyspark.__path__)[0])')
  mkdir "$folder/local" "$folder/tmp"
  touch "$folder/log"
  # Becomes the server itself: the number of the process is the number to end. Compiling each question to
  # machine code pays for millions of rows and takes minutes of tests that have few. The server takes whichever
  # port is free and says so in its log: one that was looked for before could be somebody else's by then.
  (
    cd "$folder"
    exec env SPARK_HOME="$home" SPARK_LOCAL_IP=127.0.0.1 SPARK_LOG_DIR="$folder" "$home/bin/spark-submit" \
      --class org.apache.spark.sql.connect.service.SparkConnectServer --name reviewer-tests \
      --master 'local[2]' --driver-memory 1g \
      --driver-java-options "-Djava.io.tmpdir=$folder/tmp -XX:TieredStopAtLevel=1" \
      --conf spark.driver.host=127.0.0.1 --conf spark.driver.bindAddress=127.0.0.1 \
      --conf spark.connect.grpc.binding.address=127.0.0.1 --conf spark.connect.grpc.binding.port=0 \
      --conf spark.ui.enabled=false --conf spark.sql.shuffle.partitions=2 \
      --conf "spark.local.dir=$folder/local" --conf "spark.sql.warehouse.dir=$folder/warehouse" \
      --conf spark.sql.codegen.wholeStage=false --conf spark.sql.codegen.factoryMode=NO_CODEGEN \
      --conf spark.io.encryption.enabled=true spark-internal
  ) >"$folder/log" 2>&1 &
  server=$!
}

tell_log() {
  mkdir -p build
  cp "$folder/log" build/test-spark-server.log
  echo "spark: the last lines of the server's log; all of it: build/test-spark-server.log" >&2
  tail -n 30 "$folder/log" >&2
}

read_port() { port=$(sed -nE 's/.*Spark Connect server started at: [^ ]*:([0-9]+)$/\1/p' "$folder/log"); [ -n "$port" ]; }

wait_for_server() {
  local until=$((SECONDS + 180))
  until read_port; do
    if ! kill -0 "$server" 2>/dev/null || [ $SECONDS -gt $until ]; then
      echo "spark: the server did not start" >&2
      tell_log
      exit 1
    fi
    sleep 0.5
  done
}

# In a group of their own: who waits for them hears a signal at once, and what they started ends with them.
run_tests() {
  set -m
  SPARK_UNDER_TEST="sc://127.0.0.1:$port" SPARK_UNDER_TEST_PROCESS=$server $python -m pytest -q tests/spark \
    --junit-xml=build/test-spark-report.xml --durations=15 --durations-min=1 "$@" &
  tests=$!
  set +m
  wait "$tests" || status=$?
  tests=
}

end_all() {
  if [ -n "$tests" ] && kill -- "-$tests" 2>/dev/null; then
    wait "$tests" 2>/dev/null || true
  fi
  if [ -n "$server" ] && kill "$server" 2>/dev/null; then
    wait "$server" 2>/dev/null || true
  fi
  rm -rf "$folder"
}

wanted=$(cat $lock pyproject.toml scripts/test_spark.sh <(pwd) | sha256sum | cut -d' ' -f1)
install_system_packages spark
if ! usable_environment || [ "$(cat $environment/.installed 2>/dev/null)" != "$wanted" ]; then
  make_environment
fi
is_java "${JAVA_HOME:-}/bin/java" || unset JAVA_HOME
set_up=$((SECONDS - began))

server=
tests=
folder=$(mktemp -d)
trap end_all EXIT
trap 'exit 130' INT
trap 'exit 143' TERM
start_server
wait_for_server
started=$((SECONDS - began - set_up))
mkdir -p build
status=0
run_tests "$@"
[ $status -eq 0 ] || tell_log
echo "spark: ${set_up} s for the set-up, ${started} s until the server answered," \
  "$((SECONDS - began - set_up - started)) s of tests"
exit $status
