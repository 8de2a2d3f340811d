import { ok, refuse, type Answer } from "./answer.ts";
import { blobFields, commitFields, resolve } from "./git-objects.ts";
import type { KnownAccount } from "./accounts.ts";
import { answerEdits } from "./graph-edits.ts";
import { answerRecords } from "./graph-records.ts";
import { actorOf, answerDiscussions, answerWork, graphAnswer, nodeOf, pullRequestJson, webOf } from "./graph-work.ts";
import type { Store } from "./store.ts";
import type { StoredEntry } from "./records.ts";

/** Answers the project's GraphQL queries. Other queries get an unknown-field error. */
export function answerGraphQL(
  store: Store,
  caller: KnownAccount | null,
  body: Readonly<Record<string, unknown>>,
): Answer {
  if (caller === null) return refuse(401, "This endpoint requires you to be authenticated.");
  const query = typeof body["query"] === "string" ? body["query"].replaceAll(/\s+/g, " ") : "";
  if (query === "{ viewer { login } }") return ok({ data: { viewer: { login: caller.login } } });
  const unused = Array.from(query.matchAll(/fragment (\w+) on/g), ([, name = ""]) => name).find(
    (name) => !query.includes(`...${name} `),
  );
  if (unused !== undefined) return failure(`Fragment ${unused} was defined, but not used`);
  if (query.includes("...record") || query.includes("...made")) return answerRecords(store, caller, query);
  if (query.includes("...work") || query.includes("...commit")) return answerWork(store, caller, query);
  if (query.includes("userContentEdits(") || query.includes("on UserContentEdit"))
    return answerEdits(store, query, body["variables"]);
  if (query.includes(" discussion(number: ")) return answerDiscussions(store, query);
  if (query.includes(": object(")) return answerObjects(store, query);
  const queried = Array.from(query.matchAll(/(?<alias>i\d+): issue\(number: (?<number>\d+)\) \{ \.\.\.close \}/g));
  if (queried.length === 0) return failure("Field doesn't exist");
  const entries = queried.map(
    ({ groups }) => [groups!["alias"]!, store.issues.get(Number(groups!["number"]))] as const,
  );
  const nodes = entries.map(([alias, entry]) => ({ alias, ...nodeOf(store, entry, (live) => closeJson(store, live)) }));
  return graphAnswer(
    {
      repository: {
        ...(query.includes("{ isPrivate nameWithOwner ")
          ? { isPrivate: store.settings.private, nameWithOwner: `${store.owner}/${store.name}` }
          : {}),
        ...Object.fromEntries(nodes.map(({ alias, node }) => [alias, node])),
      },
    },
    nodes.flatMap(({ alias, type }) => (type === null ? [] : [{ type, path: ["repository", alias] }])),
  );
}

function closeJson(store: Store, entry: StoredEntry): object {
  const event = entry.events.findLast(({ event: type }) => type === "closed");
  const closing = [...entry.events.flatMap(({ pull }) => (pull === null ? [] : [pull])), ...entry.linked];
  // GitHub doesn't refuse pull requests that the token may not read, but leaves them out: https://github.com/cli/cli/issues/11841
  const isHidden = store.settings.private && store.settings.pulls_hidden;
  const actor = event && actorOf(store, event.actor);
  const closer =
    isHidden && event?.pull
      ? null
      : event?.pull
        ? { kind: "PullRequest", ...pullRequestJson(store, event.pull) }
        : commitOf(store, event?.commit);
  const nameWithOwner = `${store.owner}/${store.name}`;
  return {
    closedByPullRequestsReferences: {
      nodes: (isHidden ? [] : closing).map((number) => ({
        ...pullRequestJson(store, number),
        repository: { nameWithOwner },
      })),
    },
    timelineItems: { nodes: event ? [{ createdAt: event.created_at, actor, closer }] : [] },
  };
}

function commitOf(store: Store, commit: string | null | undefined): object | null {
  if (!commit) return null;
  return { kind: "Commit", url: webOf(store, "commit", commit), committedDate: store.commits.get(commit) };
}

/** Answers a query for git objects. An object that doesn't exist is null. */
function answerObjects({ settings: { git } }: Store, query: string): Answer {
  const fields = query.matchAll(
    /(?<alias>\w+): object\((?<by>oid|expression): (?<value>"(?:[^"\\]|\\.)*")\) \{ \.\.\. on (?<type>Blob|Commit) \{/g,
  );
  const found = Array.from(fields, ({ groups }): [string, object | null] => {
    const { alias = "", by, value = '""', type } = groups ?? {};
    const name: string = JSON.parse(value);
    const id = git === null ? null : by === "oid" ? name : resolve(git, name);
    if (git === null || id === null) return [alias, null];
    return [alias, type === "Blob" ? blobFields(git, id) : commitFields(git, id)];
  });
  return ok({ data: { repository: Object.fromEntries(found) } });
}

/** GraphQL errors come with status 200. */
function failure(message: string): Answer {
  return ok({ data: null, errors: [{ message }] });
}
