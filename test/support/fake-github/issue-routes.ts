import { mayWrite } from "./accounts.ts";
import {
  created,
  DELETED,
  invalid,
  ISSUES_OFF,
  movedTo,
  NOT_A_WRITER,
  NOT_FOUND,
  ok,
  refuse,
  type Answer,
} from "./answer.ts";
import { answerComment, answerCommentsOfAll, answerCommentsOfIssue } from "./comment-routes.ts";
import { commentJson, eventJson, issueJson, labelJson, labelsOf } from "./json.ts";
import { checkLabelName } from "./label-routes.ts";
import { listIssues } from "./list-issues.ts";
import { paged } from "./paging.ts";
import { checkText, namesOf, textOf, type Asked } from "./request.ts";
import type { IssueRecord, StoredEntry } from "./records.ts";

/** `/issues` and everything below. */
export function answerIssues(asked: Asked): Answer {
  const { store, method, rest } = asked;
  const [, first, second] = rest;
  if (!store.settings.has_issues) return ISSUES_OFF;
  if (first === undefined)
    return method === "GET" ? listIssues(asked) : method === "POST" ? openIssue(asked) : NOT_FOUND;
  if (first === "comments")
    return second === undefined ? answerCommentsOfAll(asked) : answerComment(asked, Number(second));
  const entry = store.issues.get(Number(first));
  if (entry === undefined) return NOT_FOUND;
  if (entry.gone === "deleted") return DELETED;
  if (entry.gone !== null) return movedTo(entry.gone.location);
  switch (second) {
    case undefined:
      if (method === "GET") return ok(issueJson(store, entry, entry.record));
      return method === "PATCH" ? changeIssue(asked, entry) : NOT_FOUND;
    case "comments":
      return answerCommentsOfIssue(asked, entry);
    case "labels":
      return answerLabelsOfIssue(asked, entry);
    case "events":
      return method === "GET" ? paged(asked, entry.events, (event) => eventJson(store, event)) : NOT_FOUND;
    case "timeline":
      return method === "GET" ? answerTimeline(asked, entry) : NOT_FOUND;
    default:
      return NOT_FOUND;
  }
}

function openIssue({ store, caller, body }: Asked): Answer {
  const wrong = checkTexts({ ...body, title: body["title"] ?? "" });
  if (wrong) return wrong;
  // Without rights these are dropped without a word: https://docs.github.com/en/rest/issues/issues#create-an-issue
  const marks = mayWrite(caller) ? readMarks({ store, body }) : {};
  if ("status" in marks) return marks;
  const entry = store.open(caller!.login, {
    title: textOf(body["title"]).trim(),
    body: textOf(body["body"]),
    ...marks,
  });
  return created(issueJson(store, entry, entry.record));
}

function changeIssue({ store, caller, body }: Asked, entry: StoredEntry): Answer {
  if (!mayWrite(caller) && caller!.login !== entry.author) return NOT_A_WRITER;
  const { state, state_reason: reason } = body;
  const wrong = checkTexts(body);
  if (wrong) return wrong;
  if (state !== undefined && state !== "open" && state !== "closed")
    return invalid("Issue", "state", "invalid", { value: state });
  if (reason !== undefined && reason !== null && !REASONS.has(textOf(reason)))
    return invalid("Issue", "state_reason", "invalid", { value: reason });
  const marks = mayWrite(caller) ? readMarks({ store, body }) : {};
  if ("status" in marks) return marks;
  store.edit(entry, caller!.login, {
    ...(body["title"] === undefined ? {} : { title: textOf(body["title"]).trim() }),
    ...(body["body"] === undefined ? {} : { body: textOf(body["body"]) }),
    ...(state === undefined ? {} : { state }),
    ...(state === "closed" && reason !== "reopened" && typeof reason === "string" ? { state_reason: reason } : {}),
    ...marks,
  });
  return ok(issueJson(store, entry, entry.record));
}

const REASONS = new Set(["completed", "not_planned", "duplicate", "reopened"]);

function checkTexts({ title, body }: Asked["body"]): Answer | null {
  return (
    (title === undefined ? null : checkText(title, { resource: "Issue", field: "title", max: 256, required: true })) ??
    checkText(body, { resource: "Issue", field: "body", max: 65_536 })
  );
}

/** The labels and assignees of a body, or what is wrong with them. Labels that are not there yet are made. */
function readMarks({
  store,
  body,
}: Pick<Asked, "store" | "body">): Answer | Partial<Pick<IssueRecord, "labels" | "assignees">> {
  const labels = body["labels"] === undefined ? undefined : namesOf(body["labels"]);
  const logins = body["assignees"] === undefined ? undefined : namesOf(body["assignees"]);
  if (labels === null) return invalid("Issue", "labels", "invalid", { value: body["labels"] });
  if (logins === null) return invalid("Issue", "assignees", "invalid", { value: body["assignees"] });
  const wrongName = labels?.map(checkLabelName).find((wrong) => wrong !== null);
  if (wrongName) return wrongName;
  const assignees = logins?.map((login) => store.accounts.assignable(login)?.login ?? null);
  const stranger = assignees?.indexOf(null) ?? -1;
  if (stranger >= 0) return invalid("Issue", "assignees", "invalid", { value: logins![stranger] });
  return {
    ...(labels ? { labels: unique(labels.map((name) => store.labels.named(name).id)) } : {}),
    ...(assignees ? { assignees: unique(assignees.filter((login) => login !== null)) } : {}),
  };
}

function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}

/** `/issues/{number}/labels` and `/issues/{number}/labels/{name}` */
function answerLabelsOfIssue(asked: Asked, entry: StoredEntry): Answer {
  const { store, caller, method, rest, body } = asked;
  const all = (): Answer => ok(labelsOf(store, entry.record).map((label) => labelJson(store, label)));
  if (method === "GET" && rest.length === 3) return all();
  if (!mayWrite(caller)) return NOT_A_WRITER;
  const { labels } = entry.record;
  if (method === "POST" && rest.length === 3) {
    const marks = readMarks({ store, body: { labels: body["labels"] ?? [] } });
    if ("status" in marks) return marks;
    store.edit(entry, caller.login, { labels: unique([...labels, ...(marks.labels ?? [])]) });
    return all();
  }
  if (method !== "DELETE" || rest.length !== 4) return NOT_FOUND;
  const label = store.labels.find(rest[3]!);
  if (label === null || !labels.includes(label.id)) return refuse(404, "Label does not exist");
  store.edit(entry, caller.login, { labels: labels.filter((id) => id !== label.id) });
  return all();
}

function answerTimeline(asked: Asked, entry: StoredEntry): Answer {
  const { store } = asked;
  const comments = entry.comments
    .map((id) => store.comments.get(id)!.newest)
    .filter((comment) => comment !== null)
    .map((comment) => {
      const json = commentJson(store, comment);
      return { ...json, event: "commented", actor: json.user };
    });
  const references = entry.references.map((number, index) => {
    const source = store.issues.get(number)!;
    const issue = issueJson(store, source, source.record);
    return {
      id: index,
      event: "cross-referenced",
      actor: issue.user,
      created_at: source.merged_at,
      source: { type: "issue", issue },
    };
  });
  const items = [...references, ...entry.events.map((event) => eventJson(store, event)), ...comments];
  // Ids grow with time, also within a second.
  return paged(
    asked,
    items.toSorted((a, b) => Number(a.id) - Number(b.id)),
    (item) => item,
  );
}
