import { parseBody } from "../../core/model/block.ts";
import type { Problem } from "../../core/model/commitment.ts";
import type { FoundIssue } from "../../core/model/register.ts";
import type { CreateIssue, Operation } from "../../core/plan/operation.ts";
import { renderManagedPart } from "../../core/render/issue.ts";
import { explain, stopsWriting } from "../errors.ts";
import { createIssue } from "./create-issue.ts";
import { describeOperation } from "./describe.ts";
import { closeDuplicate } from "./duplicates.ts";
import { hasUnknownOutcome, Stale } from "./errors.ts";
import { changeLabels, createLabel } from "./labels.ts";
import { CLOSED, updateIssue } from "./update-issue.ts";
import type { Writer } from "./writer.ts";

export interface WriteResult {
  /** The issues as returned by GitHub, by the key in their block. */
  written: Map<string, FoundIssue>;
  created: number;
  /** The numbers of the issues that were changed. */
  updated: Set<number>;
  /** Failed writes. Any problem fails the run. */
  problems: Problem[];
  /** Numbers of issues that changed after they were read. They were not written and need a new plan. */
  stale: number[];
  /** Whether a write with an unknown outcome may still take effect. */
  uncertain: boolean;
  /** Whether all further writes would fail too. */
  stopped: boolean;
}

/** The result before any write. */
export function emptyWriteResult(): WriteResult {
  return {
    written: new Map(),
    created: 0,
    updated: new Set(),
    problems: [],
    stale: [],
    uncertain: false,
    stopped: false,
  };
}

/**
 * Hop 5, the only writer: applies the plan in order, one write at a time, until time runs out. An operation that fails is
 * reported in `problems` or `stale`, and the others continue. Never throws.
 */
export async function applyOperations(operations: readonly Operation[], writer: Writer): Promise<WriteResult> {
  const applied = emptyWriteResult();
  for (const [index, operation] of operations.entries()) {
    if (!writer.mayWrite()) {
      const message = `Time ran out with ${operations.length - index} of ${operations.length} writes left. The next run continues.`;
      applied.problems.push({ severity: "error", file: null, line: null, message });
      applied.stopped = true;
      break;
    }
    try {
      await applyOperation(operation, writer, applied);
    } catch (error) {
      if (error instanceof Stale && "number" in operation) applied.stale.push(operation.number);
      else applied.problems.push(problemOf(error, operation));
      applied.uncertain ||= hasUnknownOutcome(error);
      applied.stopped = stopsWriting(error);
      if (applied.stopped) break;
    }
  }
  return applied;
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
  const { message } = explain(error, describeOperation(operation));
  return { severity: "error", file: block?.report.path ?? null, line: block?.line ?? null, message };
}
