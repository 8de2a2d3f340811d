import type { Commitment, Report } from "../core/model/commitment.ts";
import type { Day } from "../core/model/date.ts";
import type { Evidence } from "../core/model/snapshot.ts";
import { trackersKey } from "../core/model/tracker-reference.ts";
import type { LinkDates } from "../core/plan/link-dates.ts";
import { linkedWork, workOfLinks } from "../github/read/link-dates.ts";
import type { Register } from "../github/read/register.ts";
import { createMayWrite } from "../github/read/permissions.ts";
import { resolveTrackers, surroundingsOf, trackerEvidence } from "../github/read/trackers.ts";
import type { Reading } from "../github/read/unread.ts";
import { nowhereOf, reportUnreadWork } from "../github/read/unread-work.ts";
import { createCloseCheck, reportIgnoredCloses } from "../github/read/work-closer.ts";
import { WorkLookup } from "../github/read/work-lookup.ts";

/** Evidence and dates from work that no tracked issue refers to yet. */
export interface NewWork {
  /** Evidence by `trackersKey`. */
  trackerEvidence: Map<string, Evidence>;
  linkDates: LinkDates;
}

/**
 * Reads the trackers that no tracked issue names yet, because a new commitment may already be done. Also reads the work
 * behind the links of newly ticked items.
 */
export async function readNewWork(
  reports: readonly Report[],
  since: Day,
  register: Register,
  github: Reading,
): Promise<NewWork> {
  const { tracked, repository } = register;
  const paths = new Set(tracked.map(({ block }) => block.report.path));
  const isAdmitted = ({ draft, published, path }: Report): boolean =>
    !draft && (published === null || published >= since || paths.has(path));
  const items = reports.filter(isAdmitted).flatMap(({ commitments }) => commitments);
  const named = withNewTrackers(items, register);
  const links = newLinks(items, register);
  const surroundings = surroundingsOf(github, new URL(repository.url).origin, register.own);
  const work = new WorkLookup(github.client, createCloseCheck(github.repo, createMayWrite(github, register.authors)));
  const trackers = named.flatMap((item) =>
    resolveTrackers(item, surroundings)
      .filter((ref) => ref !== null)
      .map((ref) => ({ ref, file: item.report, line: item.line })),
  );
  await work.read([...trackers.map(({ ref }) => ref), ...linkedWork(links, surroundings)]);
  reportUnreadWork(work.unread, trackers, github);
  reportIgnoredCloses(trackers, work.ignored.bind(work), github);
  const lookUp = work.get.bind(work);
  const seen = { ...surroundings, nowhere: nowhereOf(work.unread, github.repo) };
  return {
    trackerEvidence: new Map(
      named.flatMap((item) => {
        const key = trackersKey(item);
        return key === null ? [] : trackerEvidence(item, seen, lookUp).map((found) => [key, found] as const);
      }),
    ),
    linkDates: new Map(workOfLinks(links, surroundings, lookUp)),
  };
}

function withNewTrackers(items: readonly Commitment[], { tracked }: Register): Commitment[] {
  const known = new Set(tracked.map(({ block }) => trackersKey(block)));
  return items.filter((item) => !known.has(trackersKey(item)));
}

/** The links of ticked items whose dates weren't read with the tracked issues. */
function newLinks(items: readonly Commitment[], { tracked }: Register): string[] {
  const known = new Set(tracked.flatMap(({ facts }) => Object.keys(facts.link_dates ?? {})));
  const links = items.flatMap((item) => (item.done === true ? item.links : []));
  return [...new Set(links)].filter((url) => !known.has(url));
}
