import * as v from "valibot";
import { Failure } from "../core/model/failure.ts";
import { instant } from "../core/model/schemas.ts";
import { isPage } from "./refusals.ts";
import { isPublicUrl } from "./addresses.ts";

/**
 * The parts of GitHub's responses that we use. A truncated or empty body fails validation and never counts as an empty list.
 */

/** An address that we publish. */
const PublicUrl = v.pipe(v.string(), v.check(isPublicUrl));

const Login = v.object({ login: v.string() });

export const IssueShape = v.object({
  number: v.number(),
  html_url: PublicUrl,
  title: v.string(),
  body: v.nullish(v.string(), ""),
  state: v.picklist(["open", "closed"]),
  state_reason: v.nullish(v.string(), null),
  created_at: instant,
  closed_at: v.nullish(instant, null),
  comments: v.optional(v.number(), 0),
  locked: v.optional(v.boolean(), false),
  labels: v.optional(v.array(v.union([v.string(), v.object({ name: v.nullish(v.string(), "") })])), []),
  // null for a deleted account.
  user: v.nullish(Login, null),
  pull_request: v.optional(v.unknown()),
});

export const RepositoryShape = v.object({
  id: v.number(),
  full_name: v.pipe(v.string(), v.regex(/^[\w.-]+\/[\w.-]+$/)),
  html_url: PublicUrl,
  private: v.boolean(),
  has_issues: v.optional(v.boolean(), true),
  archived: v.optional(v.boolean(), false),
  default_branch: v.optional(v.string(), "main"),
});

export const LabelShape = v.object({ name: v.string(), description: v.nullish(v.string(), "") });

export const RefShape = v.object({ object: v.object({ sha: v.string() }) });

export const CommentShape = v.object({
  issue_url: v.string(),
  user: v.nullish(Login, null),
  body: v.nullish(v.string(), ""),
  created_at: v.string(),
  author_association: v.optional(v.string(), "NONE"),
});

export const UserShape = Login;

export const PermissionShape = v.object({ permission: v.string() });

/** Returns `data` if it has the expected shape. Otherwise throws a Failure that says what was being read. */
export function expectShape<S extends v.GenericSchema>(schema: S, data: unknown, doing: string): v.InferOutput<S> {
  const parsed = v.safeParse(schema, data);
  if (parsed.success) return parsed.output;
  if (isPage(data))
    throw new Failure(
      `Could not ${doing}: the response is a web page, so it comes from a proxy or firewall between this machine and GitHub. Allow requests to GitHub's API there.`,
      "GitHub did not answer.",
    );
  throw new Failure(
    `Could not ${doing}: GitHub's response is truncated or has an unexpected shape (${placeOf(parsed.issues[0])}). Run again.`,
    "GitHub's response is incomplete.",
  );
}

/** Where a response is wrong, such as `0.user.login`. Names that the response itself contains are shown as `*`. */
function placeOf(issue: v.BaseIssue<unknown>): string {
  const keys = (issue.path ?? []).map(({ key }) => (typeof key === "number" || isOurName(key) ? String(key) : "*"));
  return keys.length === 0 ? "the whole response" : keys.join(".");
}

/** Whether a key is the name of a field above or in a GraphQL query, or one of our own aliases there, such as `i12`. */
function isOurName(key: unknown): boolean {
  return typeof key === "string" && (FIELDS.has(key) || /^[a-z]{1,6}\d{1,9}$/.test(key));
}

const FIELDS: ReadonlySet<string> = new Set([
  ...[IssueShape, RepositoryShape, LabelShape, RefShape, CommentShape, PermissionShape].flatMap(({ entries }) =>
    Object.keys(entries),
  ),
  "login",
  "sha",
  "name",
  "data",
  "errors",
  "repository",
  "head",
  "commit",
  "items",
  "nodes",
  "content",
  "tree",
]);
