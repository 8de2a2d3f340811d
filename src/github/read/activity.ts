import { knownCloser, needsCloser } from "../../core/lifecycle/activity.ts";
import { Failure } from "../../core/model/failure.ts";
import { mapLimited } from "../../core/model/map-limited.ts";
import type { TrackedIssue } from "../../core/model/register.ts";
import type { Closer, Evidence } from "../../core/model/snapshot.ts";
import { workKey, type WorkRef } from "../../core/model/work-reference.ts";
import { isDeletedAccount } from "./account.ts";
import type { Close } from "./close.ts";
import { readCloses } from "./closes.ts";
import type { CommentScope } from "./comments.ts";
import type { Statement } from "./comment-statement.ts";
import { datesOfLinks, evidenceLinks, linkedWork, workOfLinks } from "./link-dates.ts";
import { readHead } from "./head.ts";
import { createMayWrite, type MayWrite } from "./permissions.ts";
import { needsTrackers, resolveTrackers, surroundingsOf, trackerEvidence, type Surroundings } from "./trackers.ts";
import { readTrustedStatements, skipPermissions } from "./trusted-statements.ts";
import type { Reading } from "./unread.ts";
import { isTemporary, nowhereOf, reportUnreadWork, type NamedTracker } from "./unread-work.ts";
import type { SourceBranch } from "./source-branch.ts";
import { createCloseCheck, reportIgnoredCloses } from "./work-closer.ts";
import { WorkLookup, type KnownWork } from "./work-lookup.ts";

export interface ActivityOptions {
  /** The server's web address, such as `https://github.com`. */
  server: string;
  comments: CommentScope;
  /** The numbers of our own issues, dashboards included. Default: those of `issues`. */
  own?: ReadonlySet<number>;
  /** The accounts that write as Follow-through. Their statements count without checking their permissions. Default: none. */
  authors?: readonly string[];
  /** Trackers and linked work from earlier reads. They are not read again, and newly read ones are added. */
  knownWork?: KnownWork | undefined;
  /** A branch whose head is read along with the trackers. Without trackers, it is read only if `always` is set. */
  branch?: SourceBranch | null;
}

export interface Activity {
  issues: TrackedIssue[];
  /** The newest commit of `branch`; null if it wasn't read. */
  head: string | null;
}

/**
 * Adds the activity outside the reports to each issue: who closed it, the evidence and reasons in comments by people with
 * write access, the evidence from its trackers, and when linked work was completed. Marks an issue as `unheard` if GitHub
 * refuses to show some of its activity.
 */
export async function readActivity(
  github: Reading,
  issues: readonly TrackedIssue[],
  options: ActivityOptions,
): Promise<Activity> {
  const { server, comments: scope, own = new Set(issues.map(({ facts }) => facts.number)) } = options;
  const closed = issues.filter(({ block, facts }) => facts.state === "closed" && needsCloser(block, facts));
  const closedNumbers = closed.map(({ facts }) => facts.number);
  const mayWrite = createMayWrite(github, options.authors);
  const surroundings = surroundingsOf(github, server, own);
  const work = new WorkLookup(github.client, createCloseCheck(github.repo, mayWrite), options.knownWork);
  const trackers = new Map(issues.map((issue) => [issue.facts.number, trackersToRead(issue, surroundings)]));
  const oldLinks = issues.flatMap(({ block }) => linkedWork(evidenceLinks(block), surroundings));
  const refs = [...[...trackers.values()].flat(), ...oldLinks];
  const [closes, statements, head] = await Promise.all([
    readCloses(github, closedNumbers),
    readTrustedStatements(github, issues, scope, mayWrite),
    refs.length === 0 && options.branch?.always ? tryReadHead(github, options.branch) : null,
    work.read(refs, options.branch),
  ]);
  const newLinks = [...statements.values()].flat().flatMap(({ evidence }) => evidence ?? []);
  await work.read(linkedWork(newLinks, surroundings));
  const named = issues.flatMap((issue) => placesOf(issue, trackers.get(issue.facts.number) ?? [], github));
  reportUnreadWork(work.unread, named, github);
  reportIgnoredCloses(named, work.ignored.bind(work), github);
  markUnheardTrackers(trackers, work, github);
  const lookUp = work.get.bind(work);
  const seen: Surroundings = { ...surroundings, nowhere: nowhereOf(work.unread, github.repo) };
  const heard = await mapLimited(issues, async (issue): Promise<TrackedIssue> => {
    const { number } = issue.facts;
    const trusted = statements.get(number) ?? [];
    try {
      if (github.unread?.activity.has(number)) return { ...issue, unheard: "activity" };
      const close = closes.get(number);
      const closer = close ? await readCloser(close, mayWrite) : knownCloser(issue.block, issue.facts);
      const found = needsTrackers(issue) ? trackerEvidence(issue.block, seen, lookUp) : [];
      const links = [...evidenceLinks(issue.block), ...trusted.flatMap(({ evidence }) => evidence ?? [])];
      const link_dates = datesOfLinks(issue.block, workOfLinks([...new Set(links)], surroundings, lookUp));
      const evidence = [...(close?.evidence ?? []), ...found];
      const stated = withStatements(issue, trusted, evidence);
      const facts = { ...stated.facts, closer, ...(link_dates ? { link_dates } : {}) };
      return { ...stated, facts, ...(github.unread?.trackers.has(number) ? { unheard: "tracker" as const } : {}) };
    } catch (error) {
      skipPermissions(error, number, github);
      return { ...issue, unheard: "activity" };
    }
  });
  return { issues: heard, head: work.head ?? head };
}

