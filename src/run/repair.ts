import { textFingerprint } from "../core/identity/key.ts";
import { parseRemembered, withRememberedDates } from "../core/lifecycle/remembered-dates.ts";
import type { Block, Event } from "../core/model/block.ts";
import type { LedgerSource } from "../core/model/ledger-sources.ts";
import { ledgerEntries, type Ledger } from "../core/model/ledger.ts";
import type { DamagedIssue, TrackedIssue } from "../core/model/register.ts";
import { groupBy } from "../core/model/text.ts";
import type { ReplayedCommitment } from "../core/verify/replay.ts";
import { readActivity } from "../github/read/activity.ts";
import type { Register } from "../github/read/register.ts";
import { Unread } from "../github/read/unread.ts";
import { createUntil, hasOlderTitles, inZone, readPast } from "./past.ts";
import type { RunContext } from "./world.ts";

/**
 * Restores managed blocks from the git history, as of the last run, by resetting edited blocks and rebuilding lost ones. Without a
 * dashboard or the full history, returns the register unchanged, including its problems. `entry` is the ledger's entry for this
 * run's source.
 */
export async function repair(register: Register, entry: LedgerSource | null, context: RunContext): Promise<Register> {
  const edited = register.tracked.filter(({ frozen }) => frozen);
  const { damaged, dashboard } = register;
  if (edited.length + damaged.length === 0 || dashboard === null) return register;
  const untilOf = createUntil(entry, null);
  const dates = parseRemembered(dashboard.data, { isOlder: hasOlderTitles(entry) });
  const taken = register.tracked.filter(({ frozen }) => !frozen).map(({ block }) => block.key);
  const blockFor = (expected: ReplayedCommitment, facts: TrackedIssue["facts"]): Block =>
    withRememberedDates(blockAsOfClose(expected, facts), dates.get(facts.number) ?? {});
  const broken = [
    ...edited.map((issue) => ({ issue, key: issue.block.key, restore: (block: Block) => restoreEdited(issue, block) })),
    ...damaged.map((lost) => ({ issue: lost.issue, key: null, restore: (block: Block) => rebuildLost(lost, block) })),
  ];
  const restored: TrackedIssue[] = [];
  const groups = Array.from(groupBy(broken, ({ issue }) => untilOf(issue.facts.number))).flatMap(([until, issues]) =>
    Array.from(
      groupBy(issues, ({ issue }) => dates.get(issue.facts.number)?.time_zone),
      ([zone, group]) => ({ until, zone, group }),
    ),
  );
  for (const { until, zone, group } of groups) {
    const past = await readPast(register, inZone(context, zone), until);
    if (past === null) continue;
    const find = createFinder(past.replayed, dashboard.data, [...taken, ...restored.map(({ block }) => block.key)]);
    for (const { issue, key, restore } of group) {
      const expected = find(issue.facts.number, key);
      if (expected !== null) restored.push(restore(blockFor(expected, issue.facts)));
    }
  }
  if (restored.length === 0) return register;
  // Read the restored issues' activity, because the evidence and the closer in an edited block can't be trusted.
  const server = new URL(register.repository.url).origin;
  const unread = new Unread();
  const { issues: observed } = await readActivity({ ...context.github, unread }, restored, {
    server,
    comments: "each",
    own: register.own,
    authors: register.authors,
  });
  const repaired = withRestored(register, observed);
  return {
    ...repaired,
    problems: [...repaired.problems, ...unread.problems],
    workProblems: [...repaired.workProblems, ...unread.work],
  };
}

/**
 * Creates a function that finds an issue's replayed commitment by key, otherwise by the fingerprint in the ledger if only one free
 * commitment has it. It returns each commitment at most once, and none of those whose keys are in `taken`.
 */
function createFinder(
  replayed: readonly ReplayedCommitment[],
  ledger: Ledger,
  taken: readonly string[],
): (number: number, key: string | null) => ReplayedCommitment | null {
  const fingerprints = ledgerEntries(ledger);
  const free = new Set(replayed.filter(({ block }) => !taken.includes(block.key)));
  return (number, key) => {
    const candidates = [...free];
    const sameText = candidates.filter(({ block }) => textFingerprint(block) === fingerprints.get(number));
    const [single, ...others] = sameText;
    const found = candidates.find(({ block }) => block.key === key) ?? (others.length === 0 ? single : undefined);
    if (found) free.delete(found);
    return found ?? null;
  };
}

function restoreEdited(issue: TrackedIssue, block: Block): TrackedIssue {
  return { ...issue, block, repaired: true, frozen: false };
}

/** Rebuilds an issue whose block is lost. Keeps the body as text that people wrote, except for fragments of the managed part. */
function rebuildLost({ issue }: DamagedIssue, block: Block): TrackedIssue {
  const text = withoutFragments(issue.body).trim();
  return {
    ...issue,
    before: "",
    block,
    after: text === "" ? "" : `\n\n${text}`,
    edited: true,
    reasons: [],
    written: null,
    repaired: true,
    frozen: false,
    problem: null,
  };
}

/** Replaces edited and damaged issues with the restored ones, and removes the problems that were solved. */
function withRestored(register: Register, restored: readonly TrackedIssue[]): Register {
  const byNumber = new Map(restored.map((issue) => [issue.facts.number, issue]));
  const isRestored = ({ facts }: { facts: { number: number } }): boolean => byNumber.has(facts.number);
  const untouched = register.tracked.filter((issue) => !isRestored(issue));
  const damaged = register.damaged.filter(({ issue }) => !isRestored(issue));
  const solved = new Set([
    ...register.damaged.filter(({ issue }) => isRestored(issue)).map(({ problem }) => problem),
    ...register.tracked.filter((issue) => isRestored(issue)).map(({ problem }) => problem),
  ]);
  const lostIssues = register.lostIssues.filter(({ problem }) => !solved.has(problem));
  return {
    ...register,
    tracked: [...untouched, ...restored].toSorted((a, b) => a.facts.number - b.facts.number),
    damaged,
    lost: lostIssues.length > 0,
    lostIssues,
    problems: register.problems.filter((problem) => !solved.has(problem)),
  };
}

/** The replayed block without the due dates set after the issue was closed, because those have no effect. */
function blockAsOfClose({ block, states }: ReplayedCommitment, { closed_at }: TrackedIssue["facts"]): Block {
  if (closed_at === null) return block;
  const before = states.filter(({ at }) => at <= closed_at);
  const commits = new Set(before.map(({ commit }) => commit));
  const counts = (event: Event): boolean =>
    (event.type !== "moved" && event.type !== "dated") || commits.has(event.commit ?? "");
  const dues = before.map(({ due }) => due);
  const first_due = dues.find((due) => due !== null) ?? null;
  return { ...block, due: dues.at(-1) ?? null, first_due, history: block.history.filter(counts) };
}

/** An issue's body without managed blocks, and without a first or last line of one. */
function withoutFragments(body: string): string {
  const isOpening = (line: string): boolean => line.startsWith("<!-- follow-through:v1 ");
  const isClosing = (line: string): boolean => line === "<!-- /follow-through -->";
  const lines = body.replaceAll("\r\n", "\n").split("\n");
  const closing = lines.findLastIndex(isClosing);
  const kept: string[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? "";
    if (!isOpening(line) && !isClosing(line)) kept.push(line);
    else kept.push("");
    if (isOpening(line) && index < closing) index = lines.findIndex((text, at) => at > index && isClosing(text));
  }
  return kept.join("\n");
}
