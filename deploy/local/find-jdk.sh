# Sourced: sets JAVA_HOME to a JDK 21 or newer, or says what to install and ends.
# Order: JAVA_HOME, java on the PATH, then the usual folders, newest first.
zhibao_java_major() { # the major version of the JDK at $1, or nothing
  if [ -x "$1/bin/javac" ] && [ -r "$1/release" ]; then
    sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
  fi
}
zhibao_newest_jdk() {
  best=''; best_major=20
  for dir in /usr/lib/jvm/* /opt/java/* /opt/jdk* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    [ -d "$dir" ] || continue
    major=$(zhibao_java_major "$dir")
    if [ -n "$major" ] && [ "$major" -gt "$best_major" ]; then best=$dir; best_major=$major; fi
  done
  printf '%s' "$best"
}
zhibao_major=$( [ -n "${JAVA_HOME:-}" ] && zhibao_java_major "$JAVA_HOME" || true )
if [ -z "$zhibao_major" ] || [ "$zhibao_major" -lt 21 ]; then
  zhibao_on_path=$(command -v javac || true)
  if [ -n "$zhibao_on_path" ]; then
    zhibao_on_path=$(dirname "$(dirname "$(readlink -f "$zhibao_on_path")")")
    zhibao_major=$(zhibao_java_major "$zhibao_on_path")
  fi
  if [ -n "$zhibao_on_path" ] && [ -n "$zhibao_major" ] && [ "$zhibao_major" -ge 21 ]; then
    JAVA_HOME=$zhibao_on_path
  else
    JAVA_HOME=$(zhibao_newest_jdk)
  fi
fi
if [ -z "$JAVA_HOME" ]; then
  echo "Zhibao needs a JDK 21 or newer. 需要 JDK 21 或更高版本。" >&2
  echo "Install one (Debian/Ubuntu: apt-get install openjdk-21-jdk; others: https://adoptium.net) or set JAVA_HOME." >&2
  exit 3
fi
export JAVA_HOME
