import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { selectTracked } from "../../../src/core/identity/select.ts";
import { parseBody, renderBlock, type Block, type Event } from "../../../src/core/model/block.ts";
import type { Commitment, Report, Withdrawal } from "../../../src/core/model/commitment.ts";
import { LEDGER, ledgerEntries, type Ledger } from "../../../src/core/model/ledger.ts";
import type { FoundIssue } from "../../../src/core/model/register.ts";
import { planSync } from "../../../src/core/plan/plan.ts";
import { commentOnEvents, commentOnReminder, parseCommentMarks } from "../../../src/core/render/comments.ts";

/**
 * Version 1 wrote this fixture, and repositories still contain issue bodies in its format. Newer versions must still be able to read them.
 * Never regenerate or edit the fixture to make these tests pass.
 */
interface Stored {
  repository: { id: number; name: string };
  author: string;
  today: string;
  issues: StoredIssue[];
  dashboard: { body: string; before: string; ledger: Ledger; entries: Array<[number, string]>; after: string };
  comments: Array<{
    name: string;
    body: string;
    marks: string[];
    events: { issue: number; history: Event[] };
    reminder: { issue: number; days: number } | null;
  }>;
}

interface StoredIssue extends Pick<FoundIssue["facts"], "number" | "state" | "state_reason" | "closed_at"> {
  name: string;
  title: string;
  labels: string[];
  body: string;
  before: string;
  block: Block;
  after: string;
}

const stored = JSON.parse(readFileSync(new URL("../../fixtures/bodies-v1.json", import.meta.url), "utf8")) as Stored;

function storedBlock(number: number): Block {
  return stored.issues.find((issue) => issue.number === number)!.block;
}

describe("an issue body from version 1", () => {
  test("is in the fixture for every type of event and every kind of evidence", () => {
    const events = stored.issues.flatMap(({ block }) => block.history);
    expect(new Set(events.map(({ type }) => type)).size).toBe(15);
    const evidence = stored.issues.flatMap(({ block }) => block.evidence);
    expect(new Set(evidence.map(({ kind }) => kind)).size).toBe(5);
  });

  test.each(stored.issues)("is parsed as unedited: $name", ({ body, before, block, after }) => {
    expect(parseBody(body)).toEqual({ before, block, after, edited: false });
  });

  test.each(stored.issues)("is rendered byte for byte by this version: $name", ({ body, before, block, after }) => {
    const managed = body.slice(before.length, body.length - after.length).replaceAll("\r\n", "\n");
    const rendering = managed.slice(managed.indexOf("\n") + 1, managed.lastIndexOf("\n"));
    expect(renderBlock(block, rendering)).toBe(managed);
  });
});

test("the ledger is parsed from a version 1 dashboard", () => {
  const { body, before, ledger, entries, after } = stored.dashboard;
  const parsed = LEDGER.parse(body);
  expect(parsed).toMatchObject({ before, data: ledger, after });
  expect([...ledgerEntries(ledger)]).toEqual(entries);
});

describe("a comment from version 1", () => {
  test.each(stored.comments)("contains the expected marks: $name", ({ body, marks }) => {
    expect(parseCommentMarks(body)).toEqual(marks);
  });

  test.each(stored.comments)("has the same marks as this version's comment: $name", ({ marks, events, reminder }) => {
    const after = { ...storedBlock(events.issue), history: events.history };
    const comments = commentOnEvents({ ...after, history: [] }, after, true);
    if (reminder !== null) {
      const block = storedBlock(reminder.issue);
      comments.push(commentOnReminder(block, block.reminded!, 9, []));
    }
    expect(comments.map(({ mark }) => mark)).toEqual(marks);
  });
});

/** Returns the report item that matches a block. */
function commitmentOf(block: Block): Commitment {
  const { report, line, text, subject, owner, due, due_text: dueText, tracker, done, links } = block;
  const { kind, priority, id } = block;
  return {
    report: report.path,
    line,
    text,
    subject,
    owner,
    due,
    dueText,
    recurs: block.recurs ?? null,
    tracker,
    otherTrackers: block.other_trackers ?? [],
    done: done === null ? null : true,
    doneOn: null,
    links,
    kind,
    priority,
    id,
    reason: null,
  };
}

function withdrawalOf(block: Block): Withdrawal[] {
  if (block.withdrawn === null) return [];
  const { reason, replaced_by: replacedBy } = block.withdrawn;
  return [{ ...commitmentOf(block), reason, replacedBy }];
}

function reportsOf(blocks: readonly Block[]): Report[] {
  const paths = new Map(blocks.map(({ report }) => [report.path, report]));
  return Array.from(paths.values(), ({ path, title, published }): Report => {
    const present = blocks.filter(({ report, removed }) => report.path === path && removed === null);
    return {
      path,
      title,
      published,
      draft: false,
      commitments: present.filter(({ withdrawn }) => withdrawn === null).map(commitmentOf),
      withdrawn: present.flatMap(withdrawalOf),
      problems: [],
      skipped: [],
      readings: [],
    };
  });
}

function foundIssue({ number, title, labels, body, state, state_reason, closed_at }: StoredIssue): FoundIssue {
  const url = `https://github.com/${stored.repository.name}/issues/${number}`;
  const created_at = "2025-10-16T09:00:00Z";
  return {
    facts: { number, url, state, state_reason, created_at, closed_at, closer: null, evidence: [] },
    title,
    body,
    labels,
    comments: 0,
    author: stored.author,
  };
}

test("version 1's issues need no writes if the reports are unchanged", () => {
  const { id: repositoryId } = stored.repository;
  const { ledger } = stored.dashboard;
  const found = stored.issues.map(foundIssue);
  const selection = selectTracked(found, { repositoryId, authors: [stored.author], ledger });
  expect(selection).toMatchObject({ duplicates: [], problems: [], damaged: [], lost: false });
  expect(selection.tracked).toHaveLength(stored.issues.length);

  const plan = planSync({
    reports: reportsOf(stored.issues.map(({ block }) => block)),
    issues: selection.tracked,
    claimed: selection.claimed,
    duplicates: selection.duplicates,
    gone: [],
    uncovered: new Map(),
    unreadable: new Set(),
    complete: true,
    repositoryId,
    labelExists: true,
    trackerEvidence: new Map(),
    now: { instant: `${stored.today}T12:00:00Z`, today: null },
    commit: "c0ffee",
    policy: {
      label: "follow-through",
      timezone: "UTC",
      since: ledger.since,
      maxCreates: 1000,
      assignOwners: true,
      remindDays: [1, 7, 14, 30],
      settings: ledger.settings,
    },
  });
  expect(plan.operations).toEqual([]);
  expect(plan.problems).toEqual([]);
});
