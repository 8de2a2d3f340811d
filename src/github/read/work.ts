import type { Evidence } from "../../core/model/snapshot.ts";
import { safeUrl } from "../../core/model/url.ts";

/** What a reference turned out to be. A discussion is never done, and proves nothing. */
export interface Work {
  kind: "issue" | "pull_request" | "commit" | "discussion";
  url: string;
  /** When the issue was completed, the pull request was merged or the commit was made, RFC 3339; null if it isn't completed or merged. */
  at: string | null;
  /** A pull request's merge commit, if known. */
  commit?: string;
  /** When that commit was made, if it was merged later. */
  made?: string;
  /** Who closed it, if it is a completed issue. */
  close?: IssueClose;
}

/** Who closed an issue that a report or a comment names. */
export interface IssueClose {
  /** See `namedAccount`: GitHub doesn't name a deleted account. */
  login: string;
  bot: boolean;
  /** Whether a merged pull request or a commit closed it. */
  byWork: boolean;
  /** The closer's association with the issue's repository: GitHub's `author_association`, or what the close itself shows. */
  association: string;
}

/**
 * The association of an account that closed an issue. Closing someone else's issue requires a permission, and so does
 * reading a private repository.
 */
export function closerAssociation(
  login: string,
  issue: { author: string | null; association: string | null; private: boolean },
): string {
  const isAuthor = issue.author?.toLowerCase() === login.toLowerCase();
  return isAuthor && !issue.private && issue.association !== null ? issue.association : "MEMBER";
}

/** The merge commit of a merged pull request, and when it was made if that was at least a minute before the merge. */
export function mergeOf(
  commit: { oid: string; committedDate?: string | null | undefined } | null,
  mergedAt: string,
): Pick<Work, "commit" | "made"> {
  if (commit === null) return {};
  const { oid, committedDate: made } = commit;
  const wasQueued = made && Date.parse(mergedAt) - Date.parse(made) >= 60_000;
  return wasQueued ? { commit: oid, made } : { commit: oid };
}

/** One piece of evidence; empty if its URL is not safe to link. */
export function toEvidence(kind: Evidence["kind"], { url, at, commit, made }: Omit<Work, "kind">): Evidence[] {
  const safe = safeUrl(url);
  return safe === null
    ? []
    : [{ kind, url: safe, at, ...(commit === undefined ? {} : { commit }), ...(made === undefined ? {} : { made }) }];
}
