import * as v from "valibot";
import { includesLogin } from "../../core/model/login.ts";
import type { Dashboard } from "../../core/model/register.ts";
import { instant } from "../../core/model/schemas.ts";
import type { DashboardHistory, DashboardVersion } from "../../core/verify/compare-dashboard.ts";
import { explain } from "../errors.ts";
import type { GitHubRepo } from "../client.ts";
import { queryGraphQL } from "../graphql.ts";

/** The maximum number of pages of 100 edits. A run edits the dashboard about once a day. */
const MAX_PAGES = 20;
/** The maximum number of edits whose bodies are read. */
const MAX_BODIES = 20;

const EditShape = v.object({
  id: v.string(),
  editedAt: instant,
  editor: v.nullable(v.object({ kind: v.string(), login: v.string() })),
});
type Edit = v.InferOutput<typeof EditShape>;
const PageShape = v.object({
  repository: v.object({
    issue: v.object({
      userContentEdits: v.nullable(
        v.object({
          pageInfo: v.object({ hasNextPage: v.boolean(), endCursor: v.nullable(v.string()) }),
          nodes: v.array(v.nullable(EditShape)),
        }),
      ),
    }),
  }),
});
const BodiesShape = v.object({
  nodes: v.array(
    v.nullable(v.object({ id: v.string(), deletedAt: v.nullable(instant), diff: v.nullable(v.string()) })),
  ),
});

// GitHub lists the newest edits first. The oldest one is the creation.
const EDITS = `query ($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) { issue(number: $number) {
    userContentEdits(first: 100, after: $after) { pageInfo { hasNextPage endCursor }
      nodes { id editedAt editor { kind: __typename login } } } } } }`;
const BODIES = "query ($ids: [ID!]!) { nodes(ids: $ids) { ... on UserContentEdit { id deletedAt diff } } }";

/**
 * Reads the edits of the dashboard's body by accounts that aren't in `writers`. `diff` is the whole body after an edit. Null if
 * GitHub doesn't show them. Throws a Failure if GitHub can't be reached.
 * https://docs.github.com/en/graphql/reference/objects#usercontentedit
 */
export async function readDashboardEdits(
  github: GitHubRepo,
  { number }: Pick<Dashboard, "number">,
  writers: readonly string[],
): Promise<DashboardHistory | null> {
  const doing = `read the edits of dashboard #${number}`;
  try {
    const read = await readEdits(github, number, doing);
    if (read === null) return null;
    const { edits, isPartial } = read;
    const others = edits.flatMap((edit, index) =>
      edit === null || includesLogin(loginOf(edit) ?? "", writers) ? [] : [{ edit, earlier: edits[index + 1] ?? null }],
    );
    const wanted = others
      .slice(0, MAX_BODIES)
      .flatMap(({ edit, earlier }) => [edit.id, ...(earlier ? [earlier.id] : [])]);
    const bodies = await readBodies(github, [...new Set(wanted)], doing);
    const toVersion = (edit: Edit): DashboardVersion => {
      const body = bodies.get(edit.id);
      return { at: edit.editedAt, login: loginOf(edit), ...(body === undefined ? {} : { body }) };
    };
    return {
      number,
      edits: others.map(({ edit, earlier }) => ({ before: earlier && toVersion(earlier), after: toVersion(edit) })),
      isPartial,
    };
  } catch (error) {
    throw explain(error, doing);
  }
}

/** The edits, newest first, with null for one that GitHub doesn't show; null if it shows none. */
async function readEdits(
  { client, repo: { owner, repo } }: GitHubRepo,
  number: number,
  doing: string,
): Promise<{ edits: Array<Edit | null>; isPartial: boolean } | null> {
  const edits: Array<Edit | null> = [];
  let after: string | null = null;
  for (let page = 0; page < MAX_PAGES; page += 1) {
    const answer = await queryGraphQL(client, { query: EDITS, variables: { owner, repo, number, after } }, doing);
    const { success, output } = v.safeParse(PageShape, answer?.data);
    const found = success ? output.repository.issue.userContentEdits : null;
    if (found === null) return null;
    // Don't drop hidden edits, because the next account would seem to have made their changes.
    edits.push(...found.nodes);
    if (!found.pageInfo.hasNextPage) return { edits, isPartial: false };
    after = found.pageInfo.endCursor;
  }
  return { edits, isPartial: true };
}

/** The bodies after these edits, by id; null for a version that was deleted. */
async function readBodies(
  { client }: GitHubRepo,
  ids: readonly string[],
  doing: string,
): Promise<Map<string, string | null>> {
  if (ids.length === 0) return new Map();
  const answer = await queryGraphQL(client, { query: BODIES, variables: { ids } }, doing);
  const { success, output } = v.safeParse(BodiesShape, answer?.data);
  const nodes = success ? output.nodes.filter((node) => node !== null) : [];
  return new Map(
    nodes.flatMap(({ id, deletedAt, diff }): Array<[string, string | null]> => {
      if (deletedAt !== null) return [[id, null]];
      return diff === null ? [] : [[id, diff]];
    }),
  );
}

/** GraphQL leaves out the `[bot]` in the logins of Apps. */
function loginOf({ editor }: Edit): string | null {
  if (editor === null) return null;
  return editor.kind === "Bot" && !editor.login.endsWith("[bot]") ? `${editor.login}[bot]` : editor.login;
}
