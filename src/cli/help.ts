/** The output of `follow-through --help`. */
export const GENERAL = `Usage: follow-through <command>

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

export const INIT = `Usage: follow-through init [--pages] [--dry-run]

Creates .github/workflows/follow-through.yml, .github/follow-through.yml and a template for reports, for the repository that
contains this folder. Takes the default branch and the folder for reports from the repository. Then shows what the first run
would track. Existing files are kept as they are.

  --pages    also create a workflow that publishes the page on GitHub Pages
  --dry-run  show the files instead of creating them
`;

export const NEW = `Usage: follow-through new TITLE

Creates a report with today's date in the folder that contains most of the other reports, otherwise in postmortems/. The
report starts from template.md in that folder, if there is one.
`;

export const COMPLETION = `Usage: follow-through completion bash|zsh|fish

Prints a script that completes commands and options. To use it, add one of these lines to the shell's start file:

  eval "$(follow-through completion bash)"
  eval "$(follow-through completion zsh)"    after compinit
  follow-through completion fish | source
`;

const DEFAULT_REPORTS = `Without FILE or GLOB, reads the reports that \`documents\` in .github/follow-through.yml matches. By default these are the
Markdown files whose name or folder says that they are reports, such as postmortem, incident, RCA or outage.`;

const CONNECTION = `The repository is --repository, otherwise GITHUB_REPOSITORY, otherwise the git remote's. The token is GITHUB_TOKEN, otherwise
the one that \`gh auth token\` prints.`;

export const READ = `Usage: follow-through read [--json] [--config FILE] [FILE|GLOB…]

Shows every commitment in the reports with its line, owner, due date, tracker and done mark.
${DEFAULT_REPORTS}
A FILE can be anywhere; a folder means the .md files in it and in its subfolders. Files that git ignores are left out,
unless you name them.

  --json         print an array of {report, line, text, title, owner, due, due_text, recurs, tracker, done, kind, priority, id,
                 reasons}
  --config FILE  read the settings from FILE
`;

export const LINT = `Usage: follow-through lint [--config FILE] [FILE|GLOB…]

Lists every problem and commitment in the reports, and the text that isn't tracked, with the reasons. Exits with status 1
if there is an error.
${DEFAULT_REPORTS}

  --config FILE  read the settings from FILE
`;

export const PLAN = `Usage: follow-through plan [--repository OWNER/NAME] [--config FILE] [GLOB…]

Compares the reports in this folder, or in GITHUB_SHA if it is set, with the repository's issues and shows what a run
would write. Writes nothing.
${CONNECTION}

  --repository OWNER/NAME  the repository to read issues from
  --config FILE            read the settings from FILE
`;

export const VERIFY = `Usage: follow-through verify [--snapshot FILE|URL] [--repository OWNER/NAME] [--config FILE]

Rebuilds the history of every commitment from the git history, and compares it with the issues and, if given, with a
published snapshot. Prints each difference and, if known, its file, line and commit. Exits with status 1 if there is
one, or if commits are missing. Writes nothing.
Needs a clone with the full history.
${CONNECTION}

  --snapshot FILE|URL      a snapshot that the Action wrote (its \`snapshot\` input)
  --repository OWNER/NAME  the repository to read issues from
  --config FILE            read the settings from FILE
`;

export const CLOSING = `Usage: follow-through closing REPORT [--repository OWNER/NAME] [--config FILE]

Prints a closing report in Markdown: what REPORT promised, what was done and with what evidence, what was late or dropped
and why, and which dates moved. Add what you learned, and publish it. REPORT is the report's path in the
repository. Writes nothing.
${CONNECTION}

  --repository OWNER/NAME  the repository to read issues from
  --config FILE            read the settings from FILE
`;

export const SERVE = `Usage: follow-through serve

Starts the API and the public page. Settings come from the environment:

  FOLLOW_THROUGH_REPOSITORIES  owner/name, comma-separated (or FOLLOW_THROUGH_SNAPSHOT: a file or URL)
  GITHUB_TOKEN                 a token that can read the repositories' issues
  PORT, HOST                   where to listen (default: port 8787 on all addresses)
`;

export const EXPORT = `Usage: follow-through export DIR [--snapshot FILE|URL]

Writes the public page, JSON, feeds, calendar and badges into DIR, for GitHub Pages or any static server. Links are
relative, so DIR can be served under any path. DIR is created if it is missing, and an earlier export in it is replaced.
If DIR contains a file that .follow-through.sha256 in DIR doesn't list, or one that was changed since, nothing is written. Other
settings come from the environment, as for \`serve\`:

  FOLLOW_THROUGH_REPOSITORIES  owner/name, comma-separated; read from GitHub if there is no snapshot
  FOLLOW_THROUGH_BASE_URL      the address of DIR, for links in JSON, feeds and the sitemap

  --snapshot FILE|URL          a snapshot that the Action wrote (its \`snapshot\` input)
`;
