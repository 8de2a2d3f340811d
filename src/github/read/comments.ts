import type * as v from "valibot";
import type { FoundIssue } from "../../core/model/register.ts";
import type { GitHubRepo } from "../client.ts";
import { isNotFound } from "../errors.ts";
import { readPages } from "../pages.ts";
import { CommentShape } from "../shapes.ts";
import { expectSkippable, type Reading } from "./unread.ts";
import { mapLimited } from "../../core/model/map-limited.ts";

export type Comment = v.InferOutput<typeof CommentShape>;

/** The effect on an issue if some of its activity could not be read. */
export const UNHEARD = "The issue stays as it is until the next run.";

/**
 * Which comments to read: the whole repository's comments since an instant (RFC 3339), and those on some issues since an
 * earlier instant; all comments on each issue; or none.
 */
export type CommentScope = { since: string; earlier?: ReadonlyMap<number, string> } | "each" | "none";

/**
 * Reads the comments on these issues. The repository-wide list may include comments on other issues. If the
 * server doesn't support it or refuses it, comments are read issue by issue. https://docs.github.com/en/rest/issues/comments
 */
export async function readComments(
  github: Reading,
  issues: readonly FoundIssue[],
  scope: CommentScope,
): Promise<Comment[]> {
  if (scope === "none" || issues.length === 0) return [];
  if (scope === "each") return readEach(github, issues.filter(hasComments).map(toWanted));
  const { since, earlier = new Map<number, string>() } = scope;
  const [behind, others] = [
    issues.filter(({ facts }) => earlier.has(facts.number)),
    issues.filter(({ facts }) => !earlier.has(facts.number)),
  ];
  const [listed, each] = await Promise.all([
    readListed(github, others, since),
    readEach(
      github,
      behind.map(({ facts: { number } }) => ({ number, since: earlier.get(number) })),
    ),
  ]);
  return [...listed.filter((comment) => !earlier.has(issueNumberOf(comment))), ...each];
}

/** The number of the issue that a comment belongs to; NaN if its URL has an unexpected form. */
export function issueNumberOf({ issue_url }: Comment): number {
  return Number(/\/issues\/(\d+)$/.exec(issue_url)?.[1]);
}

async function readListed(github: Reading, issues: readonly FoundIssue[], since: string): Promise<Comment[]> {
  const { client, repo } = github;
  const doing = `read the comments of ${repo.owner}/${repo.repo}`;
  const query = { ...repo, since, sort: "updated", direction: "asc", per_page: 100 } as const;
  try {
    // Read the first page without readPages, which would wrap a 404 in a Failure.
    const first = await client.issues.listCommentsForRepo({ ...query, page: 1 });
    return await readPages(client, CommentShape, doing, (page) =>
      page === 1 ? Promise.resolve(first) : client.issues.listCommentsForRepo({ ...query, page }),
    );
  } catch (error) {
    if (!isNotFound(error)) expectSkippable(error, doing, github.unread);
    return readEach(
      github,
      issues.filter(hasComments).map((issue) => ({ ...toWanted(issue), since })),
    );
  }
}

function hasComments({ comments }: FoundIssue): boolean {
  return comments > 0;
}

function toWanted({ facts: { number } }: FoundIssue): WantedComments {
  return { number };
}

/** An issue whose comments are read; with an instant (RFC 3339), only those updated since then. */
interface WantedComments {
  number: number;
  since?: string | undefined;
}

async function readEach(github: Reading, wanted: readonly WantedComments[]): Promise<Comment[]> {
  const comments = await mapLimited(wanted, async ({ number, since }) => {
    try {
      return await readIssueComments(github, number, since);
    } catch (error) {
      const doing = `read the comments of issue #${number}`;
      const unread = expectSkippable(error, doing, github.unread);
      unread.add(error, doing, UNHEARD);
      unread.activity.add(number);
      return [];
    }
  });
  return comments.flat();
}

/** Reads the comments on one issue, oldest first; if an instant (RFC 3339) is given, only those updated since then. */
export function readIssueComments({ client, repo }: GitHubRepo, number: number, since?: string): Promise<Comment[]> {
  const query = { ...repo, issue_number: number, per_page: 100, ...(since ? { since } : {}) };
  return readPages(client, CommentShape, `read the comments of issue #${number}`, (page) =>
    client.issues.listComments({ ...query, page }),
  );
}
