import { ok, refuse, type Answer } from "./answer.ts";
import type { KnownAccount } from "./accounts.ts";
import type { Store } from "./store.ts";
import type { StoredEntry } from "./records.ts";

/** Answers the project's two GraphQL queries: for the token's account and for issues' closers. Other queries get an unknown-field error. */
export function answerGraphQL(
  store: Store,
  caller: KnownAccount | null,
  body: Readonly<Record<string, unknown>>,
): Answer {
  if (caller === null) return refuse(401, "This endpoint requires you to be authenticated.");
  const query = typeof body["query"] === "string" ? body["query"].replaceAll(/\s+/g, " ") : "";
  if (query === "{ viewer { login } }") return ok({ data: { viewer: { login: caller.login } } });
  const queried = Array.from(query.matchAll(/(?<alias>i\d+): issue\(number: (?<number>\d+)\) \{ \.\.\.close \}/g));
  if (queried.length === 0) return failure("Field doesn't exist");
  const entries = queried.map(
    ({ groups }) => [groups!["alias"]!, store.issues.get(Number(groups!["number"]))] as const,
  );
  const missing = entries.find(([, entry]) => entry === undefined || entry.gone !== null);
  if (missing) return failure(`Could not resolve to an Issue with the number of ${missing[0].slice(1)}.`);
  return ok({
    data: { repository: Object.fromEntries(entries.map(([alias, entry]) => [alias, closeJson(store, entry!)])) },
  });
}

function closeJson(store: Store, entry: StoredEntry): object {
  const event = entry.events.findLast(({ event: type }) => type === "closed");
  const bot = event?.actor.endsWith("[bot]") ?? false;
  const closing = entry.events.flatMap(({ pull }) => (pull === null ? [] : [pull]));
  const actor = event && { kind: bot ? "Bot" : "User", login: event.actor.replace(/\[bot\]$/, "") };
  const closer = event?.pull
    ? { kind: "PullRequest", ...pullRequestJson(store, event.pull) }
    : commitOf(store, event?.commit);
  return {
    closedByPullRequestsReferences: { nodes: closing.map((number) => pullRequestJson(store, number)) },
    timelineItems: { nodes: event ? [{ createdAt: event.created_at, actor, closer }] : [] },
  };
}

function pullRequestJson(store: Store, number: number): object {
  const merged = store.issues.get(number)!.merged_at;
  return { url: webOf(store, "pull", number), merged: merged !== null, mergedAt: merged };
}

function commitOf(store: Store, commit: string | null | undefined): object | null {
  return commit ? { kind: "Commit", url: webOf(store, "commit", commit) } : null;
}

function webOf({ owner, name }: Store, kind: string, target: string | number): string {
  return `https://github.com/${owner}/${name}/${kind}/${target}`;
}

/** GraphQL errors come with status 200. */
function failure(message: string): Answer {
  return ok({ data: null, errors: [{ message }] });
}
