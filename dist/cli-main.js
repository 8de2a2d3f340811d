import "./rolldown-runtime.js";
import { maskOutput, print, printError, printMisuse } from "./cli-print.js";
import { Failure, PRODUCT, secretsOf, unexpectedError, withWords } from "./core-model-start.js";
import { parseArgs } from "node:util";

// src/cli/help.ts
/** The output of `follow-through --help`. */
const GENERAL = `Usage: follow-through <command>

  init                create the workflow, the config file and a template for reports
  new TITLE           create a report from the template
  read [FILE|GLOB…]   show what would be tracked
  lint [FILE|GLOB…]   check the reports
  plan [GLOB…]        show what a run would write to a repository's issues, without writing anything
  verify              compare the issues and a published snapshot with the git history
  closing REPORT      print what became of a report's promises, as Markdown to edit and publish
  serve               start the API and the public page
  export DIR          write the public page, JSON, feeds and badges as files for a static server
  completion SHELL    print a completion script for bash, zsh or fish

--version prints the version. Each command has its own --help. Exit status: 0 success, 1 problems found or command failed, 2 usage error.
`;
const INIT = `Usage: follow-through init [--pages] [--dry-run]

Creates .github/workflows/follow-through.yml, .github/follow-through.yml and a template for reports, for the repository that
contains this folder. Takes the default branch and the folder for reports from the repository. Then shows what the first run
would track. Existing files are kept as they are.

  --pages    also create a workflow that publishes the page on GitHub Pages
  --dry-run  show the files instead of creating them
`;
const NEW = `Usage: follow-through new TITLE

Creates a report with today's date in the folder that contains most of the other reports, otherwise in postmortems/. The
report starts from template.md in that folder, if there is one.
`;
const COMPLETION = `Usage: follow-through completion bash|zsh|fish

Prints a script that completes commands and options. To use it, add one of these lines to the shell's start file:

  eval "$(follow-through completion bash)"
  eval "$(follow-through completion zsh)"    after compinit
  follow-through completion fish | source
`;
const DEFAULT_REPORTS = `Without FILE or GLOB, reads the reports that \`documents\` in .github/follow-through.yml matches. By default these are the
Markdown files whose name or folder says that they are reports, such as postmortem, incident, RCA or outage.`;
const CONNECTION = `The repository is --repository, otherwise GITHUB_REPOSITORY, otherwise the git remote's. The token is GITHUB_TOKEN, otherwise
the one that \`gh auth token\` prints.`;
const READ = `Usage: follow-through read [--json] [--config FILE] [FILE|GLOB…]

Shows every commitment in the reports with its line, owner, due date, tracker and done mark.
${DEFAULT_REPORTS}
A FILE can be anywhere; a folder means the .md files in it and in its subfolders. Files that git ignores are left out,
unless you name them.

  --json         print an array of {report, line, text, title, owner, due, due_text, recurs, tracker, done, kind, priority, id,
                 reasons}
  --config FILE  read the settings from FILE
`;
const LINT = `Usage: follow-through lint [--config FILE] [FILE|GLOB…]

Lists every problem and commitment in the reports, and the text that isn't tracked, with the reasons. Exits with status 1
if there is an error.
${DEFAULT_REPORTS}

  --config FILE  read the settings from FILE
`;
const PLAN = `Usage: follow-through plan [--repository OWNER/NAME] [--config FILE] [GLOB…]

Compares the reports in this folder, or in GITHUB_SHA if it is set, with the repository's issues and shows what a run
would write. Writes nothing.
${CONNECTION}

  --repository OWNER/NAME  the repository to read issues from
  --config FILE            read the settings from FILE
`;
const VERIFY = `Usage: follow-through verify [--snapshot FILE|URL] [--repository OWNER/NAME] [--config FILE]

Rebuilds the history of every commitment from the git history, and compares it with the issues and, if given, with a
published snapshot. Prints each difference and, if known, its file, line and commit. Exits with status 1 if there is
one, or if commits are missing. Writes nothing.
Needs a clone with the full history.
${CONNECTION}

  --snapshot FILE|URL      a snapshot that the Action wrote (its \`snapshot\` input)
  --repository OWNER/NAME  the repository to read issues from
  --config FILE            read the settings from FILE
`;
const CLOSING = `Usage: follow-through closing REPORT [--repository OWNER/NAME] [--config FILE]

Prints a closing report in Markdown: what REPORT promised, what was done and with what evidence, what was late or dropped
and why, and which dates moved. Add what you learned, and publish it. REPORT is the report's path in the
repository. Writes nothing.
${CONNECTION}

  --repository OWNER/NAME  the repository to read issues from
  --config FILE            read the settings from FILE
`;
const SERVE = `Usage: follow-through serve

Starts the API and the public page. Settings come from the environment:

  FOLLOW_THROUGH_REPOSITORIES  owner/name, comma-separated (or FOLLOW_THROUGH_SNAPSHOT: a file or URL)
  GITHUB_TOKEN                 a token that can read the repositories' issues
  PORT, HOST                   where to listen (default: port 8787 on all addresses)
`;
const EXPORT = `Usage: follow-through export DIR [--snapshot FILE|URL]

Writes the public page, JSON, feeds, calendar and badges into DIR, for GitHub Pages or any static server. Links are
relative, so DIR can be served under any path. DIR is created if it is missing, and an earlier export in it is replaced.
If DIR contains a file that .follow-through.sha256 in DIR doesn't list, or one that was changed since, nothing is written. Other
settings come from the environment, as for \`serve\`:

  FOLLOW_THROUGH_REPOSITORIES  owner/name, comma-separated; read from GitHub if there is no snapshot
  FOLLOW_THROUGH_BASE_URL      the address of DIR, for links in JSON, feeds and the sitemap

  --snapshot FILE|URL          a snapshot that the Action wrote (its \`snapshot\` input)
`;

