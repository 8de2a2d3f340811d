import { knownCloser, needsCloser } from "../../core/lifecycle/activity.ts";
import type { TrackedIssue } from "../../core/model/register.ts";
import type { Closer, Evidence } from "../../core/model/snapshot.ts";
import type { Close } from "./close.ts";
import { readCloses } from "./closes.ts";
import { readComments, UNHEARD, type CommentScope } from "./comments.ts";
import { createMayWrite, type MayWrite } from "./permissions.ts";
import { parseStatement, type Statement } from "./comment-statement.ts";
import { readOwnTrackerEvidence } from "./trackers.ts";
import { expectSkippable, type Reading } from "./unread.ts";
import { mapLimited } from "../../core/model/map-limited.ts";

export interface ActivityOptions {
  /** The server's web address, such as `https://github.com`. */
  server: string;
  comments: CommentScope;
  /**
   * Evidence from earlier tracker reads, by issue number and tracker. These trackers are not read again, and new evidence is
   * added.
   */
  trackerEvidence?: Map<string, Evidence[]> | undefined;
}

/**
 * Adds the activity outside the reports to each issue: who closed it, the evidence and reasons in comments by people with
 * write access, and the evidence from its tracker. An issue of which GitHub refuses to show some activity is marked `unheard`.
 */
export async function readActivity(
  github: Reading,
  issues: readonly TrackedIssue[],
  { server, comments: scope, trackerEvidence: known = new Map<string, Evidence[]>() }: ActivityOptions,
): Promise<TrackedIssue[]> {
  const closed = issues.filter(({ block, facts }) => facts.state === "closed" && needsCloser(block, facts));
  const closedNumbers = closed.map(({ facts }) => facts.number);
  const mayWrite = createMayWrite(github);
  const { unread } = github;
  const [closes, comments, trackerEvidence] = await Promise.all([
    readCloses(github, closedNumbers),
    readComments(github, issues, scope),
    readAllTrackerEvidence(github, issues, server, known),
  ]);
  const statements = Map.groupBy(
    comments.flatMap((comment) => parseStatement(comment) ?? []),
    ({ number }) => number,
  );
  const readIssueActivity = async (issue: TrackedIssue): Promise<TrackedIssue> => {
    const { block, facts } = issue;
    const close = closes.get(facts.number);
    const trusted = await trustedStatements(statements.get(facts.number) ?? [], mayWrite);
    const evidence: Evidence[] = [
      ...block.evidence,
      ...(close?.evidence ?? []),
      ...(trackerEvidence.get(facts.number) ?? []),
      ...trusted.flatMap(({ evidence: url, at }) => (url ? [{ kind: "comment" as const, url, at }] : [])),
    ];
    const closer = close ? await readCloser(close, mayWrite) : knownCloser(block, facts);
    const reasons = trusted.flatMap(({ reason, login }) => (reason ? [{ text: reason, by: login }] : []));
    return { ...issue, reasons, facts: { ...facts, closer, evidence } };
  };
  return mapLimited(issues, async (issue): Promise<TrackedIssue> => {
    const { number } = issue.facts;
    try {
      if (!unread?.activity.has(number)) {
        const read = await readIssueActivity(issue);
        return unread?.trackers.has(number) ? { ...read, unheard: "tracker" } : read;
      }
    } catch (error) {
      const doing = `read the permissions of people on issue #${number}`;
      expectSkippable(error, doing, unread).add(error, doing, UNHEARD);
    }
    return { ...issue, unheard: "activity" };
  });
}

async function readAllTrackerEvidence(
  github: Reading,
  issues: readonly TrackedIssue[],
  server: string,
  known: Map<string, Evidence[]>,
): Promise<Map<number, Evidence[]>> {
  const found = await mapLimited(issues, async (issue) => {
    const { number } = issue.facts;
    const key = `${number} ${issue.block.tracker}`;
    const evidence = known.get(key) ?? (await readOwnTrackerEvidence(github, issue, server));
    if (!github.unread?.trackers.has(number)) known.set(key, evidence);
    return [number, evidence] as const;
  });
  return new Map(found);
}

async function trustedStatements(statements: readonly Statement[], mayWrite: MayWrite): Promise<Statement[]> {
  const trusted: Statement[] = [];
  for (const statement of statements) {
    if (await mayWrite(statement.login, statement.association)) trusted.push(statement);
  }
  return trusted;
}

async function readCloser({ login, bot }: Close, mayWrite: MayWrite): Promise<Closer> {
  if (bot) return { login, standing: "bot" };
  // Closing an issue that the Action opened requires permission, so by default assume that the closer has write access.
  const isWriter = login === null || (await mayWrite(login, "MEMBER"));
  return { login, standing: isWriter ? "writer" : "outsider" };
}
