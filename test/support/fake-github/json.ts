import type { components } from "@octokit/openapi-types";
import type { Label } from "./labels-store.ts";
import { apiOf, webOf } from "./links.ts";
import { userJson } from "./people-json.ts";
import type { CommentRecord, IssueEvent, IssueRecord, StoredEntry } from "./records.ts";
import { instantOf, type Store } from "./store.ts";

/** GitHub's responses about issues, in its published types. */

type Schemas = components["schemas"];
type LabelJson = Schemas["label"];
type IssueJson = Schemas["issue"];
type EventJson = Schemas["state-change-issue-event"];

export function labelJson(store: Store, label: Label): LabelJson {
  const url = `${apiOf(store)}/labels/${encodeURIComponent(label.name)}`;
  return { ...label, node_id: `LA_${label.id}`, default: false, url };
}

export function labelsOf(store: Store, record: IssueRecord): Label[] {
  return record.labels.map((id) => store.labels.get(id)).filter((label) => label !== null);
}

/** `record` is the newest version or the version that a list shows. */
export function issueJson(store: Store, entry: StoredEntry, record: IssueRecord): IssueJson {
  const { number, author } = entry;
  const id = store.repositoryId * 100_000 + number;
  const url = `${apiOf(store)}/issues/${number}`;
  const assignees = record.assignees.map((login) => userJson(store, login));
  return {
    id,
    node_id: `I_${id}`,
    number,
    html_url: `${webOf(store)}/${entry.pull_request ? "pull" : "issues"}/${number}`,
    url,
    repository_url: apiOf(store),
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    title: record.title,
    body: record.body === "" ? null : record.body,
    state: record.state,
    // GitHub can return "duplicate", which is missing from some of the published types.
    state_reason: record.state_reason as NonNullable<IssueJson["state_reason"]> | null,
    user: userJson(store, author),
    labels: labelsOf(store, record).map((label) => labelJson(store, label)),
    assignee: assignees[0] ?? null,
    assignees,
    milestone: null,
    author_association: store.accounts.association(author),
    comments: record.comments,
    created_at: entry.created_at,
    updated_at: record.updated_at,
    closed_at: record.closed_at,
    closed_by: record.closed_by === null ? null : userJson(store, record.closed_by),
    locked: record.locked,
    ...(entry.pull_request ? { pull_request: pullRequestJson(store, entry) } : {}),
  };
}

export function pullRequestJson(
  store: Store,
  { number, merged_at }: StoredEntry,
): NonNullable<IssueJson["pull_request"]> {
  const html = `${webOf(store)}/pull/${number}`;
  const url = `${apiOf(store)}/pulls/${number}`;
  return { url, html_url: html, diff_url: `${html}.diff`, patch_url: `${html}.patch`, merged_at };
}

export function commentJson(store: Store, comment: CommentRecord): Schemas["issue-comment"] {
  const { id, issue, author, body, created_at, updated_at } = comment;
  const kind = store.issues.get(issue)?.pull_request ? "pull" : "issues";
  return {
    id,
    node_id: `IC_${id}`,
    url: `${apiOf(store)}/issues/comments/${id}`,
    html_url: `${webOf(store)}/${kind}/${issue}#issuecomment-${id}`,
    issue_url: `${apiOf(store)}/issues/${issue}`,
    user: userJson(store, author),
    body,
    created_at,
    updated_at,
    author_association: store.accounts.association(author),
  };
}

export function eventJson(store: Store, { id, event, actor, created_at, state_reason, commit }: IssueEvent): EventJson {
  const url = `${apiOf(store)}/issues/events/${id}`;
  const user = userJson(store, actor);
  return {
    id,
    node_id: `E_${id}`,
    url,
    event,
    actor: user,
    commit_id: commit,
    commit_url: commit && `${apiOf(store)}/commits/${commit}`,
    created_at,
    state_reason,
    performed_via_github_app: null,
  };
}

/** Returns a transferred issue as its new repository shows it. */
export function movedJson(store: Store, entry: StoredEntry, location: string): object {
  const number = Number(location.slice(location.lastIndexOf("/") + 1));
  const to = entry.gone === null || entry.gone === "deleted" ? "" : entry.gone.to;
  const html_url = `https://github.com/${to}/issues/${number}`;
  const moved = { number, html_url, url: location, labels: [], updated_at: instantOf(store.now()) };
  return { ...issueJson(store, entry, entry.record), ...moved };
}
