import { mayWrite } from "./accounts.ts";
import { created, LOCKED, NO_CONTENT, NOT_A_WRITER, NOT_FOUND, ok, USER_BLOCKED, type Answer } from "./answer.ts";
import { commentJson } from "./json.ts";
import { parseSince } from "./list-issues.ts";
import { paginate } from "./paging.ts";
import { checkText, textOf, type RouteRequest } from "./request.ts";
import type { CommentRecord, StoredEntry } from "./records.ts";

/** `/issues/{number}/comments` */
export function answerCommentsOfIssue(request: RouteRequest, entry: StoredEntry): Answer {
  const { store, caller, method, segments, body } = request;
  if (segments.length !== 3) return NOT_FOUND;
  if (method === "GET") {
    const comments = listedComments(request, entry.comments);
    return paginate(request, comments, (comment) => commentJson(store, comment));
  }
  if (method !== "POST") return NOT_FOUND;
  const { strict_locks, blocked_logins } = store.settings;
  // An App can't comment, even with write access: https://github.com/probot/stale/issues/25
  if (entry.record.locked && (strict_locks || caller?.type === "Bot" || !mayWrite(caller))) return LOCKED;
  if (blocked_logins.includes(caller!.login)) return USER_BLOCKED;
  const error = checkBody(body);
  if (error) return error;
  return created(commentJson(store, store.comment(entry, caller!.login, textOf(body["body"]))));
}

/** `/issues/comments`: comments on all issues and pull requests. */
export function answerCommentsOfAll(request: RouteRequest): Answer {
  const { store, method, query } = request;
  if (method !== "GET") return NOT_FOUND;
  const comments = listedComments(request, store.comments.keys());
  if (query.get("sort") === "updated") {
    const instant = ({ updated_at }: CommentRecord): number => Date.parse(updated_at);
    comments.sort((a, b) => instant(a) - instant(b) || a.id - b.id);
  }
  // GitHub ignores `direction` without `sort`.
  if (query.has("sort") && query.get("direction") === "desc") comments.reverse();
  return paginate(request, comments, (comment) => commentJson(store, comment));
}

/** `/issues/comments/{id}` */
export function answerComment({ store, caller, method, body }: RouteRequest, id: number): Answer {
  const comment = store.comments.get(id)?.newest ?? null;
  if (comment === null) return NOT_FOUND;
  if (method === "GET") return ok(commentJson(store, comment));
  if (!mayWrite(caller) && caller!.login !== comment.author) return NOT_A_WRITER;
  if (method === "DELETE") {
    store.editComment(comment, null);
    return NO_CONTENT;
  }
  if (method !== "PATCH") return NOT_FOUND;
  const error = checkBody(body);
  if (error) return error;
  return ok(commentJson(store, store.editComment(comment, textOf(body["body"]))!));
}

/** Returns the comments that lists currently show, oldest first. */
function listedComments({ store, query }: RouteRequest, ids: Iterable<number>): CommentRecord[] {
  const now = store.now();
  const since = parseSince(query);
  const comments: CommentRecord[] = [];
  for (const id of ids) {
    const comment = store.comments.get(id)!.listedAt(now);
    if (comment !== null && (since === null || Date.parse(comment.updated_at) >= since)) comments.push(comment);
  }
  return comments;
}

function checkBody({ body }: RouteRequest["body"]): Answer | null {
  return checkText(body, { resource: "IssueComment", field: "body", max: 65_536, required: true });
}
