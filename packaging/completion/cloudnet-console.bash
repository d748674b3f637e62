# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of cloudnet-console for bash.

# The columns of a list.
_cloudnet_console_columns() {
  case $1 in
    servers) echo 'hostname description type size ip ipv6 name customers favourite tags note' ;;
    domains) echo 'name customers registrar created expires mail mx spf dmarc dkim favourite tags note' ;;
    records) echo 'type name content ttl priority domain customers servers' ;;
    certificates) echo 'kind name customers expires left servers renewal snoozed' ;;
    people) echo 'name customer email phone sticky notify favourite tags note' ;;
    access) echo 'person companies server customers how types keys notified since md5' ;;
    findings) echo 'severity kind object evidence since state advice reason source' ;;
    changes) echo 'time object kind fields change before after by state' ;;
    requests) echo 'reference asked object state seen sent due overdue items' ;;
  esac
}

# The list that the command line asks for, written with a blank or with "=".
_cloudnet_console_list() {
  local i value
  for ((i = 1; i < ${#COMP_WORDS[@]}; i++)); do
    [[ ${COMP_WORDS[i - 1]} == --list ]] || continue
    value=${COMP_WORDS[i]}
    [[ $value != = ]] || value=${COMP_WORDS[i + 1]-}
    echo "$value"
  done
}

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
  # --list=WHAT is three words too.
  if [[ $current == = && $previous == --* ]]; then
    current=
  elif [[ $previous == = ]]; then
    previous=${COMP_WORDS[COMP_CWORD - 2]}
  fi
  case $previous in
    --list) words=$lists ;;
    --columns)
      local before='' column
      [[ $current != *,* ]] || before=${current%,*},
      words=
      for column in $(_cloudnet_console_columns "$(_cloudnet_console_list)"); do
        [[ ,$before == *",$column,"* ]] || words+=" $before$column"
      done
      compopt -o nospace
      ;;
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
    --account | --api-url | --demo-size | --filter | --saved-filter) return ;;
    *)
      words='--help --version --demo --demo-size --demo-keep --account --api-url --ca-file --language --another
        --export --export-notes --import-notes --list --write --check --filter --saved-filter --columns --json --csv
        --fresh --pictures --verbose'
      ;;
  esac
  mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
}

complete -F _cloudnet_console cloudnet-console
