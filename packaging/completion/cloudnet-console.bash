# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of cloudnet-console for bash.

_cloudnet_console() {
  local current previous words lists='servers domains records certificates people access findings changes requests'
  current=${COMP_WORDS[COMP_CWORD]}
  previous=${COMP_WORDS[COMP_CWORD - 1]}
  COMPREPLY=()
  # The shell takes "=" and ":" for words of their own: --write KIND:PART=FILE.
  if [[ $previous == = && ${COMP_WORDS[COMP_CWORD - 3]} == --write ]] ||
    [[ $current == = && ${COMP_WORDS[COMP_CWORD - 2]} == --write ]] ||
    [[ $previous == = && ${COMP_WORDS[COMP_CWORD - 3]} == : ]]; then
    compopt -o filenames
    mapfile -t COMPREPLY < <(compgen -f -- "${current#=}")
    return
  fi
  if [[ $previous == : || $current == : ]] && [[ ${COMP_WORDS[*]} == *'--write '* ]]; then
    case ${COMP_WORDS[*]} in
      *ansible*) words=script= ;;
      *jsonl*) words="${lists// /= }=" ;;
    esac
    compopt -o nospace
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "${current#:}")
    return
  fi
  case $previous in
    --list) words=$lists ;;
    --write)
      compopt -o nospace
      words='ssh_config= ansible= ansible:script= hosts= zones= zones: ics= jsonl= jsonl:'
      ;;
    --language) words='sv en' ;;
    --export | --export-notes | --import-notes | --ca-file)
      compopt -o filenames
      mapfile -t COMPREPLY < <(compgen -f -- "$current")
      return
      ;;
    --pictures)
      compopt -o filenames
      mapfile -t COMPREPLY < <(compgen -d -- "$current")
      return
      ;;
    --account | --api-url | --demo-size | --filter | --saved-filter | --columns) return ;;
    *)
      words='--help --version --demo --demo-size --demo-keep --account --api-url --ca-file --language --another
        --export --export-notes --import-notes --list --write --check --filter --saved-filter --columns --json --csv
        --fresh --pictures --verbose'
      ;;
  esac
  mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
}

complete -F _cloudnet_console cloudnet-console
