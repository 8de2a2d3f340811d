import type { Evidence } from "../../core/model/snapshot.ts";
import { safeUrl } from "../../core/model/url.ts";

/** How an issue was last closed: the account that closed it, and the evidence recorded by GitHub. */
export interface Close {
  login: string | null;
  bot: boolean;
  /** Merged pull requests, then the closing commit. */
  evidence: Evidence[];
}

/** One piece of evidence; empty if its URL is not safe to link. */
export function toEvidence(kind: Evidence["kind"], address: string, at: string | null): Evidence[] {
  const url = safeUrl(address);
  return url === null ? [] : [{ kind, url, at }];
}
