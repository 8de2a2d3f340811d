/** A command with the names of its options. */
interface Completed {
  name: string;
  options: readonly string[];
}

/** The scripts that complete our commands and options in a shell. After a command, they also complete files. */
export const SHELLS: ReadonlyMap<string, (commands: readonly Completed[]) => string> = new Map([
  ["bash", renderBash],
  ["zsh", renderZsh],
  ["fish", renderFish],
]);

/** https://www.gnu.org/software/bash/manual/html_node/Programmable-Completion.html */
function renderBash(commands: readonly Completed[]): string {
  const cases = commands.map(({ name, options }) => `    ${name}) words="${flags(options)}" ;;`);
  return `_follow_through() {
  local words="" word="\${COMP_WORDS[COMP_CWORD]}"
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${names(commands)} --help --version" -- "$word"))
    return
  fi
  case "\${COMP_WORDS[1]}" in
${cases.join("\n")}
  esac
  COMPREPLY=($(compgen -W "$words" -- "$word") $(compgen -f -- "$word"))
}
complete -o filenames -F _follow_through follow-through
`;
}

/** https://zsh.sourceforge.io/Doc/Release/Completion-System.html */
function renderZsh(commands: readonly Completed[]): string {
  const cases = commands.map(({ name, options }) => `    ${name}) compadd -- ${flags(options)} ;;`);
  return `#compdef follow-through
_follow_through() {
  if (( CURRENT == 2 )); then
    compadd -- ${names(commands)} --help --version
    return
  fi
  case "$words[2]" in
${cases.join("\n")}
  esac
  _files
}
compdef _follow_through follow-through
`;
}

/** https://fishshell.com/docs/current/completions.html */
function renderFish(commands: readonly Completed[]): string {
  return [
    `complete -c follow-through -n __fish_use_subcommand -f -a "${names(commands)}"`,
    `complete -c follow-through -n __fish_use_subcommand -l version`,
    ...commands.flatMap(({ name, options }) =>
      options.map((option) => `complete -c follow-through -n "__fish_seen_subcommand_from ${name}" -l ${option}`),
    ),
    "",
  ].join("\n");
}

function names(commands: readonly Completed[]): string {
  return commands.map(({ name }) => name).join(" ");
}

function flags(options: readonly string[]): string {
  return options.map((option) => `--${option}`).join(" ");
}
