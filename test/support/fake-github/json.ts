import type { components } from "@octokit/openapi-types";
import type { Label } from "./labels-store.ts";
import type { CommentRecord, IssueEvent, IssueRecord, StoredEntry } from "./records.ts";
import { instantOf, type Store } from "./store.ts";

/** The fields of GitHub's responses that the project reads, in GitHub's published types. */

type Schemas = components["schemas"];
type UserJson = Pick<Schemas["simple-user"], "login" | "id" | "type" | "html_url" | "url">;
type LabelJson = Pick<Schemas["label"], "id" | "name" | "color" | "description" | "default" | "url">;
type IssueJson = Pick<
  Schemas["issue"],
  | "id"
  | "number"
  | "html_url"
  | "url"
  | "title"
  | "body"
  | "state"
  | "state_reason"
  | "author_association"
  | "comments"
  | "created_at"
  | "updated_at"
  | "closed_at"
  | "locked"
> & {
  user: UserJson;
  labels: LabelJson[];
  assignees: UserJson[];
  closed_by: UserJson | null;
  pull_request?: NonNullable<Schemas["issue"]["pull_request"]>;
};
type CommentJson = Pick<
  Schemas["issue-comment"],
  "id" | "url" | "html_url" | "issue_url" | "body" | "created_at" | "updated_at" | "author_association"
> & { user: UserJson };
type EventJson = Pick<Schemas["issue-event"], "id" | "url" | "event" | "commit_id" | "commit_url" | "created_at"> & {
  actor: UserJson;
  state_reason: string | null;
};
type RepositoryJson = Pick<
  Schemas["full-repository"],
  "id" | "name" | "full_name" | "html_url" | "url" | "private" | "has_issues" | "archived" | "default_branch"
> & { owner: UserJson };

const API = "https://api.github.com";

function apiOf({ owner, name }: Store): string {
  return `${API}/repos/${owner}/${name}`;
}

function webOf({ owner, name }: Store): string {
  return `https://github.com/${owner}/${name}`;
}

export function userJson(store: Store, login: string): UserJson {
  const { id, type } = store.accounts.findOrCreate(login);
  return { login, id, type, html_url: `https://github.com/${login}`, url: `${API}/users/${login}` };
}

export function labelJson(store: Store, label: Label): LabelJson {
  return { ...label, default: false, url: `${apiOf(store)}/labels/${encodeURIComponent(label.name)}` };
}

export function labelsOf(store: Store, record: IssueRecord): Label[] {
  return record.labels.map((id) => store.labels.get(id)).filter((label) => label !== null);
}

/** `record` is the newest version or the version that a list shows. */
export function issueJson(store: Store, entry: StoredEntry, record: IssueRecord): IssueJson {
  const { number, author } = entry;
  return {
    id: store.repositoryId * 100_000 + number,
    number,
    html_url: `${webOf(store)}/${entry.pull_request ? "pull" : "issues"}/${number}`,
    url: `${apiOf(store)}/issues/${number}`,
    title: record.title,
    body: record.body === "" ? null : record.body,
    state: record.state,
    // GitHub can return "duplicate", which is missing from some of the published types.
    state_reason: record.state_reason as NonNullable<IssueJson["state_reason"]> | null,
    user: userJson(store, author),
    labels: labelsOf(store, record).map((label) => labelJson(store, label)),
    assignees: record.assignees.map((login) => userJson(store, login)),
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

function pullRequestJson(store: Store, { number, merged_at }: StoredEntry): NonNullable<IssueJson["pull_request"]> {
  const html = `${webOf(store)}/pull/${number}`;
  const url = `${apiOf(store)}/pulls/${number}`;
  return { url, html_url: html, diff_url: `${html}.diff`, patch_url: `${html}.patch`, merged_at };
}

/** `/pulls/{number}` */
export function pullJson(store: Store, entry: StoredEntry): object {
  const { merged_at, merge_commit } = entry;
  const { html_url, url } = pullRequestJson(store, entry);
  return { number: entry.number, html_url, url, merged: merged_at !== null, merged_at, merge_commit_sha: merge_commit };
}

/** `/commits/{sha}` */
export function commitJson(store: Store, sha: string, date: string): object {
  return { sha, html_url: `${webOf(store)}/commit/${sha}`, commit: { committer: { date } } };
}

export function commentJson(store: Store, comment: CommentRecord): CommentJson {
  const { id, issue, author, body, created_at, updated_at } = comment;
  const kind = store.issues.get(issue)?.pull_request ? "pull" : "issues";
  return {
    id,
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
    url,
    event,
    actor: user,
    commit_id: commit,
    commit_url: commit && `${apiOf(store)}/commits/${commit}`,
    created_at,
    state_reason,
  };
}

export function repositoryJson(store: Store): RepositoryJson {
  const { repositoryId: id, owner, name, settings } = store;
  return {
    id,
    name,
    full_name: `${owner}/${name}`,
    owner: userJson(store, owner),
    html_url: webOf(store),
    url: apiOf(store),
    private: settings.private,
    has_issues: settings.has_issues,
    archived: settings.archived,
    default_branch: settings.default_branch,
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
