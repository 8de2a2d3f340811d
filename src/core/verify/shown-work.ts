import { hoursBetween } from "../model/date.ts";
import { resolveWork, workKey, type WorkRef } from "../model/work-reference.ts";
import type { RecordContext, Records } from "./record.ts";

/** An issue, a pull request or a commit that GitHub shows. */
export interface ShownWork {
  url: string;
  /** When it was completed; for an issue, every close. All RFC 3339. */
  dates: readonly string[];
  /** Whether an issue has more events than GitHub showed. */
  isPartial: boolean;
}

/** Finds the work that an address leads to; null if GitHub doesn't show it. */
export function findWork(
  url: string,
  { server, records }: Pick<RecordContext, "server" | "records">,
): ShownWork | null {
  const ref = resolveWork(url, server);
  return ref && findRef(ref, records);
}

/** Finds the work behind a reference; null if GitHub doesn't show it. */
export function findRef(ref: WorkRef, { issues, work }: Records): ShownWork | null {
  const key = workKey(ref);
  const issue = issues.get(key);
  if (issue) return { url: issue.url, dates: issue.closes.map(({ at }) => at), isPartial: issue.isPartial };
  const found = work.get(key);
  return found ? { url: found.url, dates: found.at === null ? [] : [found.at], isPartial: false } : null;
}

/** Whether two addresses lead to the same work on a server. */
export function isSameWork(a: string, b: string, server: string): boolean {
  const [left, right] = [resolveWork(a, server), resolveWork(b, server)];
  return left !== null && right !== null && workKey(left) === workKey(right);
}

/** GitHub may record an event some seconds after its cause. */
const MARGIN_HOURS = 1 / 60;

/** Whether two instants are at most a minute apart. */
export function isSameInstant(a: string, b: string): boolean {
  return Math.abs(hoursBetween(a, b)) <= MARGIN_HOURS;
}

/** Whether two optional instants are at most a minute apart, or both missing. */
export function isSameDate(a: string | null, b: string | null): boolean {
  return a === null || b === null ? a === b : isSameInstant(a, b);
}

/** Whether two logins are the same. GraphQL leaves out `[bot]` at the end of a bot's login. */
export function isSameLogin(a: string, b: string): boolean {
  const name = (login: string): string => login.toLowerCase().replace(/\[bot\]$/, "");
  return name(a) === name(b);
}
