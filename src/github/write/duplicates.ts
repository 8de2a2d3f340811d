import type { FoundIssue } from "../../core/model/register.ts";
import { isInvalid } from "../errors.ts";
import { issueChanged } from "./errors.ts";
import type { Writer } from "./writer.ts";

/** An issue to close, and the one to keep. */
export interface DuplicateRef {
  number: number;
  of: number;
}

/**
 * Closes an issue as a duplicate after reading both directly and checking them with `isSame`. If the server doesn't support
 * duplicates, closes it as not planned with a comment. Throws Stale if either issue has changed.
 */
export async function closeDuplicate(
  writer: Writer,
  { number, of }: DuplicateRef,
  isSame: (issue: FoundIssue) => boolean,
): Promise<void> {
  await writer.pace();
  const kept = await writer.readIssue(of);
  const duplicate = await writer.readIssue(number);
  if (!isSame(kept) || !isSame(duplicate)) throw issueChanged(number);
  if (duplicate.facts.state === "closed") return;
  const closed = await writer
    .patchIssue(number, { state: "closed", state_reason: "duplicate" })
    .catch((error: unknown) => {
      if (!isInvalid(error)) throw error;
      return writer.patchIssue(number, { state: "closed", state_reason: "not_planned" });
    });
  if (closed.facts.state_reason === "duplicate") return;
  await writer.pace();
  await writer.comment(number, `Duplicate of #${of}, which tracks the same commitment.`);
}
