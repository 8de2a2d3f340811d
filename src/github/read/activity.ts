import type * as v from "valibot";
import { knownCloser, needsCloser } from "../../core/lifecycle/activity.ts";
import type { Closer, Evidence } from "../../core/model/snapshot.ts";
import { clip, oneLine } from "../../core/model/text.ts";
import { safeUrl } from "../../core/model/url.ts";
import type { Client, RepoRef } from "../client.ts";
import { explain, isNotFound, isDenied } from "../errors.ts";
import { mapLimited, readPages } from "../pages.ts";
import { readCloses } from "./closes.ts";
import { readOwnTrackerEvidence } from "./trackers.ts";
import { CommentShape, expectShape, PermissionShape } from "../shapes.ts";
import type { TrackedIssue } from "../../core/model/register.ts";

/** Where the permission of an account may not be asked for, these may write. */
const WRITERS = new Set(["OWNER", "MEMBER", "COLLABORATOR"]);
/** GitHub says “write”, others “push”. */
const MAY_WRITE = new Set(["admin", "maintain", "write", "push"]);
const EVIDENCE = /^\s*evidence\s*[:：]\s*<?(?<url>https:\/\/[^\s<>]+)/im;
const REASON = /^\s*reason\s*[:：]\s*(?<reason>\S.*)$/im;
const REASON_LIMIT = 500;

export interface ActivityOptions {
  /** `https://github.com`, or one's own server. */
  server: string;
  /** Those of the whole repository from then on (RFC 3339), all of these issues alone, or none. */
  comments: { since: string } | "each" | "none";
  /** What trackers told before, by issue and address: those are not asked again. */
  followed?: Map<string, Evidence[]> | undefined;
}

/** What happened to the issues outside their reports: who closed them, what people gave as evidence and reason, what their trackers say. */
export async function readActivity(
  client: Client,
  repo: RepoRef,
  issues: readonly TrackedIssue[],
  { server, comments: which, followed: known = new Map<string, Evidence[]>() }: ActivityOptions,
): Promise<TrackedIssue[]> {
  const closed = issues.filter(({ block, facts }) => facts.state === "closed" && needsCloser(block, facts));
  const mayWrite = createPermissions(client, repo);
  const [closes, comments, followed] = await Promise.all([
    closed.length > 0
      ? readCloses(
          client,
          repo,
          closed.map(({ facts }) => facts.number),
        )
      : new Map<number, never>(),
    issues.length === 0 ? [] : readComments(client, repo, issues, which),
    mapLimited(issues, async (issue) => {
      const asked = `${issue.facts.number} ${issue.block.tracker}`;
      const told = known.get(asked) ?? (await readOwnTrackerEvidence(client, repo, issue, server));
      known.set(asked, told);
      return told;
    }),
  ]);
  const said = new Map<number, Said[]>();
  for (const one of comments.flatMap(readSaid)) said.set(one.number, [...(said.get(one.number) ?? []), one]);
  return mapLimited(issues, async (issue, index): Promise<TrackedIssue> => {
    const { block, facts } = issue;
    const close = closes.get(facts.number);
    const heard: Said[] = [];
    for (const one of said.get(facts.number) ?? []) {
      if (await mayWrite(one.login, one.association)) heard.push(one);
    }
    const evidence: Evidence[] = [
      ...block.evidence,
      ...(close?.evidence ?? []),
      ...followed[index]!,
      ...heard.flatMap(({ evidence: url, at: when }) => (url ? [{ kind: "comment" as const, url, at: when }] : [])),
    ];
    const closer: Closer | null = close
      ? { login: close.login, standing: close.bot ? "bot" : await standingOf(close.login, mayWrite) }
      : knownCloser(block, facts);
    const reasons = heard.flatMap(({ reason, login }) => (reason ? [{ text: reason, by: login }] : []));
    return { ...issue, reasons, facts: { ...facts, closer, evidence } };
  });
}

async function standingOf(login: string | null, mayWrite: Permissions): Promise<Closer["standing"]> {
  // Only who has a say in the repository closes an issue that its bot opened; where GitHub tells no more, that counts.
  return login === null || (await mayWrite(login, "MEMBER")) ? "writer" : "outsider";
}

interface Said {
  number: number;
  login: string;
  association: string;
  at: string;
  evidence: string | null;
  reason: string | null;
}

type Comment = v.InferOutput<typeof CommentShape>;

/** The comments that give evidence or a reason, oldest first. */
function readSaid(comment: Comment): Said[] {
  const body = comment.body ?? "";
  const evidence = safeUrl(EVIDENCE.exec(body)?.groups?.["url"] ?? "");
  const said = REASON.exec(body)?.groups?.["reason"];
  const reason = said === undefined ? null : clip(oneLine(said), REASON_LIMIT) || null;
  const number = Number(/\/issues\/(\d+)$/.exec(comment.issue_url)?.[1]);
  if ((evidence === null && reason === null) || !comment.user) return [];
  const { login } = comment.user;
  return [{ number, login, association: comment.author_association, at: comment.created_at, evidence, reason }];
}

/** With one request where nothing was said since. A server without that list is asked issue by issue. */
async function readComments(
  client: Client,
  repo: RepoRef,
  issues: readonly TrackedIssue[],
  which: ActivityOptions["comments"],
): Promise<Comment[]> {
  if (which === "none") return [];
  const each = async (from?: string): Promise<Comment[]> => {
    const told = issues.filter(({ comments }) => comments > 0);
    return (await mapLimited(told, ({ facts }) => readAll(client, repo, facts.number, from))).flat();
  };
  if (which === "each") return each();
  const { since } = which;
  const doing = `read the comments of ${repo.owner}/${repo.repo}`;
  const query = { ...repo, since, sort: "updated", direction: "asc", per_page: 100 } as const;
  try {
    const first = await client.issues.listCommentsForRepo({ ...query, page: 1 });
    return await readPages(client, CommentShape, doing, (page) =>
      page === 1 ? Promise.resolve(first) : client.issues.listCommentsForRepo({ ...query, page }),
    );
  } catch (error) {
    if (!isNotFound(error)) throw explain(error, doing);
    return each(since);
  }
}

/** All comments of one issue. */
export async function readCommentsOf(
  client: Client,
  repo: RepoRef,
  number: number,
): Promise<Array<{ author: string; body: string }>> {
  const comments = await readAll(client, repo, number);
  return comments.map(({ user, body }) => ({ author: user?.login ?? "", body: body ?? "" }));
}

function readAll(client: Client, repo: RepoRef, number: number, since?: string): Promise<Comment[]> {
  const query = { ...repo, issue_number: number, per_page: 100, ...(since ? { since } : {}) };
  return readPages(client, CommentShape, `read the comments of issue #${number}`, (page) =>
    client.issues.listComments({ ...query, page }),
  );
}

type Permissions = (login: string, association: string) => Promise<boolean>;

/** Whether an account may write to the repository; each is asked for once. */
function createPermissions(client: Client, repo: RepoRef): Permissions {
  const known = new Map<string, Promise<boolean | null>>();
  const ask = async (login: string): Promise<boolean | null> => {
    const doing = `ask what @${login} may do`;
    try {
      const { data } = await client.repos.getCollaboratorPermissionLevel({ ...repo, username: login });
      return MAY_WRITE.has(expectShape(PermissionShape, data, doing).permission);
    } catch (error) {
      if (isNotFound(error) || isDenied(error)) return null;
      throw explain(error, doing);
    }
  };
  return async (login, association) => {
    if (!known.has(login)) known.set(login, ask(login));
    return (await known.get(login)!) ?? WRITERS.has(association);
  };
}
