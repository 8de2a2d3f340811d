import type { KnownAccount } from "./accounts.ts";
import type { Answer } from "./answer.ts";
import { actorOf, graphAnswer, isOurs, nodeOf, webOf, type GraphError } from "./graph-work.ts";
import type { IssueEvent, StoredEntry } from "./records.ts";
import type { Store } from "./store.ts";

/** Answers a query for everything that GitHub shows about how issues were closed, merged pull requests, and commits. */
export function answerRecords(store: Store, caller: KnownAccount, query: string): Answer {
  const data: Record<string, Record<string, object | null> | null> = {};
  const errors: GraphError[] = [];
  const repositories = query.matchAll(
    /(?<alias>r\d+): repository\(owner: "(?<owner>[^"]+)", name: "(?<name>[^"]+)"\) \{ (?<fields>(?:\w+: \w+\([^)]*\) \{[^}]*\} ?)+)\}/g,
  );
  for (const { groups } of repositories) {
    const { alias = "", owner, name, fields = "" } = groups ?? {};
    if (!isOurs(store, `${owner}/${name}`) || (store.settings.private && caller.permission === "none")) {
      data[alias] = null;
      errors.push({ type: "NOT_FOUND", path: [alias] });
      continue;
    }
    const nodes: Record<string, object | null> = {};
    for (const field of fields.matchAll(/(?<key>\w+): (?<kind>\w+)\(\w+: "?(?<value>\w+)"?\) \{(?<parts>[^}]*)\}/g)) {
      const { key = "", kind, value = "", parts = "" } = field.groups ?? {};
      const found =
        kind === "object"
          ? { node: madeJson(store, value), type: null }
          : nodeOf(store, store.issues.get(Number(value)), (entry) =>
              recordJson(store, entry, parts.includes("...heard")),
            );
      nodes[key] = found.node;
      if (found.type !== null) errors.push({ type: found.type, path: [alias, key] });
    }
    data[alias] = nodes;
  }
  return graphAnswer(data, errors);
}

function madeJson(store: Store, start: string): object | null {
  const [oid, committedDate] = [...store.commits].find(([sha]) => sha.startsWith(start)) ?? [];
  return oid === undefined ? null : { kind: "Commit", url: webOf(store, "commit", oid), oid, committedDate };
}

function mergeJson(store: Store, number: number): object {
  const { merged_at, merge_commit } = store.issues.get(number)!;
  const mergeCommit = merge_commit === null ? null : { oid: merge_commit };
  return { kind: "PullRequest", url: webOf(store, "pull", number), mergedAt: merged_at, mergeCommit };
}

function recordJson(store: Store, entry: StoredEntry, isHeard: boolean): object {
  if (entry.pull_request) return mergeJson(store, entry.number);
  const pulls = [...entry.events.flatMap(({ pull }) => (pull === null ? [] : [pull])), ...entry.linked];
  // GitHub leaves out the pull requests that the token may not read.
  const isHidden = store.settings.private && store.settings.pulls_hidden;
  const deleted = entry.comments.filter((id) => store.comments.get(id)?.newest === null);
  const events = [
    ...entry.events.map((event) => eventJson(store, event, isHidden)),
    ...deleted.map(() => ({ kind: "CommentDeletedEvent" })),
  ];
  return {
    kind: "Issue",
    url: webOf(store, "issues", entry.number),
    closedByPullRequestsReferences: { nodes: isHidden ? [] : pulls.map((number) => mergeJson(store, number)) },
    timelineItems: { totalCount: events.length, nodes: events },
    ...(isHeard ? { comments: commentsJson(store, entry) } : {}),
  };
}

function eventJson(
  store: Store,
  { event, created_at: createdAt, actor, pull, commit }: IssueEvent,
  isHidden: boolean,
): object {
  if (event === "reopened") return { kind: "ReopenedEvent", createdAt };
  const merged = pull === null || isHidden ? null : mergeJson(store, pull);
  return {
    kind: "ClosedEvent",
    createdAt,
    actor: actorOf(store, actor),
    closer: merged ?? (commit ? madeJson(store, commit) : null),
  };
}

function commentsJson(store: Store, { comments }: StoredEntry): object {
  const nodes = comments.flatMap((id) => {
    const comment = store.comments.get(id)?.newest ?? null;
    if (comment === null) return [];
    const { author, body, created_at: createdAt, updated_at } = comment;
    const lastEditedAt = updated_at === createdAt ? null : updated_at;
    return [
      {
        author: actorOf(store, author),
        authorAssociation: store.accounts.association(author),
        body,
        createdAt,
        lastEditedAt,
      },
    ];
  });
  return { totalCount: nodes.length, nodes };
}
