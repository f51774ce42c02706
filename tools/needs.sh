# What ./run and ./test both begin with: is there what they need? Sourced, from the root of the clone.
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_SKIP_FIRST_TIME_EXPERIENCE=1
# Build nodes that outlive a script would keep a terminal or a CI job waiting.
export MSBUILDDISABLENODEREUSE=1

needs() {
  echo "${0##*/}: $1" >&2
  exit 2
}

need_dotnet() {
  command -v dotnet >/dev/null 2>&1 || needs "Unknot needs the .NET 10 SDK, and there is no dotnet here; install the package dotnet-sdk-10.0 and try again."
  local version
  # Fails where global.json asks for an SDK that is not there.
  version=$(dotnet --version 2>/dev/null) || version=$(dotnet --list-sdks 2>/dev/null | tail -n 1 | cut -d ' ' -f 1)
  case $version in
    10.*) ;;
    *) needs "Unknot needs the .NET 10 SDK (10.0.100 or a later 10.0), and found ${version:-none}; install it beside the other and try again." ;;
  esac
}

need_node() {
  command -v node >/dev/null 2>&1 || needs "Unknot needs Node 20.19 or newer, and there is no node here; install it and try again."
  command -v npm >/dev/null 2>&1 || needs "Unknot needs npm, which comes with Node 20.19 or newer, and there is no npm here; install it and try again."
  local version major minor
  version=$(node --version 2>/dev/null)
  version=${version#v}
  major=${version%%.*}
  minor=${version#*.}
  minor=${minor%%.*}
  if [ "${major:-0}" -lt 20 ] || { [ "$major" -eq 20 ] && [ "${minor:-0}" -lt 19 ]; }; then
    needs "Unknot needs Node 20.19 or newer, and found ${version:-none}; install a newer one and try again."
  fi
}

files_of() { # what is done with each, files and folders
  local each=$1
  shift
  # shellcheck disable=SC2086
  find "$@" -type f \
    -not -path '*/bin/*' -not -path '*/obj/*' -not -path '*/node_modules/*' -not -path 'src/Unknot.Web/wwwroot/assets/*' $each
}

# One line that changes when any of the files and folders named does. Names and bytes count, times do not.
stamp_of() {
  local sum=(sha256sum)
  command -v sha256sum >/dev/null 2>&1 || sum=(shasum -a 256)
  files_of -print0 "$@" | LC_ALL=C sort -z | xargs -0 "${sum[@]}" | "${sum[@]}" | cut -d ' ' -f 1
}

# How the same files stand in their folders: changes whenever one is written, also where its bytes stay the same, and costs no reading. Empty where find cannot tell.
look_of() {
  files_of '-printf %p_%s_%C@_%i\n' "$@" 2>/dev/null | LC_ALL=C sort || true
}

# The program (or another project), compiled ahead for this machine: it starts in less than half the time.
# Whoever builds to look for faults has had the analyzers before.
publish_to() { # folder, project
  dotnet publish "${2:-src/Unknot.Cli}" -c Release --use-current-runtime --self-contained false -p:PublishReadyToRun=true -p:RunAnalyzers=false -o "$1" --nologo -v quiet
}
