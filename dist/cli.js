#!/usr/bin/env node
import "./rolldown-runtime.js";
import { ft as Failure, ht as reasonOf } from "./core.js";
import { t as COMMANDS } from "./commands.js";
import { parseArgs } from "node:util";

// src/cli/help.ts
const ALL = `Usage: follow-through <command>

  read [FILE|GLOB…]   show what would be tracked
  lint [FILE|GLOB…]   check the reports; exits 1 when something has to be mended
  plan [GLOB…]        show what a run would write to a repository's issues; writes nothing
  verify              compare the issues, and a published snapshot, with git's history
  serve               start the API and the public page
  export DIR          write the page, JSON, feeds and badges as files, for any static server

Each command has its own --help. Exit status: 0 fine, 1 something was found or failed, 2 wrong use.
`;
const READING = `Without FILE or GLOB it reads the documents that .github/follow-through.yml names, else those in folders
and files called postmortem, post-mortem, incident-report or incidents.`;
/** The help text of each command. */
const HELP = {
	all: ALL,
	read: `Usage: follow-through read [--json] [--config FILE] [FILE|GLOB…]

Shows every commitment of the documents: where it stands, its owner, due date, tracker and done mark.
${READING} A FILE may lie anywhere.

  --json         print an array of {report, line, text, owner, due, due_text, tracker, done, kind, priority, id}
  --config FILE  read the settings from FILE
`,
	lint: `Usage: follow-through lint [--config FILE] [FILE|GLOB…]

Checks the documents: says what was taken, what was left and why, and what has to be mended.
${READING}

  --config FILE  read the settings from FILE
`,
	plan: `Usage: follow-through plan [--repository OWNER/NAME] [--config FILE] [GLOB…]

Compares the documents of this checkout with the repository's issues and shows what a run would write.
Needs GITHUB_TOKEN, and GITHUB_REPOSITORY unless --repository is given. Writes nothing.

  --repository OWNER/NAME  the repository whose issues are read
  --config FILE            read the settings from FILE
`,
	verify: `Usage: follow-through verify [--snapshot FILE|URL] [--repository OWNER/NAME] [--config FILE]

Makes every promise's history anew from the commits of this checkout and compares it with the issues' managed blocks, and
with a published snapshot where one is given. Names each difference with file, line and commit; exits 1 when there is one.
Needs the full history (fetch-depth: 0), GITHUB_TOKEN, and GITHUB_REPOSITORY unless --repository is given. Writes nothing.

  --snapshot FILE|URL      what the Action's input \`snapshot\` wrote
  --repository OWNER/NAME  the repository whose issues are read
  --config FILE            read the settings from FILE
`,
	serve: `Usage: follow-through serve

Starts the API and the public page. Settings come from the environment:

  FOLLOW_THROUGH_REPOSITORIES  owner/name, several with commas (or FOLLOW_THROUGH_SNAPSHOT: a file or URL)
  GITHUB_TOKEN                 a token that may read the repositories' issues
  PORT, HOST                   where to listen (8787, all addresses)
`,
	export: `Usage: follow-through export DIR [--snapshot FILE|URL]

Writes the public page, JSON, feeds, calendar and badges into DIR, for GitHub Pages or any static server; links are relative, so
it may lie under any path. DIR is made; an earlier export in it is replaced, anything else is left alone and named. The rest of the
settings come from the environment, as for \`serve\`:

  FOLLOW_THROUGH_REPOSITORIES  owner/name, several with commas, read from GitHub where there is no snapshot
  FOLLOW_THROUGH_BASE_URL      where DIR will lie, for the addresses in JSON, feeds and the sitemap

  --snapshot FILE|URL          what the Action's input \`snapshot\` wrote
`
};

// src/cli.ts
/** The command line. Exit status: 0 fine, 1 something was found or failed, 2 wrong use. */
process.exitCode = await main(process.argv.slice(2));
async function main(args) {
	const [name = "--help", ...rest] = args;
	if (name === "--help" || name === "-h" || name === "help") return print(HELP[rest[0] ?? "all"] ?? HELP["all"]);
	const command = COMMANDS[name];
	if (!command) return misuse(`unknown command ${JSON.stringify(name)}`);
	let parsed;
	try {
		parsed = parseArgs({
			args: rest,
			options: {
				...command.options,
				help: {
					type: "boolean",
					short: "h"
				}
			},
			allowPositionals: true
		});
	} catch (error) {
		return misuse(reasonOf(error), name);
	}
	if (parsed.values["help"]) return print(HELP[name]);
	try {
		return await command.run(parsed.values, parsed.positionals);
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		process.stderr.write(`${error.message}\n`);
		return 1;
	}
}
function print(text) {
	process.stdout.write(text);
	return 0;
}
function misuse(what, command = "") {
	process.stderr.write(`follow-through: ${what}. See \`follow-through ${command ? `${command} ` : ""}--help\`.\n`);
	return 2;
}

export {  };