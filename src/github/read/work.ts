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
}

/** One piece of evidence; empty if its URL is not safe to link. */
export function toEvidence(kind: Evidence["kind"], { url, at, commit }: Omit<Work, "kind">): Evidence[] {
  const safe = safeUrl(url);
  return safe === null ? [] : [{ kind, url: safe, at, ...(commit === undefined ? {} : { commit }) }];
}
