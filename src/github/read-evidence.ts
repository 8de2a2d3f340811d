import type { Evidence } from "../core/snapshot.ts";
import type { TrackedIssue } from "../core/tracker.ts";
import { safeUrl } from "../core/url.ts";
import type { Client, Coordinates } from "./client.ts";
import { readPages } from "./pages.ts";
import { CommentShape } from "./shapes.ts";

const WRITERS = new Set(["OWNER", "MEMBER", "COLLABORATOR"]);
const EVIDENCE = /^\s*evidence\s*:\s*<?(?<url>https:\/\/[^\s<>]+)/im;

/** A completed issue is asked for `Evidence: https://…` comments, unless its report already gave a link. */
export async function withEvidence(client: Client, at: Coordinates, issue: TrackedIssue): Promise<TrackedIssue> {
  const { number, state, state_reason } = issue.facts;
  const completed = state === "closed" && state_reason !== "not_planned" && state_reason !== "duplicate";
  if (!completed || issue.comments === 0 || issue.block.links.length > 0) return issue;
  const comments = await readPages(client, CommentShape, `read the comments of issue #${number}`, (page) =>
    client.issues.listComments({ ...at, issue_number: number, per_page: 100, page }),
  );
  const evidence = comments.flatMap((comment): Evidence[] => {
    const url = safeUrl(EVIDENCE.exec(comment.body ?? "")?.groups?.["url"] ?? "");
    return url && WRITERS.has(comment.author_association) ? [{ kind: "comment", url, at: comment.created_at }] : [];
  });
  return { ...issue, facts: { ...issue.facts, evidence } };
}
