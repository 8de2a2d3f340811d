import "./rolldown-runtime.js";
import { print, printMisuse } from "./cli-print.js";

// src/cli/shells.ts
/** The scripts that complete our commands and options in a shell. After a command, they also complete files. */
const SHELLS = /* @__PURE__ */ new Map([
	["bash", renderBash],
	["zsh", renderZsh],
	["fish", renderFish]
]);
/** https://www.gnu.org/software/bash/manual/html_node/Programmable-Completion.html */
function renderBash(commands) {
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
function renderZsh(commands) {
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
function renderFish(commands) {
	return [
		`complete -c follow-through -n __fish_use_subcommand -f -a "${names(commands)}"`,
		`complete -c follow-through -n __fish_use_subcommand -l version`,
		...commands.flatMap(({ name, options }) => options.map((option) => `complete -c follow-through -n "__fish_seen_subcommand_from ${name}" -l ${option}`)),
		""
	].join("\n");
}
function names(commands) {
	return commands.map(({ name }) => name).join(" ");
}
function flags(options) {
	return options.map((option) => `--${option}`).join(" ");
}

// src/cli/completion.ts
/** Creates `follow-through completion SHELL`, which prints a script that completes these commands and their options. */
function createCompletion(commands) {
	const completed = Array.from(commands, ([name, { options }]) => ({
		name,
		options: [...Object.keys(options), "help"]
	}));
	return async (_, [shell = "", ...others]) => {
		const render = SHELLS.get(shell);
		if (render === void 0 || others.length > 0) return printMisuse(`name one shell: ${[...SHELLS.keys()].join(", ")}`, "completion");
		print(render(completed));
		return 0;
	};
}

export { createCompletion };