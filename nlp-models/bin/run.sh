# Shared by the scripts of this folder: builds the module when needed and runs one of its classes.
module="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
classpath="$module/target/classpath"

# Java 25: JAVA_HOME when it is one, else the first found where Linux and macOS keep them, else the java on the path.
java_command() {
    local candidate
    for candidate in "${JAVA_HOME:-/none}" /usr/lib/jvm/*25* /opt/java/*25* "$HOME"/.sdkman/candidates/java/25* \
        /Library/Java/JavaVirtualMachines/*25*/Contents/Home; do
        if [[ -x "$candidate/bin/java" ]] && grep -q '^JAVA_VERSION="25' "$candidate/release" 2>/dev/null; then
            echo "$candidate/bin/java"
            return
        fi
    done
    echo java
}

# What waits on standard input is for the program, not for the build.
build() {
    (cd "$module/.." && mvn -B -q -pl nlp-models process-classes dependency:build-classpath \
        -Dmdep.outputFile="$classpath" -Dmdep.includeScope=runtime </dev/null) >&2
}

# Sources or corpora newer than the last build are built first.
is_stale() {
    [[ ! -f "$classpath" || ! -f "$module/target/classes/nl/handje/nlp/models/fingerprint" ]] ||
        [[ -n "$(find "$module/src/main" "$module/pom.xml" -newer "$classpath" -print -quit)" ]]
}

run() {
    if is_stale; then
        build
        touch "$classpath"
    fi
    exec "$(java_command)" -XX:TieredStopAtLevel=1 -Xshare:auto -Dfile.encoding=UTF-8 \
        -cp "$module/target/classes:$(cat "$classpath")" "$@"
}