/** Reads a branch's newest commit. Returns null if it can't be read: whoever needs it asks again, and reports the failure. */
async function tryReadHead(github: Reading, { branch }: SourceBranch): Promise<string | null> {
  try {
    return await readHead(github, branch);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return null;
  }
}

/** Adds the statements, and the evidence found elsewhere, to an issue. */
function withStatements(
  issue: TrackedIssue,
  statements: readonly Statement[],
  found: readonly Evidence[],
): TrackedIssue {
  const { block, facts } = issue;
  const comments = statements.flatMap(({ evidence: url, at }) => (url ? [{ kind: "comment" as const, url, at }] : []));
  const reasons = statements.flatMap(({ reason, login }) => (reason ? [{ text: reason, by: login }] : []));
  return { ...issue, reasons, facts: { ...facts, evidence: [...block.evidence, ...found, ...comments] } };
}

function trackersToRead(issue: TrackedIssue, surroundings: Surroundings): WorkRef[] {
  return needsTrackers(issue) ? resolveTrackers(issue.block, surroundings).filter((ref) => ref !== null) : [];
}

/** The places in the reports where an issue's trackers are named. */
function placesOf(
  { block: { report, line, source: from } }: TrackedIssue,
  refs: readonly WorkRef[],
  { repo, source = repo }: Reading,
): NamedTracker[] {
  const isHere =
    (from ?? `${repo.owner}/${repo.repo}`).toLowerCase() === `${source.owner}/${source.repo}`.toLowerCase();
  return refs.map((ref) => ({ ref, ...(isHere ? { file: report.path, line } : { file: null, line: null }) }));
}

/** Marks the issues with a tracker that may be completed but could not be read because of a temporary error. */
function markUnheardTrackers(
  trackers: ReadonlyMap<number, readonly WorkRef[]>,
  work: WorkLookup,
  { unread }: Reading,
): void {
  const temporary = new Set(work.unread.filter(isTemporary).map(({ ref }) => workKey(ref)));
  for (const [number, refs] of trackers)
    if (refs.some((ref) => temporary.has(workKey(ref)))) unread?.trackers.add(number);
}

async function readCloser({ login, bot }: Close, mayWrite: MayWrite): Promise<Closer> {
  if (bot) return { login, standing: "bot" };
  // Closing an issue that the Action opened requires permission, so by default assume that the closer has write access.
  const isWriter = login === null || (await mayWrite(login, "MEMBER"));
  // The stand-in for deleted accounts isn't the account that closed the issue.
  const isNamed = login !== null && !isDeletedAccount(login);
  return { login: isNamed ? login : null, standing: isWriter ? "writer" : "outsider" };
}
