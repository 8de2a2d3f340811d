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
import { paginate } from "./paging.ts";
import { checkText, namesOf, textOf, type RouteRequest } from "./request.ts";
import type { IssueRecord, StoredEntry } from "./records.ts";

/** `/issues` and all routes below it. */
export function answerIssues(request: RouteRequest): Answer {
  const { store, method, segments } = request;
  const [, first, second] = segments;
  if (first === undefined && method === "GET") return listIssues(request);
  if (!store.settings.has_issues) return ISSUES_OFF;
  if (first === undefined) return method === "POST" ? openIssue(request) : NOT_FOUND;
  if (first === "comments")
    return second === undefined ? answerCommentsOfAll(request) : answerComment(request, Number(second));
  const entry = store.issues.get(Number(first));
  if (entry === undefined) return NOT_FOUND;
  if (entry.gone === "deleted") return DELETED;
  if (entry.gone !== null)
    return second === undefined && entry.gone.readable ? movedTo(entry.gone.location) : NOT_FOUND;
  switch (second) {
    case undefined:
      if (method === "GET") return ok(issueJson(store, entry, entry.record));
      return method === "PATCH" ? changeIssue(request, entry) : NOT_FOUND;
    case "comments":
      return answerCommentsOfIssue(request, entry);
    case "labels":
      return answerLabelsOfIssue(request, entry);
    case "timeline":
      return method === "GET" ? answerTimeline(request, entry) : NOT_FOUND;
    default:
      return NOT_FOUND;
  }
}

function openIssue({ store, caller, body }: RouteRequest): Answer {
  const error = checkTexts({ ...body, title: body["title"] ?? "" });
  if (error) return error;
  // Without write access, GitHub ignores labels and assignees: https://docs.github.com/en/rest/issues/issues#create-an-issue
  const added = mayWrite(caller) ? parseLabelsAndAssignees({ store, body }) : {};
  if ("status" in added) return added;
  const entry = store.open(caller!.login, {
    title: textOf(body["title"]).trim(),
    body: textOf(body["body"]),
    ...added,
  });
  return created(issueJson(store, entry, entry.record));
}

function changeIssue({ store, caller, body }: RouteRequest, entry: StoredEntry): Answer {
  if (!mayWrite(caller) && caller!.login !== entry.author) return NOT_A_WRITER;
  const { state, state_reason: reason } = body;
  const error = checkTexts(body);
  if (error) return error;
  if (state !== undefined && state !== "open" && state !== "closed")
    return invalid("Issue", "state", "invalid", { value: state });
  if (reason !== undefined && reason !== null && !REASONS.has(textOf(reason)))
    return invalid("Issue", "state_reason", "invalid", { value: reason });
  const added = mayWrite(caller) ? parseLabelsAndAssignees({ store, body }) : {};
  if ("status" in added) return added;
  store.edit(entry, caller!.login, {
    ...(body["title"] === undefined ? {} : { title: textOf(body["title"]).trim() }),
    ...(body["body"] === undefined ? {} : { body: textOf(body["body"]) }),
    ...(state === undefined ? {} : { state }),
    ...(state === "closed" && reason !== "reopened" && typeof reason === "string" ? { state_reason: reason } : {}),
    ...added,
  });
  return ok(issueJson(store, entry, entry.record));
}

const REASONS = new Set(["completed", "not_planned", "duplicate", "reopened"]);

function checkTexts({ title, body }: RouteRequest["body"]): Answer | null {
  return (
    (title === undefined ? null : checkText(title, { resource: "Issue", field: "title", max: 256, required: true })) ??
    checkText(body, { resource: "Issue", field: "body", max: 65_536 })
  );
}

/** Returns the labels and assignees from a request body, or the error if they are invalid. Creates missing labels. */
function parseLabelsAndAssignees({
  store,
  body,
}: Pick<RouteRequest, "store" | "body">): Answer | Partial<Pick<IssueRecord, "labels" | "assignees">> {
  const labels = body["labels"] === undefined ? undefined : namesOf(body["labels"]);
  const logins = body["assignees"] === undefined ? undefined : namesOf(body["assignees"]);
  if (labels === null) return invalid("Issue", "labels", "invalid", { value: body["labels"] });
  if (logins === null) return invalid("Issue", "assignees", "invalid", { value: body["assignees"] });
  const nameError = labels?.map(checkLabelName).find((error) => error !== null);
  if (nameError) return nameError;
  const assignees = logins?.map((login) => store.accounts.assignable(login)?.login ?? null);
  const stranger = assignees?.indexOf(null) ?? -1;
  if (stranger >= 0) return invalid("Issue", "assignees", "invalid", { value: logins![stranger] });
  return {
    ...(labels ? { labels: unique(labels.map((name) => store.labels.findOrCreate(name).id)) } : {}),
    ...(assignees ? { assignees: unique(assignees.filter((login) => login !== null)) } : {}),
  };
}

function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}

/** `/issues/{number}/labels` and `/issues/{number}/labels/{name}` */
function answerLabelsOfIssue(request: RouteRequest, entry: StoredEntry): Answer {
  const { store, caller, method, segments, body } = request;
  const listLabels = (): Answer => ok(labelsOf(store, entry.record).map((label) => labelJson(store, label)));
  if (method === "GET" && segments.length === 3) return listLabels();
  if (!mayWrite(caller)) return NOT_A_WRITER;
  const { labels } = entry.record;
  if (method === "POST" && segments.length === 3) {
    const added = parseLabelsAndAssignees({ store, body: { labels: body["labels"] ?? [] } });
    if ("status" in added) return added;
    store.edit(entry, caller.login, { labels: unique([...labels, ...(added.labels ?? [])]) });
    return listLabels();
  }
  if (method !== "DELETE" || segments.length !== 4) return NOT_FOUND;
  const label = store.labels.find(segments[3]!);
  if (label === null || !labels.includes(label.id)) return refuse(404, "Label does not exist");
  store.edit(entry, caller.login, { labels: labels.filter((id) => id !== label.id) });
  return listLabels();
}

function answerTimeline(request: RouteRequest, entry: StoredEntry): Answer {
  const { store } = request;
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
  // Sort by id, because several events can happen within one second.
  return paginate(
    request,
    items.toSorted((a, b) => Number(a.id) - Number(b.id)),
    (item) => item,
  );
}
