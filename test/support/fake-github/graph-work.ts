import type { KnownAccount } from "./accounts.ts";
import { ok, type Answer } from "./answer.ts";
import type { StoredEntry } from "./records.ts";
import type { Store } from "./store.ts";

export interface GraphError {
  type: string;
  path: string[];
}

/** A field's value, and the type of its error if it is refused. */
interface Node {
  node: object | null;
  type: string | null;
}

/** Answers a query for issues, pull requests and commits of several repositories, of which only one exists. */
export function answerWork(store: Store, caller: KnownAccount, query: string): Answer {
  const data: Record<string, Record<string, object | null> | null> = {};
  const errors: GraphError[] = [];
  const repositories = query.matchAll(
    /(?<alias>r\d+): repository\(owner: "(?<owner>[^"]+)", name: "(?<name>[^"]+)"\) \{ (?<fields>(?:\w+: \w+\([^)]*\) \{ \.\.\.\w+ \} ?)+)\}/g,
  );
  for (const { groups } of repositories) {
    const { alias = "", owner, name, fields = "" } = groups ?? {};
    const isHidden = store.settings.private && caller.permission === "none";
    if (!isOurs(store, `${owner}/${name}`) || isHidden || !store.settings.visible) {
      data[alias] = null;
      errors.push({ type: "NOT_FOUND", path: [alias] });
      continue;
    }
    const nodes: Record<string, object | null> = {};
    for (const field of fields.matchAll(/(?<key>\w+): (?<kind>\w+)\(\w+: "?(?<value>\w+)"?\)/g)) {
      const { key = "", kind, value = "" } = field.groups ?? {};
      const found = kind === "object" ? commitNode(store, value) : workNode(store, Number(value));
      nodes[key] = found.node;
      if (found.type !== null) errors.push({ type: found.type, path: [alias, key] });
    }
    data[alias] = nodes;
  }
  addHead(store, query, { data, errors });
  return graphAnswer(data, errors);
}

/** Answers a query for discussions. */
export function answerDiscussions(store: Store, query: string): Answer {
  const data: Record<string, object | null> = {};
  const errors: GraphError[] = [];
  const fields = query.matchAll(
    /(?<alias>r\d+): repository\(owner: "(?<owner>[^"]+)", name: "(?<name>[^"]+)"\) \{ discussion\(number: (?<number>\d+)\)/g,
  );
  for (const { groups } of fields) {
    const { alias = "", owner, name, number = "" } = groups ?? {};
    if (!isOurs(store, `${owner}/${name}`)) {
      data[alias] = null;
      errors.push({ type: "NOT_FOUND", path: [alias] });
      continue;
    }
    const exists = store.discussions.has(Number(number));
    data[alias] = { discussion: exists ? { url: webOf(store, "discussions", number) } : null };
    if (!exists) errors.push({ type: "NOT_FOUND", path: [alias, "discussion"] });
  }
  return graphAnswer(data, errors);
}

/** Adds the head of the default branch if the query asks for it. */
function addHead(
  store: Store,
  query: string,
  { data, errors }: { data: Record<string, object | null>; errors: GraphError[] },
): void {
  const { default_branch: branch, head } = store.settings;
  const asked =
    /head: repository\(owner: "(?<owner>[^"]+)", name: "(?<name>[^"]+)"\) \{ commit: object\(expression: (?<ref>"(?:[^"\\]|\\.)*")\) \{ \.\.\.commit \} \}/.exec(
      query,
    )?.groups;
  if (!asked) return;
  if (!isOurs(store, `${asked["owner"]}/${asked["name"]}`)) {
    data["head"] = null;
    errors.push({ type: "NOT_FOUND", path: ["head"] });
    return;
  }
  const exists = JSON.parse(asked["ref"] ?? '""') === `refs/heads/${branch}`;
  const committedDate = store.commits.get(head) ?? "2026-01-01T00:00:00Z";
  const commit = { kind: "Commit", oid: head, url: webOf(store, "commit", head), committedDate };
  data["head"] = { commit: exists ? commit : null };
}

/** GraphQL returns 200 even if it refuses some fields, which are then null. */
export function graphAnswer(data: object, errors: readonly GraphError[]): Answer {
  const described = errors.map((error) => ({ ...error, message: "Could not resolve, or not accessible." }));
  return ok({ data, ...(described.length > 0 ? { errors: described } : {}) });
}

/** Returns the field for an issue or pull request. */
export function nodeOf(store: Store, entry: StoredEntry | undefined, toJson: (entry: StoredEntry) => object): Node {
  if (entry === undefined || entry.gone !== null) return { node: null, type: "NOT_FOUND" };
  if (store.settings.forbidden.includes(entry.number)) return { node: null, type: "FORBIDDEN" };
  return { node: toJson(entry), type: null };
}

function workNode(store: Store, number: number): Node {
  return nodeOf(store, store.issues.get(number), (entry) => {
    if (entry.pull_request) return { kind: "PullRequest", ...pullRequestJson(store, number) };
    const { state, state_reason, closed_at } = entry.record;
    const url = webOf(store, "issues", number);
    const stateReason = state_reason?.toUpperCase() ?? null;
    return {
      kind: "Issue",
      url,
      state: state.toUpperCase(),
      stateReason,
      closedAt: closed_at,
      author: actorOf(store, entry.author),
      authorAssociation: store.accounts.association(entry.author),
      repository: { isPrivate: store.settings.private },
      closes: { nodes: closesOf(store, entry) },
    };
  });
}

/** The issue's last closed event, if there is one. */
function closesOf(store: Store, { events }: StoredEntry): object[] {
  const event = events.findLast(({ event: type }) => type === "closed");
  if (event === undefined) return [];
  const { actor, pull, commit } = event;
  const closer =
    pull === null
      ? commit && { kind: "Commit" }
      : { kind: "PullRequest", merged: store.issues.get(pull)!.merged_at !== null };
  return [{ actor: actorOf(store, actor), closer }];
}

/** GraphQL leaves out the end of a bot's login, and a deleted account. */
export function actorOf(store: Store, login: string): object | null {
  if (store.accounts.isDeleted(login)) return null;
  return { kind: login.endsWith("[bot]") ? "Bot" : "User", login: login.replace(/\[bot\]$/, "") };
}

/** An unknown hash is null without an error. */
function commitNode(store: Store, start: string): Node {
  const found = [...store.commits].find(([sha]) => sha.startsWith(start));
  if (!found) return { node: null, type: null };
  const [oid, committedDate] = found;
  return { node: { kind: "Commit", oid, url: webOf(store, "commit", oid), committedDate }, type: null };
}

export function isOurs({ owner, name, settings: { formerName } }: Store, asked: string): boolean {
  return [`${owner}/${name}`, formerName].some((known) => known?.toLowerCase() === asked.toLowerCase());
}

export function pullRequestJson(store: Store, number: number): object {
  const { merged_at, merge_commit } = store.issues.get(number)!;
  const mergeCommit =
    merge_commit === null ? null : { oid: merge_commit, committedDate: store.commits.get(merge_commit) };
  return { url: webOf(store, "pull", number), merged: merged_at !== null, mergedAt: merged_at, mergeCommit };
}

export function webOf({ owner, name }: Store, kind: string, target: string | number): string {
  return `https://github.com/${owner}/${name}/${kind}/${target}`;
}
