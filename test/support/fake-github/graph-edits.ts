import { ok, type Answer } from "./answer.ts";
import { actorOf, isOurs } from "./graph-work.ts";
import type { BodyVersion } from "./records.ts";
import type { Store } from "./store.ts";

interface Variables {
  owner?: string;
  repo?: string;
  number?: number;
  after?: string | null;
  ids?: readonly string[];
}

/**
 * Answers a query for the versions of an issue's body, newest first, or for the text of some versions. An issue that was never
 * edited has no versions. https://docs.github.com/en/graphql/reference/objects#usercontentedit
 */
export function answerEdits(store: Store, query: string, variables: unknown): Answer {
  const { owner, repo, number = 0, after = null, ids = [] }: Variables = variables ?? {};
  if (query.includes("on UserContentEdit")) return ok({ data: { nodes: ids.map((id) => textOf(store, id)) } });
  const entry = store.issues.get(number);
  if (!isOurs(store, `${owner}/${repo}`) || entry === undefined || entry.gone !== null)
    return ok({
      data: { repository: { issue: null } },
      errors: [{ type: "NOT_FOUND", path: ["repository", "issue"], message: "Not found." }],
    });
  const versions = entry.bodies.length > 1 ? entry.bodies.toReversed() : [];
  const start = Number(after ?? 0);
  const page = versions.slice(start, start + PER_PAGE);
  const end = start + page.length;
  const pageInfo = { hasNextPage: end < versions.length, endCursor: page.length === 0 ? null : String(end) };
  const nodes = page.map(({ id, at, editor }) => ({ id, editedAt: at, editor: actorOf(store, editor) }));
  return ok({ data: { repository: { issue: { userContentEdits: { pageInfo, nodes } } } } });
}

const PER_PAGE = 100;

function textOf(store: Store, id: string): object | null {
  const versions = [...store.issues.values()].flatMap(({ bodies }): BodyVersion[] => bodies);
  const found = versions.find((version) => version.id === id);
  return found === undefined ? null : { id, deletedAt: found.deleted_at, diff: found.body };
}
