import { parseBody } from "../../core/model/block.ts";
import type { Problem } from "../../core/model/commitment.ts";
import type { FoundIssue } from "../../core/model/register.ts";
import type { CreateIssue, Operation } from "../../core/plan/operation.ts";
import { plural } from "../../core/model/text.ts";
import { renderManagedPart } from "../../core/render/issue.ts";
import { explain, problemWords, stopsRun } from "../errors.ts";
import { createIssue } from "./create-issue.ts";
import { describeOperation } from "./describe.ts";
import { closeDuplicate } from "./duplicates.ts";
import { hasUnknownOutcome, LeaseLost, Stale } from "./errors.ts";
import { changeLabels, createLabel } from "./labels.ts";
import { MAX_ALIKE, RefusalStreak } from "./streak.ts";
import { CLOSED, updateIssue } from "./update-issue.ts";
import type { Writer } from "./writer.ts";

export interface WriteResult {
  /** The issues as returned by GitHub, by the key in their block. */
  written: Map<string, FoundIssue>;
  created: number;
  /** The numbers of the issues that were changed. */
  updated: Set<number>;
  /** Failed writes, and warnings about comments that GitHub still doesn't accept. */
  problems: Problem[];
  /** The numbers of the issues whose writes failed. They are not retried in this run. */
  failed: Set<number>;
  /** Numbers of issues that changed after they were read. They were not written and need a new plan. */
  stale: number[];
  /** Whether a write with an unknown outcome may still take effect. */
  uncertain: boolean;
  /** Whether no further write should be tried, because the run may no longer write or GitHub would probably refuse it. */
  stopped: boolean;
  /** Whether it stopped because the run lost its lease or was told to stop. `problems` says so. */
  leaseLost: boolean;
}

/** The result before any write. */
export function emptyWriteResult(): WriteResult {
  return {
    written: new Map(),
    created: 0,
    updated: new Set(),
    problems: [],
    failed: new Set(),
    stale: [],
    uncertain: false,
    stopped: false,
    leaseLost: false,
  };
}

/** Combines the results of two rounds. */
export function mergeWriteResults(previous: WriteResult, next: WriteResult): WriteResult {
  return {
    ...next,
    written: new Map([...previous.written, ...next.written]),
    created: previous.created + next.created,
    updated: new Set([...previous.updated, ...next.updated]),
    problems: [...previous.problems, ...next.problems],
    uncertain: previous.uncertain || next.uncertain,
    failed: new Set([...previous.failed, ...next.failed]),
  };
}

/**
 * Hop 5: applies the plan in order, one write at a time, until the run may no longer write. An operation that fails is
 * reported in `problems` or `stale`, and the others continue, unless all of them would fail. Never throws.
 */
export async function applyOperations(operations: readonly Operation[], writer: Writer): Promise<WriteResult> {
  const applied = emptyWriteResult();
  const streak = new RefusalStreak();
  for (const [index, operation] of operations.entries()) {
    const left = operations.length - index;
    const why = writer.whyStopped();
    if (why !== null) {
      stopWith(why, applied, { left, all: operations.length });
      break;
    }
    try {
      await applyOperation(operation, writer, applied);
      streak.end();
    } catch (error) {
      if (error instanceof LeaseLost) {
        if ("number" in operation) applied.failed.add(operation.number);
        applied.problems.push(...writer.takeProblems());
        stopWith(error.message, applied, { left, all: operations.length });
        break;
      }
      fail(applied, operation, error);
      applied.stopped = stopsRun(error);
      if (streak.add(error, objectOf(operation)) && !applied.stopped && left > 1)
        stop(
          applied,
          `GitHub refused ${MAX_ALIKE} writes in a row in the same way, so ${plural(left - 1, "more write was", "more writes were")} not tried. The next run continues.`,
        );
    }
    applied.problems.push(...writer.takeProblems());
    if (applied.stopped) break;
  }
  return applied;
}

/** Stops all writes, for a reason that isn't specific to one operation. */
function stop(applied: WriteResult, message: string): void {
  applied.problems.push({ severity: "error", file: null, line: null, message });
  applied.stopped = true;
}

/** Stops all writes because the run may no longer write, and counts the operations that weren't completed. */
function stopWith(why: string, applied: WriteResult, { left, all }: { left: number; all: number }): void {
  stop(applied, `${why} ${left} of ${plural(all, "write was", "writes were")} not completed.`);
  applied.leaseLost = true;
}

function fail(applied: WriteResult, operation: Operation, error: unknown): void {
  applied.uncertain ||= hasUnknownOutcome(error);
  if (error instanceof Stale && "number" in operation) {
    applied.stale.push(operation.number);
    return;
  }
  applied.problems.push(problemOf(error, operation));
  if ("number" in operation) applied.failed.add(operation.number);
}

/** Names the object that an operation changes. */
function objectOf(operation: Operation): string {
  if ("number" in operation) return `#${operation.number}`;
  return operation.type === "create" ? operation.block.key : `label ${operation.name}`;
}

async function applyOperation(operation: Operation, writer: Writer, applied: WriteResult): Promise<void> {
  switch (operation.type) {
    case "create-label":
      return createLabel(writer, operation.name);
    case "label":
      await changeLabels(writer, operation);
      applied.updated.add(operation.number);
      return;
    case "close-duplicate":
      await closeDuplicate(writer, operation, (issue) => holdsKey(issue, operation.key));
      applied.updated.add(operation.number);
      return;
    case "update":
      applied.written.set(operation.block.key, await updateIssue(writer, operation));
      applied.updated.add(operation.number);
      return;
    case "create":
      return applyCreate(operation, writer, applied);
    default:
      operation satisfies never;
  }
}

async function applyCreate(
  { block, title, labels, logins, closes }: CreateIssue,
  writer: Writer,
  applied: WriteResult,
): Promise<void> {
  const assignees = await writer.findAssignable(logins);
  const body = renderManagedPart(block, writer.deps.links);
  const issue = await createIssue(writer, { title, body, labels, assignees }, (found) => holdsKey(found, block.key));
  applied.written.set(block.key, issue);
  applied.created += 1;
  if (!closes || issue.facts.state !== "open") return;
  await writer.pace();
  applied.written.set(block.key, await writer.patchIssue(issue.facts.number, CLOSED));
}

function holdsKey({ body }: FoundIssue, key: string): boolean {
  const parsed = parseBody(body);
  return parsed !== null && !("problem" in parsed) && parsed.block.key === key;
}

function problemOf(error: unknown, operation: Operation): Problem {
  const block = "block" in operation ? operation.block : null;
  const said = problemWords(explain(error, describeOperation(operation)));
  return { severity: "error", file: block?.report.path ?? null, line: block?.line ?? null, ...said };
}
