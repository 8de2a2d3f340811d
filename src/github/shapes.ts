import * as v from "valibot";
import { Failure } from "../core/model/failure.ts";
import { instant } from "../core/model/schemas.ts";
import { isPage } from "./refusals.ts";

/**
 * The parts of GitHub's responses that we use. A truncated or empty body fails validation and never counts as an empty list.
 */

const Login = v.object({ login: v.string() });

export const IssueShape = v.object({
  number: v.number(),
  html_url: v.pipe(v.string(), v.url()),
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
  full_name: v.string(),
  html_url: v.string(),
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
    );
  const path = v.getDotPath(parsed.issues[0]) ?? "the whole response";
  throw new Failure(
    `Could not ${doing}: GitHub's response is truncated or has an unexpected shape (${path}). Run again.`,
  );
}
