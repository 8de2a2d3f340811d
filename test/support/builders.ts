import type { CommitDates } from "../../src/core/model/commit-dates.ts";
import type { Block, Event } from "../../src/core/model/block.ts";
import { addDays, type Day } from "../../src/core/model/date.ts";
import type { Commitment, Report } from "../../src/core/model/commitment.ts";
import type { Ledger } from "../../src/core/model/ledger.ts";
import {
  DEFAULT_SETTINGS,
  type IssueFacts,
  type Snapshot,
  type CommitmentFacts,
} from "../../src/core/model/snapshot.ts";

/** These functions create valid test data. Each test overrides only the fields that matter to it. */

export const REPOSITORY = { id: 4711, name: "acme/status", url: "https://github.com/acme/status" };
export const REPORT_PATH = "docs/incidents/2026-03-01-outage.md";

/**
 * The managed block for a commitment published on 1 March 2026 and due on 1 June 2026. `text_original` and `first_due`
 * follow `text` and `due` unless a test sets them.
 */
export function aBlock(changes: Partial<Block> = {}): Block {
  const { text = "Add an alert for the queue by 2026-06-01 (@mira)", due = "2026-06-01" } = changes;
  return {
    repository_id: REPOSITORY.id,
    key: "0123456789abcdef01234567",
    report: { path: REPORT_PATH, slug: "2026-03-01-outage", title: "Outage of 1 March", published: "2026-03-01" },
    line: 12,
    commit: "5f0c1d2e3a4b5c6d7e8f90a1b2c3d4e5f6a7b8c9",
    first_commit: "5f0c1d2e3a4b5c6d7e8f90a1b2c3d4e5f6a7b8c9",
    text,
    text_original: text,
    subject: "Add an alert for the queue",
    owner: "@mira",
    due,
    due_text: due,
    first_due: due,
    time_zone: "UTC",
    tracker: null,
    kind: "detect",
    priority: null,
    id: null,
    done: null,
    links: [],
    removed: null,
    withdrawn: null,
    evidence: [],
    reminded: null,
    history: [],
    ...changes,
  };
}

/** An open issue. Its URL is derived from its number. */
export function anIssue(changes: Partial<IssueFacts> = {}): IssueFacts {
  const number = changes.number ?? 1;
  return {
    number,
    url: `${REPOSITORY.url}/issues/${number}`,
    state: "open",
    state_reason: null,
    created_at: "2026-03-02T08:00:00Z",
    closed_at: null,
    closer: null,
    evidence: [],
    ...changes,
  };
}

/** One commitment's facts. `issue: null` means that it has no issue. */
export function aTracked(
  changes: { block?: Partial<Block>; issue?: Partial<IssueFacts> | null } = {},
): CommitmentFacts {
  return { block: aBlock(changes.block), issue: changes.issue === null ? null : anIssue(changes.issue) };
}

/** Block fields for a commitment whose due date moved through the given dates, once a day from 1 February 2026. */
export function moved(...days: Day[]): Pick<Block, "first_due" | "due" | "history"> {
  const history = days.slice(1).map((to, index): Event => {
    return { type: "moved", at: addDays("2026-02-01", index), from: days[index]!, to, commit: null, reason: null };
  });
  return { first_due: days[0]!, due: days.at(-1)!, history };
}

/** The facts for acme/status on 15 May 2026, by default with one commitment due in June. */
export function aSnapshot(changes: Partial<Snapshot> = {}): Snapshot {
  return {
    version: 1,
    repository: REPOSITORY,
    observed_at: "2026-05-15T12:00:00Z",
    last_run_at: "2026-05-15T12:00:00Z",
    settings: DEFAULT_SETTINGS,
    problems: [],
    untracked: { before_since: 0, ignored: 0, hints: 0 },
    gone: [],
    commitments: [aTracked()],
    ...changes,
  };
}

/** The ledger after a run on 15 May 2026, for a repository without commitments. */
export function aLedger(changes: Partial<Ledger> = {}): Ledger {
  return {
    repository_id: REPOSITORY.id,
    numbers: "",
    marks: "",
    settings: DEFAULT_SETTINGS,
    since: "2026-01-01",
    last_run_at: "2026-05-15T12:00:00Z",
    heard_until: "2026-05-15T12:00:00Z",
    gone: [],
    untracked: { before_since: 0, ignored: 0, hints: 0 },
    pending: 0,
    ...changes,
  };
}

/** The parsed commitment that belongs to `aBlock`. */
export function aCommitment(changes: Partial<Commitment> = {}): Commitment {
  const { due = "2026-06-01" } = changes;
  return {
    report: REPORT_PATH,
    line: 12,
    text: "Add an alert for the queue by 2026-06-01 (@mira)",
    subject: "Add an alert for the queue",
    owner: "@mira",
    due,
    dueText: due,
    recurs: null,
    tracker: null,
    otherTrackers: [],
    done: null,
    doneOn: null,
    links: [],
    kind: "detect",
    priority: null,
    id: null,
    reason: null,
    ...changes,
  };
}

/** A report, by default with one commitment. The commitment uses the report's path. */
export function aReport(changes: Partial<Report> = {}): Report {
  const path = changes.path ?? REPORT_PATH;
  return {
    path,
    title: "Outage of 1 March",
    published: "2026-03-01",
    draft: false,
    commitments: [aCommitment({ report: path })],
    withdrawn: [],
    problems: [],
    skipped: [],
    readings: [],
    ...changes,
  };
}

/** A report with these items, each on its own line. */
export function aReportOf(
  path: string,
  items: ReadonlyArray<Partial<Commitment>>,
  changes: Partial<Report> = {},
): Report {
  const commitments = items.map((item, index) =>
    aCommitment({ report: path, line: index + 5, subject: item.text ?? "Thing", ...item }),
  );
  return aReport({ path, ...changes, commitments });
}

/** A commit that isn't older than those before it. */
export function commitDates(instant: string): CommitDates {
  return { committed: instant, promised: instant };
}
