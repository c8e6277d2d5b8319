# Sourced by setup.sh, peers.sh and test_spark.sh: what the machine itself must have. Libraries are looked for
# by their file and not by their package, so that every distribution passes that has them; only Debian's and Ubuntu's names are known here.

# library or program : package
QT_NEEDS=(
  libglib-2.0.so.0:libglib2.0-0 libEGL.so.1:libegl1 libGL.so.1:libgl1 libxkbcommon.so.0:libxkbcommon0
  libdbus-1.so.3:libdbus-1-3 libfontconfig.so.1:libfontconfig1
  libxcb-cursor.so.0:libxcb-cursor0 libxcb-icccm.so.4:libxcb-icccm4 libxcb-keysyms.so.1:libxcb-keysyms1
  libxcb-shape.so.0:libxcb-shape0 libxkbcommon-x11.so.0:libxkbcommon-x11-0
)
TEST_NEEDS=(Xvfb:xvfb xauth:xauth xdotool:xdotool dbus-daemon:dbus git:git)

has_library() { grep -qF "$1 " <<<"$KNOWN_LIBRARIES"; }
has_fonts() { find -L /usr/share/fonts /usr/local/share/fonts \( -name '*.ttf' -o -name '*.otf' \) -print -quit 2>/dev/null | grep -q .; }

# The newest Python that the locks were made for; nothing where there is none.
find_python() {
  local name
  for name in python3.13 python3.12 python3.11 python3; do
    if "$name" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] < (3, 14))' 2>/dev/null; then
      command -v "$name"
      return
    fi
  done
}

# Spark needs Java 17 or later: of JAVA_HOME, or of the path.
is_java() {
  local version
  version=$("$1" -version 2>&1 | sed -nE 's/.*version "([0-9]+).*/\1/p' | head -n1)
  [ "${version:-0}" -ge 17 ]
}
has_java() { is_java "${JAVA_HOME:-}/bin/java" || is_java java; }

missing_packages() {
  local audience=$1 need base
  for need in "${QT_NEEDS[@]}"; do
    has_library "${need%%:*}" || echo "${need#*:}"
  done
  has_fonts || echo fonts-dejavu-core
  if [ "$audience" = developers ]; then
    for need in "${TEST_NEEDS[@]}"; do
      command -v "${need%%:*}" >/dev/null || echo "${need#*:}"
    done
  fi
  [ "$audience" != spark ] || has_java || echo openjdk-17-jre-headless
  usable_environment && return
  base=$(find_python)
  if [ -z "$base" ]; then
    echo python3.11 python3.11-venv
  elif ! "$base" -c 'import ensurepip, venv' 2>/dev/null; then
    "$base" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])'
  fi
}

# Debian 13 and Ubuntu 24.04 have renamed some libraries with the suffix t64; Debian 13 has a later Java.
present_names() {
  local name
  for name in "$@"; do
    if [ "$name" = openjdk-17-jre-headless ] && ! apt-cache show "$name" >/dev/null 2>&1; then
      echo openjdk-21-jre-headless
    elif apt-cache show "${name}t64" >/dev/null 2>&1; then echo "${name}t64"; else echo "$name"; fi
  done | xargs
}

install_system_packages() {
  local missing
  [ "$(uname -s)" = Linux ] || return 0
  require_glibc
  KNOWN_LIBRARIES=$(/sbin/ldconfig -p 2>/dev/null || ldconfig -p)
  missing=$(missing_packages "$1" | xargs)
  [ -n "$missing" ] || return 0
  if ! command -v apt-get >/dev/null; then
    echo "setup: this machine lacks what Debian calls: $missing. Install them and run make again." >&2
    exit 1
  fi
  if [ "$(id -u)" -ne 0 ]; then
    echo "setup: some system packages are missing. Run this once, then make again:" >&2
    echo "  sudo apt-get update && sudo apt-get install -y --no-install-recommends $(present_names $missing)" >&2
    exit 1
  fi
  apt-get update -qq
  missing=$(present_names $missing)
  echo "setup: installing $missing"
  # shellcheck disable=SC2086 # a list of names
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
}

require_glibc() {
  local version
  version=$(getconf GNU_LIBC_VERSION 2>/dev/null | cut -d' ' -f2)
  if [ -n "$version" ] && [ "$(printf '%s\n2.34\n' "$version" | sort -V | head -n1)" != 2.34 ]; then
    echo "setup: this system's C library is $version; Qt needs 2.34 or later (Debian 12, Ubuntu 22.04)." >&2
    exit 1
  fi
}
