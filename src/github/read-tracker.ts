import type * as v from "valibot";
import { safeUrl } from "../core/url.ts";
import { Failure, Withheld } from "../core/failure.ts";
import type { Evidence } from "../core/snapshot.ts";
import { holdsBlock, selectTracked, type FoundIssue, type Selection, type TrackedIssue } from "../core/tracker.ts";
import type { Client, Coordinates } from "./client.ts";
import { explain, isNotFound, isOutOfSight } from "./errors.ts";
import { mapLimited, readPages } from "./pages.ts";
import { CommentShape, expectShape, IssueShape, RepositoryShape, UserShape } from "./shapes.ts";

export interface Repository {
  id: number;
  /** `owner/name` as GitHub spells it. */
  name: string;
  url: string;
  private: boolean;
}

export interface Tracker extends Selection {
  repository: Repository;
  labelExists: boolean;
}

export interface TrackerOptions {
  label: string;
  /** Logins whose blocks count; empty asks GitHub who the token is. */
  authors: readonly string[];
  /** Whether to look through all issues when the label is gone: a run that may create must, a reader need not. */
  scan: boolean;
}

/** The account that GITHUB_TOKEN writes as. */
const ACTIONS_BOT = "github-actions[bot]";

/** Hop 3: everything that GitHub knows about the tracked issues of one repository, or a failure; never a part of it. */
export async function readTracker(client: Client, at: Coordinates, options: TrackerOptions): Promise<Tracker> {
  const [repository, authors, labelExists] = await Promise.all([
    readRepository(client, at),
    options.authors.length > 0 ? options.authors : readAuthors(client),
    readLabelExists(client, at, options.label),
  ]);
  const issues = labelExists
    ? await readIssues(client, at, options.label)
    : // A label that is gone may have been renamed, with all our issues under the new name. Of all issues only those with a
      // block of ours can be among them: what else these accounts opened is none of our business.
      (options.scan ? await readIssues(client, at, null) : []).filter((issue) => holdsBlock(issue, authors));
  const selection = selectTracked(issues, { repositoryId: repository.id, authors });
  if (!labelExists && selection.tracked.length > 0) {
    const numbers = selection.tracked.slice(0, 3).map(({ facts }) => `#${facts.number}`);
    throw new Failure(
      `The label “${options.label}” is gone, but issues such as ${numbers.join(", ")} are tracked: rename it back, or name it in the input \`label\`.`,
    );
  }
  if (!labelExists && !options.scan) {
    const message = `There is no label “${options.label}”: nothing is tracked yet, or the label was renamed.`;
    selection.problems.push({ severity: "warning", file: null, line: null, message });
  }
  const tracked = await mapLimited(selection.tracked, (issue) => withEvidence(client, at, issue));
  return { repository, labelExists, ...selection, tracked };
}

export async function readRepository(client: Client, at: Coordinates): Promise<Repository> {
  const doing = `read the repository ${at.owner}/${at.repo}`;
  try {
    const { data } = await client.repos.get({ ...at });
    const shape = expectShape(RepositoryShape, data, doing);
    if (!shape.has_issues) {
      throw new Failure(
        `Issues are turned off in ${shape.full_name}: turn them on under Settings → General → Features.`,
      );
    }
    return { id: shape.id, name: shape.full_name, url: shape.html_url, private: shape.private };
  } catch (error) {
    const { message } = explain(error, doing);
    // What can't be seen any more may have become private.
    throw isOutOfSight(error) ? new Withheld(message) : new Failure(message);
  }
}

/** Who may have written our blocks: GITHUB_TOKEN's bot, and the token's own account where the token may ask for it. */
async function readAuthors(client: Client): Promise<string[]> {
  try {
    const { data } = await client.users.getAuthenticated();
    return [ACTIONS_BOT, expectShape(UserShape, data, "read the token's account").login];
  } catch {
    // GITHUB_TOKEN may not ask (403), and a server without a token has no account (401).
    return [ACTIONS_BOT];
  }
}

async function readLabelExists(client: Client, at: Coordinates, label: string): Promise<boolean> {
  try {
    await client.issues.getLabel({ ...at, name: label });
    return true;
  } catch (error) {
    if (isNotFound(error)) return false;
    throw explain(error, `read the label “${label}”`);
  }
}

async function readIssues(client: Client, at: Coordinates, label: string | null): Promise<FoundIssue[]> {
  const query = {
    ...at,
    ...(label === null ? {} : { labels: label }),
    state: "all",
    sort: "created",
    direction: "asc",
    per_page: 100,
  } as const;
  const issues = await readPages(client, IssueShape, `read the issues of ${at.owner}/${at.repo}`, (page) =>
    client.issues.listForRepo({ ...query, page }),
  );
  return issues.filter((issue) => issue.pull_request === undefined).map(toFoundIssue);
}

export function toFoundIssue(issue: v.InferOutput<typeof IssueShape>): FoundIssue {
  const { number, html_url: url, title, body, state, state_reason, created_at, closed_at } = issue;
  const facts = { number, url, state, state_reason, created_at, closed_at, evidence: [] };
  return { facts, title, body: body ?? "", comments: issue.comments, author: issue.user?.login ?? "a deleted account" };
}

const WRITERS = new Set(["OWNER", "MEMBER", "COLLABORATOR"]);
const EVIDENCE = /^\s*evidence\s*:\s*<?(?<url>https:\/\/[^\s<>]+)/im;

/** A completed issue is asked for `Evidence: https://…` comments, unless its report already gave a link. */
async function withEvidence(client: Client, at: Coordinates, issue: TrackedIssue): Promise<TrackedIssue> {
  const { number, state, state_reason } = issue.facts;
  const completed = state === "closed" && state_reason !== "not_planned" && state_reason !== "duplicate";
  if (!completed || issue.comments === 0 || issue.block.links.length > 0) return issue;
  const comments = await readPages(client, CommentShape, `read the comments of issue #${number}`, (page) =>
    client.issues.listComments({ ...at, issue_number: number, per_page: 100, page }),
  );
  const evidence = comments.flatMap((comment): Evidence[] => {
    const url = safeUrl(EVIDENCE.exec(comment.body ?? "")?.groups?.["url"] ?? "");
    return url && WRITERS.has(comment.author_association) ? [{ kind: "comment", url, at: comment.created_at }] : [];
  });
  return { ...issue, facts: { ...issue.facts, evidence } };
}
