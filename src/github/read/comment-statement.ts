import { clip, oneLine } from "../../core/model/text.ts";
import { safeUrl } from "../../core/model/url.ts";
import { issueNumberOf, type Comment } from "./comments.ts";

const EVIDENCE = /^\s*evidence\s*[:：]\s*<?(?<url>https:\/\/[^\s<>]+)/im;
const REASON = /^\s*reason\s*[:：]\s*(?<reason>\S.*)$/im;
const REASON_LIMIT = 500;

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
  const evidence = safeUrl(EVIDENCE.exec(body)?.groups?.["url"] ?? "");
  const reason = clip(oneLine(REASON.exec(body)?.groups?.["reason"] ?? ""), REASON_LIMIT) || null;
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
