import * as v from "valibot";
import { holdsBlock } from "../../core/identity/dashboards.ts";
import { Failure } from "../../core/model/failure.ts";
import type { FoundIssue } from "../../core/model/register.ts";
import type { GitHubRepo } from "../client.ts";
import { explain } from "../errors.ts";
import { pagesFrom } from "../pages.ts";
import { expectShape, IssueShape } from "../shapes.ts";
import { readIssue, toFoundIssue } from "./issues.ts";
import { expectSkippable, type Reading } from "./unread.ts";
import { mapLimited } from "../../core/model/map-limited.ts";

/** Lists lag by minutes, so any of this many newest issues may be missing from them. Older issues are always listed. */
export const LAGGING_ISSUES = 100;
/** How many numbers beyond the newest issue to read at once. Must be more than one, because discussions use numbers too. */
const NUMBERS_AHEAD = 8;
/** The read fails if about this many issues, or more, are not listed yet. */
const MAX_UNLISTED = 1_000;

interface NewestIssues {
  found: Map<number, FoundIssue>;
  /** Every number in the lists, including pull requests. */
  listed: Set<number>;
}

/**
 * Reads the issues with a number above `after`, including those not listed yet. Lists the newest issues without a filter,
 * then directly reads the numbers missing among its newest 100 and the numbers beyond it until no more issues are found.
 */
export async function readNewestIssues(github: Reading, after: number): Promise<FoundIssue[]> {
  const { owner, repo: name } = github.repo;
  const doing = `read the newest issues of ${owner}/${name}`;
  const { found, listed } = await listNewest(github, after, doing);
  const newest = [...listed].reduce((highest, number) => Math.max(highest, number), after);
  const probe = async (number: number): Promise<boolean> => {
    const issue = await readIssue(github, number).catch((error: unknown) => {
      const reading = `read issue #${number}`;
      const unread = expectSkippable(error, reading, github.unread);
      unread.add(error, reading, "It may be a commitment's new issue, so no issue is created until it can be read.");
      unread.issues.add(number);
      return "unread" as const;
    });
    if (typeof issue === "object") found.set(number, issue);
    return issue !== "hidden" && issue !== "unread";
  };
  const from = Math.max(after + 1, newest - LAGGING_ISSUES);
  const missing = range(from, newest - from).filter((number) => !listed.has(number));
  await mapLimited(missing, probe);
  for (let next = newest + 1, more = true; more; next += NUMBERS_AHEAD) {
    if (next > newest + MAX_UNLISTED)
      throw new Failure(`Could not ${doing}: its lists are too far behind. Run again later.`);
    more = (await mapLimited(range(next, NUMBERS_AHEAD), probe)).includes(true);
  }
  return [...found.values()];
}

/** Like readNewestIssues, but returns only issues with a managed block written by one of these accounts. */
export async function readNewestManaged(
  github: Reading,
  after: number,
  authors: readonly string[],
): Promise<FoundIssue[]> {
  const newest = await readNewestIssues(github, Math.max(0, after));
  return newest.filter((issue) => holdsBlock(issue, authors));
}

async function listNewest({ client, repo }: GitHubRepo, after: number, doing: string): Promise<NewestIssues> {
  const found = new Map<number, FoundIssue>();
  const listed = new Set<number>();
  try {
    const query = { state: "all", sort: "created", direction: "desc", per_page: 100 } as const;
    for await (const { data } of pagesFrom(client, await client.issues.listForRepo({ ...repo, ...query }))) {
      const issues = expectShape(v.array(IssueShape), data, doing);
      for (const issue of issues) {
        listed.add(issue.number);
        if (issue.number > after && issue.pull_request === undefined) found.set(issue.number, toFoundIssue(issue));
      }
      if (issues.some(({ number }) => number <= after)) break;
    }
    return { found, listed };
  } catch (error) {
    throw explain(error, doing);
  }
}

function range(from: number, count: number): number[] {
  return Array.from({ length: Math.max(0, count) }, (_, step) => from + step);
}
