# What the commands of this folder and tests/run share. Sourced by bash; sets `root`, the project's folder.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
startedAt=$SECONDS
phaseAt=$SECONDS
phaseName=

say() { printf '%s\n' "$*" >&2; }

# phase TEXT: what comes now; with the time that the one before took.
phase() {
  endPhase
  phaseName=$1
  say "==> $1"
}
endPhase() {
  [ -z "$phaseName" ] || say "    ($((SECONDS - phaseAt)) s)"
  phaseAt=$SECONDS
  phaseName=
}
totalTime() { say "==> $1 ($((SECONDS - startedAt)) s in all)"; }

# giveUp CODE TEXT...: one line per argument, then the end.
giveUp() {
  local code=$1
  shift
  say ""
  printf '%s\n' "$@" >&2
  exit "$code"
}

# How many compilers may run at once: one per core, and no more than the memory holds (about 1.2 GB each).
buildJobs() {
  local cores memory
  cores=$(nproc 2>/dev/null || echo 2)
  memory=$(awk '/^MemAvailable/ { print int($2 / 1200000) }' /proc/meminfo 2>/dev/null || echo "$cores")
  [ "${memory:-0}" -ge 1 ] || memory=1
  echo $((cores < memory ? cores : memory))
}

# build PRESET TARGETS...: configures and builds in build/PRESET.
build() {
  local preset=$1 log
  shift
  log=$(mktemp)
  phase "Configuring in build/$preset"
  (cd "$root" && cmake --preset "$preset" -Wno-dev >"$log" 2>&1) || {
    cat "$log" >&2
    rm -f "$log"
    giveUp 1 "CMake could not configure the build; its reason is above." \
      "If a package is missing, packaging/install-dependencies names those that are needed."
  }
  rm -f "$log"
  phase "Building $preset: ${*:-everything}"
  cmake --build "$root/build/$preset" -j "$(buildJobs)" ${1:+--target "$@"} >&2 ||
    giveUp 1 "The build failed; the compiler's words are above." \
      "If it was killed, memory ran out: close other programs and run the command again, it goes on where it was."
  endPhase
}
