import { parseBody } from "../../core/model/block.ts";
import type { Problem } from "../../core/model/commitment.ts";
import type { Operation } from "../../core/plan/operation.ts";
import { explain, stopsWriting } from "../errors.ts";
import { type Writer } from "./writer.ts";
import { hasUnknownOutcome, Stale } from "./errors.ts";
import type { FoundIssue } from "../../core/model/register.ts";

export interface WriteResult {
  /** Issues as GitHub answered, by the key of their block. */
  written: Map<string, FoundIssue>;
  created: number;
  /** The issues that were changed. */
  updated: Set<number>;
  /** What could not be written. Any makes the run red. */
  problems: Problem[];
  /** Issues that changed since they were read: nothing was written to them, and they are to be planned anew. */
  stale: number[];
  /** Whether something was sent that may still be carried out. */
  uncertain: boolean;
  /** Whether every further write would fail alike. */
  stopped: boolean;
}

/** Hop 5, the only writer: carries out the plan, one write at a time, while there is time. */
export async function applyOperations(operations: readonly Operation[], writer: Writer): Promise<WriteResult> {
  const applied: WriteResult = {
    written: new Map(),
    created: 0,
    updated: new Set(),
    problems: [],
    stale: [],
    uncertain: false,
    stopped: false,
  };
  for (const [index, operation] of operations.entries()) {
    if (!writer.mayWrite()) {
      const message = `This run's time for writing is over with ${operations.length - index} of ${operations.length} writes to go; the next run goes on.`;
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
      return writer.createLabel(operation.name);
    case "label":
      await writer.changeLabels(operation);
      applied.updated.add(operation.number);
      return;
    case "close-duplicate":
      await writer.closeDuplicate(operation.number, operation.of, (issue) => holdsKey(issue, operation.key));
      applied.updated.add(operation.number);
      return;
    case "update":
      applied.written.set(operation.block.key, await writer.update(operation));
      applied.updated.add(operation.number);
      return;
    case "create": {
      const { key } = operation.block;
      const issue = await writer.create(operation);
      applied.written.set(key, issue);
      applied.created += 1;
      if (operation.closes && issue.facts.state === "open") {
        applied.written.set(key, await writer.close(issue.facts.number));
      }
    }
  }
}

function holdsKey({ body }: FoundIssue, key: string): boolean {
  const found = parseBody(body);
  return found !== null && !("problem" in found) && found.block.key === key;
}

function problemOf(error: unknown, operation: Operation): Problem {
  const block = "block" in operation ? operation.block : null;
  const { message } = explain(error, describeOperation(operation));
  return { severity: "error", file: block?.report.path ?? null, line: block?.line ?? null, message };
}

/** `create an issue for “…”`, for logs, plans and errors. */
export function describeOperation(operation: Operation): string {
  switch (operation.type) {
    case "create-label":
      return `create the label “${operation.name}”`;
    case "label":
      return `${labelWords(operation)} issue #${operation.number}`;
    case "close-duplicate":
      return `close issue #${operation.number} as a duplicate of #${operation.of}`;
    case "create":
      return `create an issue for “${operation.block.subject}”${operation.closes ? " and close it as completed" : ""}`;
    case "update":
      return `${VERBS[operation.state ?? "update"]} issue #${operation.number} for “${operation.block.subject}”`;
    default:
      return operation satisfies never;
  }
}

const VERBS = { close: "close", withdraw: "close as not planned", reopen: "reopen", update: "update" };

function labelWords({ add, remove }: Extract<Operation, { type: "label" }>): string {
  const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(" and ");
  const parts = [
    ...(add.length > 0 ? [`put the label ${quoted(add)} on`] : []),
    ...(remove.length > 0 ? [`take the label ${quoted(remove)} off`] : []),
  ];
  return parts.join(" and ");
}
