import { storedLength } from "../../core/model/managed.ts";
import { clip, oneLine } from "../../core/model/text.ts";
import { safeUrl } from "../../core/model/url.ts";
import { issueNumberOf, type Comment } from "./comments.ts";

const EVIDENCE = /^evidence\s*[:：]\s*<?(https:\/\/[^\s<>]+)/i;
const REASON = /^reason\s*[:：]\s*(\S.*)/i;
const REASON_LIMIT = 500;
/** The maximum length of a link. Longer ones don't fit in an issue's block. */
const LINK_LIMIT = 2_000;

/** The evidence, reason, or both that a comment gives for a commitment. */
export interface Statement {
  /** The issue's number. */
  number: number;
  login: string;
  /** GitHub's `author_association`. */
  association: string;
  /** The instant when the comment was written, RFC 3339. */
  at: string;
  evidence: string | null;
  reason: string | null;
}

/** Parses the lines `Evidence: https://…` and `Reason: …` in a comment; null if there are none, or if the author's account was deleted. */
export function parseStatement(comment: Comment): Statement | null {
  const { body } = comment;
  const url = safeUrl(firstAtLineStart(EVIDENCE, body) ?? "");
  const evidence = url !== null && storedLength(url) <= LINK_LIMIT ? url : null;
  const reason = clip(oneLine(firstAtLineStart(REASON, body) ?? ""), REASON_LIMIT) || null;
  if ((evidence === null && reason === null) || !comment.user) return null;
  return {
    number: issueNumberOf(comment),
    login: comment.user.login,
    association: comment.author_association,
    at: comment.created_at,
    evidence,
    reason,
  };
}

/**
 * The text that the pattern captures at the start of the first line where it matches. The pattern runs once per line, which
 * keeps the time linear in the comment's length.
 */
function firstAtLineStart(pattern: RegExp, body: string): string | null {
  for (const { 0: line, index } of body.matchAll(/[^\n\r\u2028\u2029]+/g)) {
    const indent = line.length - line.trimStart().length;
    const found = indent < line.length ? pattern.exec(body.slice(index + indent)) : null;
    if (found) return found[1] ?? null;
  }
  return null;
}
