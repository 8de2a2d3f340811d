import { parsePointer } from "../github/dashboard-pointer.ts";
import { findCommentsSince } from "../github/heard.ts";
import { parseLastPage } from "../github/links.ts";
import { Ahead, type Answer } from "./ahead.ts";
import type { Connection } from "./connection.ts";

/** The headers that Octokit sends. https://docs.github.com/en/rest/using-the-rest-api/getting-started-with-the-rest-api#headers */
function headersFor(token: string): Record<string, string> {
  const scheme = token.split(".").length === 3 ? "bearer" : "token";
  return {
    accept: "application/vnd.github.v3+json",
    authorization: `${scheme} ${token}`,
    "user-agent": "follow-through",
  };
}

/** Names that lead to another path. See `expectPlainPath` in src/github/client.ts. */
const DOTS = /^\.{1,2}$/;

/** The number of further pages that are asked for at once. The run itself asks for the rest. */
const MORE_PAGES = 8;

/** Stored text of a commitment whose tracker or evidence may have to be read. The head is then read in the same request. */
const NAMES_WORK = /"tracker":"|"kind":"(?:link|comment)"/;

/** What a run is expected to need. */
export interface Expected {
  label: string;
  /** Whether the run compares its commit with the head of the default branch before it writes. */
  head: boolean;
}

/** Where to ask. */
interface Asking {
  ahead: Ahead;
  /** The repository's address in the API. */
  root: string;
}

/**
 * Asks for what a run needs whatever its reports contain: the repository, the label, the issues with the label, the dashboard that the
 * label names, the comments since the last run, and the head of the default branch. If it turns out that the run needs something
 * else, for example because another label is configured, the responses are not used.
 */
export function sendFirstRequests({ apiUrl, repo, source, token, fetch }: Connection, expected: Expected): Ahead {
  const { label, head } = expected;
  const ahead = new Ahead(fetch, headersFor(token));
  const asking = { ahead, root: `${apiUrl}/repos/${repo.owner}/${repo.repo}` };
  const repository = ahead.ask(asking.root);
  if (DOTS.test(label)) return ahead;
  void askForComments(askForDashboard(label, asking), `${source.owner}/${source.repo}`, asking);
  const issues = askForPages(label, asking);
  if (head) void askForHead(repository, issues, asking);
  return ahead;
}

/** Asks for the dashboard. Returns its body; null if it can't be read. */
async function askForDashboard(label: string, { ahead, root }: Asking): Promise<string | null> {
  const description = (await ahead.ask(`${root}/labels/${encodeURIComponent(label)}`))?.data["description"];
  const number = typeof description === "string" ? parsePointer(description) : 0;
  return number > 0 ? bodyOf((await ahead.ask(`${root}/issues/${number}`))?.data) : null;
}

/** Asks for the comments since the last run that wrote the dashboard. */
async function askForComments(
  dashboard: Promise<string | null>,
  source: string,
  { ahead, root }: Asking,
): Promise<void> {
  const body = await dashboard;
  const since = body === null ? null : findCommentsSince(body, source);
  if (since === null) return;
  const query = { since, sort: "updated", direction: "asc", per_page: "100", page: "1" };
  await ahead.ask(`${root}/issues/comments?${new URLSearchParams(query)}`);
}

/** Asks for the first pages of the issues with the label. Returns the first page; null if it can't be read. */
async function askForPages(label: string, { ahead, root }: Asking): Promise<Answer | null> {
  const ask = (page: number): Promise<Answer | null> => {
    const query = { labels: label, state: "all", sort: "created", direction: "asc", per_page: "100", page: `${page}` };
    return ahead.ask(`${root}/issues?${new URLSearchParams(query)}`);
  };
  const first = await ask(1);
  const last = parseLastPage(first?.link) ?? 1;
  for (let page = 2; page <= Math.min(last, 1 + MORE_PAGES); page += 1) void ask(page);
  return first;
}

/** Asks for the head of the default branch, unless the run will probably read it together with trackers or linked work. */
async function askForHead(
  repository: Promise<Answer | null>,
  issues: Promise<Answer | null>,
  { ahead, root }: Asking,
): Promise<void> {
  const branch = (await repository)?.data["default_branch"];
  const listed = await issues;
  if (typeof branch !== "string" || listed === null) return;
  if (Object.values(listed.data).some((issue) => NAMES_WORK.test(bodyOf(issue) ?? ""))) return;
  await ahead.ask(`${root}/git/ref/${encodeURIComponent(`heads/${branch}`)}`);
}

function bodyOf(issue: unknown): string | null {
  const body = typeof issue === "object" && issue !== null && "body" in issue ? issue.body : null;
  return typeof body === "string" ? body : null;
}
