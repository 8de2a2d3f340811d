import { ok, refuse, type Answer } from "./answer.ts";
import type { KnownAccount } from "./accounts.ts";
import type { Store } from "./store.ts";
import type { StoredEntry } from "./records.ts";

/** The two questions that are asked of GitHub's GraphQL: who am I, and who closed these issues. Anything else is an error, as for a field that is not there. */
export function answerGraph(
  store: Store,
  caller: KnownAccount | null,
  body: Readonly<Record<string, unknown>>,
): Answer {
  if (caller === null) return refuse(401, "This endpoint requires you to be authenticated.");
  const query = typeof body["query"] === "string" ? body["query"].replaceAll(/\s+/g, " ") : "";
  if (query === "{ viewer { login } }") return ok({ data: { viewer: { login: caller.login } } });
  const asked = Array.from(query.matchAll(/(?<alias>i\d+): issue\(number: (?<number>\d+)\) \{ \.\.\.close \}/g));
  if (asked.length === 0) return failure("Field doesn't exist");
  const entries = asked.map(({ groups }) => [groups!["alias"]!, store.issues.get(Number(groups!["number"]))] as const);
  const missing = entries.find(([, entry]) => entry === undefined || entry.gone !== null);
  if (missing) return failure(`Could not resolve to an Issue with the number of ${missing[0].slice(1)}.`);
  return ok({
    data: { repository: Object.fromEntries(entries.map(([alias, entry]) => [alias, close(store, entry!)])) },
  });
}

function close(store: Store, entry: StoredEntry): object {
  const event = entry.events.findLast((one) => one.event === "closed");
  const bot = event?.actor.endsWith("[bot]") ?? false;
  const closing = entry.events.flatMap(({ pull }) => (pull === null ? [] : [pull]));
  const actor = event && { kind: bot ? "Bot" : "User", login: event.actor.replace(/\[bot\]$/, "") };
  const closer = event?.pull
    ? { kind: "PullRequest", ...pullRequest(store, event.pull) }
    : commitOf(store, event?.commit);
  return {
    closedByPullRequestsReferences: { nodes: closing.map((number) => pullRequest(store, number)) },
    timelineItems: { nodes: event ? [{ createdAt: event.created_at, actor, closer }] : [] },
  };
}

function pullRequest(store: Store, number: number): object {
  const merged = store.issues.get(number)!.merged_at;
  return { url: webOf(store, "pull", number), merged: merged !== null, mergedAt: merged };
}

function commitOf(store: Store, commit: string | null | undefined): object | null {
  return commit ? { kind: "Commit", url: webOf(store, "commit", commit) } : null;
}

function webOf({ owner, name }: Store, kind: string, what: string | number): string {
  return `https://github.com/${owner}/${name}/${kind}/${what}`;
}

/** GraphQL's errors come with status 200. */
function failure(message: string): Answer {
  return ok({ data: null, errors: [{ message }] });
}
