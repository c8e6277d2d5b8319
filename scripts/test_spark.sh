#!/usr/bin/env bash
# The indicator on a real Spark: an environment of its own (.venv-spark), Java where there is none, a Spark Connect
# server on loopback for as long as the tests run, and tests/spark. Arguments go to pytest.
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=scripts/system.sh
source scripts/system.sh

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
  port=$($python -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
  mkdir "$folder/local" "$folder/tmp"
  # Becomes the server itself: the number of the process is the number to end. Compiling each question to
  # machine code pays for millions of rows and takes minutes of tests that have few.
  (
    cd "$folder"
    exec env SPARK_HOME="$home" SPARK_LOCAL_IP=127.0.0.1 SPARK_LOG_DIR="$folder" "$home/bin/spark-submit" \
      --class org.apache.spark.sql.connect.service.SparkConnectServer --name reviewer-tests \
      --master 'local[2]' --driver-memory 1g \
      --driver-java-options "-Djava.io.tmpdir=$folder/tmp -XX:TieredStopAtLevel=1" \
      --conf spark.driver.host=127.0.0.1 --conf spark.driver.bindAddress=127.0.0.1 \
      --conf spark.connect.grpc.binding.address=127.0.0.1 --conf "spark.connect.grpc.binding.port=$port" \
      --conf spark.ui.enabled=false --conf spark.sql.shuffle.partitions=2 \
      --conf "spark.local.dir=$folder/local" --conf "spark.sql.warehouse.dir=$folder/warehouse" \
      --conf spark.sql.codegen.wholeStage=false --conf spark.sql.codegen.factoryMode=NO_CODEGEN \
      --conf spark.io.encryption.enabled=true spark-internal
  ) >"$folder/log" 2>&1 &
  server=$!
}

answers() { (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; }

wait_for_server() {
  local until=$((SECONDS + 180))
  until answers; do
    if ! kill -0 "$server" 2>/dev/null || [ $SECONDS -gt $until ]; then
      echo "spark: the server did not start:" >&2
      tail -n 30 "$folder/log" >&2
      exit 1
    fi
    sleep 0.5
  done
}

stop_server() {
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
folder=$(mktemp -d)
trap stop_server EXIT
trap 'exit 130' INT
trap 'exit 143' TERM
start_server
wait_for_server
started=$((SECONDS - began - set_up))
mkdir -p build
status=0
SPARK_UNDER_TEST="sc://127.0.0.1:$port" SPARK_UNDER_TEST_PROCESS=$server $python -m pytest -q tests/spark \
  --junit-xml=build/test-spark-report.xml --durations=15 --durations-min=1 "$@" || status=$?
echo "spark: ${set_up} s for the set-up, ${started} s until the server answered," \
  "$((SECONDS - began - set_up - started)) s of tests"
exit $status
