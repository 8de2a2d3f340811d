import { LEDGER } from "../model/ledger.ts";
import type { Finding } from "./findings.ts";

/** A version of the dashboard's body. */
export interface DashboardVersion {
  /** When it was saved, RFC 3339. */
  at: string;
  /** The account that saved it; null if the account was deleted. */
  login: string | null;
  /** The whole body; null if someone deleted this version from the edit history. Absent if it wasn't read. */
  body?: string | null;
}

/** The edits of the dashboard that GitHub shows. */
export interface DashboardHistory {
  /** The dashboard's number. */
  number: number;
  /** The edits by accounts that Follow-through doesn't write with, each with the version before it, if any. */
  edits: Array<{ before: DashboardVersion | null; after: DashboardVersion }>;
  /** Whether there are so many edits that older ones are left out. */
  isPartial: boolean;
}

/** Differences, and sentences about edits that couldn't be compared. */
export interface ComparedDashboard {
  findings: Finding[];
  notes: string[];
}

/**
 * Finds the edits by other accounts that changed the dashboard's data, on which runs rely if an issue is missing. If the version
 * before or after an edit was deleted, the edit may have changed the data, so it is a finding, too. The text that people write
 * around the data doesn't matter. `history` is null if GitHub doesn't show it, which matters only if an issue is missing.
 */
export function compareDashboard(history: DashboardHistory | null, isMissing: boolean): ComparedDashboard {
  if (history === null) return { findings: [], notes: isMissing ? [UNKNOWN] : [] };
  const { number, edits, isPartial } = history;
  const findings: Finding[] = [];
  const unread: string[] = [];
  for (const { before, after } of edits) {
    const [earlier, later] = [dataOf(before?.body), dataOf(after.body)];
    if (earlier === undefined || later === undefined) unread.push(after.at);
    else if (before?.body === null || after.body === null) findings.push(findingOf(number, after, HIDDEN));
    else if (earlier !== later) findings.push(findingOf(number, after, CHANGED));
  }
  const notes = [
    ...(unread.length === 0 ? [] : [`Not compared: edits of dashboard #${number} on ${daysOf(unread)}.`]),
    ...(isPartial ? [`Not compared: the oldest edits of dashboard #${number}, because there are too many.`] : []),
  ];
  return { findings, notes };
}

const UNKNOWN = "Not compared: the dashboard's edits, because GitHub doesn't show them.";

/** The details of an edit, for a sentence. */
interface EditWords {
  dashboard: string;
  account: string;
  day: string;
}

const CHANGED = ({ dashboard, account, day }: EditWords): string =>
  `The data in ${dashboard}, on which runs rely if an issue is missing, was changed by ${account} on ${day}, not by Follow-through.`;

/** Anyone with write access can delete a version, so it may not have been the account that edited. */
const HIDDEN = ({ dashboard, account, day }: EditWords): string =>
  `The data in ${dashboard}, on which runs rely if an issue is missing, may have been changed by ${account} on ${day}: the version before or after that edit was deleted from the edit history.`;

function findingOf(number: number, { at, login }: DashboardVersion, sentence: (words: EditWords) => string): Finding {
  const account = login === null ? "a deleted account" : `@${login}`;
  const message = sentence({ dashboard: `dashboard #${number}`, account, day: at.slice(0, 10) });
  return { number, file: null, line: null, commit: null, message };
}

/** The stored data of a version; null if it was deleted or has no data that can be read. Undefined if the body wasn't read. */
function dataOf(body: string | null | undefined): string | null | undefined {
  if (body === undefined || body === null) return body;
  const parsed = LEDGER.parse(body);
  return parsed === null || "problem" in parsed ? null : parsed.json;
}

function daysOf(instants: readonly string[]): string {
  return [...new Set(instants.map((at) => at.slice(0, 10)))].join(", ");
}
