# Sourced by ./run and ./bench: leaves the folder of a JDK 25 in $jdk, whatever java stands first on the path.

is_jdk_25() { [ -x "$1/bin/javac" ] && [ "$("$1/bin/java" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java.specification.version = //p')" = 25 ]; }

find_jdk() {
  local candidate
  for candidate in "${JAVA_HOME:-}" /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.m2/jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "$(dirname "$(dirname "$(readlink -f "$(command -v java || echo /)")")")"; do
    if [ -n "$candidate" ] && is_jdk_25 "$candidate"; then echo "$candidate"; return; fi
  done
}

jdk="$(find_jdk)"
if [ -z "$jdk" ]; then
  echo "There is no JDK 25 on this machine: install one (for example Temurin 25) and start again; an older java may stay." >&2
  exit 1
fi
