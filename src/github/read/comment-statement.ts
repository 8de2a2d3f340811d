import { storedLength } from "../../core/model/managed.ts";
import { statedReason } from "../../core/model/reason.ts";
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

/** Parses the lines `Evidence: https://…` and `Reason: …` in a comment; null if there are none, or if GitHub doesn't name the author. */
export function parseStatement(comment: Comment): Statement | null {
  const body = visibleText(comment.body);
  const url = safeUrl(firstAtLineStart(EVIDENCE, body) ?? "");
  const evidence = url !== null && storedLength(url) <= LINK_LIMIT ? url : null;
  const reason = statedReason(clip(oneLine(firstAtLineStart(REASON, body) ?? ""), REASON_LIMIT));
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

/** The text outside of fenced code blocks and HTML comments, in which people quote or hide examples. Linear in the text's length. */
function visibleText(body: string): string {
  if (!/```|~~~|<!--/.test(body)) return body;
  const visible: string[] = [];
  let fence: string | null = null;
  let isComment = false;
  for (const line of body.split(/\r\n|[\n\r]/)) {
    const mark = /^ {0,3}(```+|~~~+)/.exec(line)?.[1];
    if (fence !== null) {
      const isEnd = mark !== undefined && mark.startsWith(fence) && line.trim() === mark;
      if (isEnd) fence = null;
    } else if (mark !== undefined && !isComment) fence = mark;
    else {
      const rest = withoutComments(line, isComment);
      isComment = rest.isOpen;
      visible.push(rest.text);
    }
  }
  return visible.join("\n");
}

/** A line without HTML comments. `isOpen` tells whether a comment continues from the previous line or into the next one. */
function withoutComments(line: string, isOpen: boolean): { text: string; isOpen: boolean } {
  const parts: string[] = [];
  let at = 0;
  for (let isInside = isOpen; ; isInside = !isInside) {
    const next = line.indexOf(isInside ? "-->" : "<!--", at);
    if (!isInside) parts.push(line.slice(at, next < 0 ? line.length : next));
    if (next < 0) return { text: parts.join(""), isOpen: isInside };
    at = next + (isInside ? 3 : 4);
  }
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
