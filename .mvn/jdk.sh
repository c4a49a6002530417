# Sourced by mvnw: points JAVA_HOME at a JDK 21 or newer, wherever the machine keeps one, so that
# the default java may be an older one. Sourced before `set -f`: the search below needs globbing.

jdk_minimum=21

# Prints the feature version of the JDK in $1 ("21", "25"), nothing when there is no compiler there.
jdk_version() {
  [ -x "$1/bin/javac" ] || return 0
  "$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9][0-9]*\).*/\1/p'
}

jdk_fits() {
  jdk_found=$(jdk_version "$1")
  [ -n "$jdk_found" ] && [ "$jdk_found" -ge "$jdk_minimum" ]
}

# The JDK that `javac` on the PATH belongs to, behind its symbolic links.
jdk_on_path() {
  jdk_javac=$(command -v javac) || return 0
  jdk_javac=$(readlink -f "$jdk_javac" 2>/dev/null || printf %s "$jdk_javac")
  dirname "$(dirname "$jdk_javac")"
}

jdk_search() {
  # JDK_SEARCH_PATH replaces the usual places; the test of this script uses it.
  for jdk_home in "${JAVA_HOME-}" "$(jdk_on_path)" \
    ${JDK_SEARCH_PATH-/usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /opt/*jdk* /opt/java/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.local/share/mise/installs/java/* "$HOME"/.asdf/installs/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home}; do
    if [ -n "$jdk_home" ] && jdk_fits "$jdk_home"; then
      JAVA_HOME=$jdk_home
      export JAVA_HOME
      return 0
    fi
  done
  return 1
}

if ! jdk_search; then
  echo "Compte Formation needs a JDK $jdk_minimum or newer and found none: install one (Debian, Ubuntu: apt install openjdk-21-jdk; others: https://adoptium.net) or point JAVA_HOME at it." >&2
  exit 1
fi
