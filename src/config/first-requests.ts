import { parsePointer } from "../github/dashboard-pointer.ts";
import { Ahead } from "./ahead.ts";
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

/**
 * Asks for what a run needs whatever its reports contain: the repository, the label, the first page of the issues with the label, and
 * the dashboard that the label names. If `label` turns out not to be the configured one, the responses about it are not used.
 */
export function sendFirstRequests({ apiUrl, repo, token, fetch }: Connection, label: string): Ahead {
  const ahead = new Ahead(fetch, headersFor(token));
  const root = `${apiUrl}/repos/${repo.owner}/${repo.repo}`;
  void ahead.ask(root);
  if (DOTS.test(label)) return ahead;
  void askForDashboard(ahead, root, label);
  const query = { labels: label, state: "all", sort: "created", direction: "asc", per_page: "100", page: "1" };
  void ahead.ask(`${root}/issues?${new URLSearchParams(query)}`);
  return ahead;
}

async function askForDashboard(ahead: Ahead, root: string, label: string): Promise<void> {
  const description = (await ahead.ask(`${root}/labels/${encodeURIComponent(label)}`))?.["description"];
  const number = typeof description === "string" ? parsePointer(description) : 0;
  if (number > 0) await ahead.ask(`${root}/issues/${number}`);
}
