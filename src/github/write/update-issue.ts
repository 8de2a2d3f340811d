import { parseBody, type Block, type Body } from "../../core/model/block.ts";
import type { FoundIssue } from "../../core/model/register.ts";
import type { UpdateIssue } from "../../core/plan/operation.ts";
import type { StateChange } from "../../core/plan/state-change.ts";
import { renderManagedPart } from "../../core/render/issue.ts";
import { explain, isSilenced, problemWords } from "../errors.ts";
import { issueChanged } from "./errors.ts";
import { renderUnpostedComment } from "./unposted-comment.ts";
import type { IssuePatch, Writer } from "./writer.ts";

/** The text that people wrote around the managed part. */
type Surroundings = Pick<Body, "before" | "after">;

/** The fields that close an issue as completed. */
export const CLOSED = { state: "closed", state_reason: "completed" } as const;

const STATE_PATCHES: Record<StateChange, IssuePatch> = {
  close: CLOSED,
  withdraw: { state: "closed", state_reason: "not_planned" },
  reopen: { state: "open" },
};

/**
 * Comments on the changes, then writes the block to its issue. If GitHub accepts no comments there, writes the block anyway
 * and records in it the comments that were refused. Throws Stale if the issue has changed since the plan was made.
 */
export async function updateIssue(writer: Writer, operation: UpdateIssue): Promise<FoundIssue> {
  const { number, title, state, comments, basis } = operation;
  // Pause before the read rather than after it, to leave less time for edits before the write.
  await writer.pace();
  let current = await readUnchanged(writer, number, basis);
  const { deps, findAssignable } = writer;
  const comment =
    comments.length === 0
      ? null
      : await renderUnpostedComment({ github: deps, authors: deps.authors, findAssignable }, current.issue, comments);
  let { block } = operation;
  if (comment !== null) {
    const isSaid = await say(writer, operation, comment, current.issue.locked === true);
    if (!isSaid) block = { ...block, unsaid: comments.map(({ mark }) => mark) };
    const isRecorded = state === null && basis.block !== null && isSame(block, basis.block);
    if (!isSaid && isRecorded) return current.issue;
    await writer.pace();
    current = await readUnchanged(writer, number, basis);
  }
  const { issue, surroundings } = current;
  return writer.patchIssue(number, {
    body: `${surroundings.before}${renderManagedPart(block, deps.links)}${surroundings.after}`,
    ...(state === null ? {} : STATE_PATCHES[state]),
    ...(title && issue.title === title.from ? { title: title.to } : {}),
  });
}

/**
 * Posts the comment. If GitHub accepts no comments on the issue, returns false and reports that: as an error the first time,
 * as a warning later.
 */
async function say(
  writer: Writer,
  { number, block, basis }: UpdateIssue,
  comment: string,
  isLocked: boolean,
): Promise<boolean> {
  try {
    await writer.comment(number, comment);
    return true;
  } catch (error) {
    if (!isSilenced(error, isLocked)) throw error;
    const failure = explain(error, `comment on issue #${number} for “${block.subject}”`);
    const severity = basis.block?.unsaid === undefined ? "error" : "warning";
    const { path: file } = block.report;
    const said = problemWords(failure, "The same facts are recorded in the issue's body.");
    writer.report({ severity, file, line: block.line, ...said });
    return false;
  }
}

/** Reads the issue. Throws Stale if it has changed since the plan was made. */
async function readUnchanged(
  writer: Writer,
  number: number,
  basis: UpdateIssue["basis"],
): Promise<{ issue: FoundIssue; surroundings: Surroundings }> {
  const issue = await writer.readIssue(number);
  const surroundings = basis.block === null ? aroundLostBlock(issue.body, basis) : aroundBlock(issue.body, basis.block);
  if (surroundings === null || issue.facts.state !== basis.state) throw issueChanged(number);
  return { issue, surroundings };
}

/** The text around the block; null if the body no longer contains this block. */
function aroundBlock(body: string, block: Block): Surroundings | null {
  const parts = parseBody(body);
  return parts !== null && !("problem" in parts) && isSame(parts.block, block) ? parts : null;
}

/** The text around a lost block; null if the body has changed since the plan was made. */
function aroundLostBlock(body: string, basis: UpdateIssue["basis"]): Surroundings | null {
  return body === basis.body ? { before: "", after: basis.after } : null;
}

function isSame(a: object, b: object): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