// src/cli/commands.ts
const config = { type: "string" };
const repository = { type: "string" };
const snapshot = { type: "string" };
/** All commands by name. */
const COMMANDS = /* @__PURE__ */ new Map([
	["init", {
		help: INIT,
		options: {
			"dry-run": { type: "boolean" },
			pages: { type: "boolean" }
		},
		load: async () => (await import("./cli-init.js")).runInit
	}],
	["new", {
		help: NEW,
		options: {},
		load: async () => (await import("./cli-new.js")).runNew
	}],
	["read", {
		help: READ,
		options: {
			config,
			json: { type: "boolean" }
		},
		load: async () => (await import("./cli-read.js")).runRead
	}],
	["lint", {
		help: LINT,
		options: { config },
		load: async () => (await import("./cli-lint.js")).runLint
	}],
	["plan", {
		help: PLAN,
		options: {
			config,
			repository
		},
		load: async () => (await import("./cli-plan.js")).runPlan
	}],
	["verify", {
		help: VERIFY,
		options: {
			config,
			repository,
			snapshot
		},
		load: async () => (await import("./cli-verify.js")).runVerify
	}],
	["closing", {
		help: CLOSING,
		options: {
			config,
			repository
		},
		load: async () => (await import("./cli-closing.js")).runClosing
	}],
	["serve", {
		help: SERVE,
		options: {},
		load: async () => (await import("./cli-serve.js")).runServe
	}],
	["export", {
		help: EXPORT,
		options: { snapshot },
		load: async () => (await import("./cli-export.js")).runExport
	}],
	["completion", {
		help: COMPLETION,
		options: {},
		load: async () => (await import("./cli-completion.js")).createCompletion(COMMANDS)
	}]
]);

// src/cli/misuse.ts
/** An option made of lower-case words. Anything else could contain a token. */
const WORDS = /^--?[a-z-]{1,20}$/;
/** Describes why Node's parseArgs rejected a command's arguments. Node's message quotes them, and they can contain a token. */
function describeMisuse(error, { options }, args) {
	const known = [...Object.keys(options), "help"].map((name) => `--${name}`);
	const use = `use ${known.join(", ")}`;
	if ("code" in error && error.code === "ERR_PARSE_ARGS_INVALID_OPTION_VALUE") return `an option is missing its value, or has a value that it doesn't take; ${use}`;
	const unknown = args.find((arg) => WORDS.test(arg) && !known.includes(arg));
	return `unknown option${unknown === void 0 ? "" : ` ${unknown}`}; ${use}`;
}

// src/cli/main.ts
/** Runs the command line, and sets the exit status: 0 success, 1 problems found or command failed, 2 usage error. */
async function runCommandLine() {
	maskOutput(secretsOf(process.env));
	process.on("uncaughtException", (error) => {
		printError(unexpectedError(error));
		process.exit(1);
	});
	process.exitCode = await runCommand(process.argv.slice(2));
}
async function runCommand([name = "--help", ...args]) {
	if (name === "--help" || name === "-h" || name === "help") return printHelp(COMMANDS.get(args[0] ?? "")?.help ?? "Usage: follow-through <command>\n\n  init                create the workflow, the config file and a template for reports\n  new TITLE           create a report from the template\n  read [FILE|GLOB…]   show what would be tracked\n  lint [FILE|GLOB…]   check the reports\n  plan [GLOB…]        show what a run would write to a repository's issues, without writing anything\n  verify              compare the issues and a published snapshot with the git history\n  closing REPORT      print what became of a report's promises, as Markdown to edit and publish\n  serve               start the API and the public page\n  export DIR          write the public page, JSON, feeds and badges as files for a static server\n  completion SHELL    print a completion script for bash, zsh or fish\n\n--version prints the version. Each command has its own --help. Exit status: 0 success, 1 problems found or command failed, 2 usage error.\n");
	if (name === "--version" || name === "-v") return printHelp(PRODUCT.version);
	const command = COMMANDS.get(name);
	if (!command) return printMisuse(`unknown command; use ${[...COMMANDS.keys()].join(", ")}`);
	const parsed = parse(command, args);
	if (parsed instanceof Error) return printMisuse(describeMisuse(parsed, command, args), name);
	if (parsed.values["help"]) return printHelp(command.help);
	try {
		return await (await command.load())(parsed.values, parsed.positionals);
	} catch (error) {
		printError(error instanceof Failure ? withWords(error) : unexpectedError(error));
		return 1;
	}
}
/** Returns the options and operands, or the error for an invalid option. */
function parse({ options }, args) {
	try {
		const help = {
			type: "boolean",
			short: "h"
		};
		return parseArgs({
			args,
			options: {
				...options,
				help
			},
			allowPositionals: true
		});
	} catch (error) {
		return error instanceof Error ? error : new Error(String(error));
	}
}
function printHelp(text) {
	print(text);
	return 0;
}

export { runCommandLine };