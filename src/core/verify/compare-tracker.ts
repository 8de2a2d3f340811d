import type { Evidence } from "../model/snapshot.ts";
import { resolveTracker } from "../model/tracker-reference.ts";
import { workKey, type TrackerRef } from "../model/work-reference.ts";
import type { Result } from "./compared.ts";
import type { Recorded } from "./recorded.ts";
import type { Stated } from "./compare-moves.ts";
import { SENTENCES } from "./findings.ts";
import type { ReplayedCommitment } from "./replay.ts";
import { findRef, findWork, isSameDate, isSameWork } from "./shown-work.ts";
import { namedTrackers } from "./stated-facts.ts";

/** An issue that states evidence, and what git and GitHub show about it. */
interface Stating extends Pick<Recorded, "expected" | "context"> {
  issue: Stated;
}

/** Asks first whether the report named the tracker, because someone can invent one that GitHub doesn't show. */
export function compareTracker({ url, at }: Evidence, recorded: Stating): Result[] {
  const { issue, context } = recorded;
  const { number } = issue.facts;
  const actual = findWork(url, context);
  const naming = namingOf(url, actual?.url ?? url, recorded);
  if (naming === "unknown") return [{ uncompared: "whether the report named a tracker" }];
  if (naming === "unnamed") return [{ finding: SENTENCES.trackerNotNamed(number, url) }];
  if (actual === null) return [{ uncompared: "the completion of a tracker that GitHub doesn't show" }];
  // A transferred issue has another address.
  if (!isSameWork(actual.url, url, context.server))
    return [{ uncompared: "the completion of a tracker that has moved" }];
  if (actual.dates.some((date) => isSameDate(date, at))) return [];
  if (actual.isPartial) return [{ uncompared: "the completion of a tracker with too many events" }];
  return [{ finding: SENTENCES.evidenceDate(number, url, actual.dates.at(-1) ?? null) }];
}

type Naming = "named" | "unnamed" | "unknown";

/** Whether the report named a tracker, by the address in the block or by its present address. */
function namingOf(url: string, present: string, { expected, context }: Pick<Stating, "expected" | "context">): Naming {
  const { server, here, records, isAdopted } = context;
  const ref = resolveTracker(url, server, null);
  if (ref === null) {
    // Copied issues can come from another server.
    return isAdopted && resolveTracker(url, url, null) !== null ? "unknown" : "unnamed";
  }
  const refs = namedTrackers(expected).flatMap((tracker) => resolveTracker(tracker, server, here) ?? []);
  const works = refs.map((named) => findRef(named, records));
  const isNamed =
    refs.some((named) => workKey(named) === workKey(ref)) ||
    works.some((work) => work !== null && [url, present].some((address) => isSameWork(work.url, address, server)));
  if (isNamed) return "named";
  return works.includes(null) || isMentioned(ref, expected) ? "unknown" : "unnamed";
}

/** Whether an item or a named tracker has ever mentioned a number. Earlier versions followed some mentions. */
function isMentioned({ number }: TrackerRef, { states }: ReplayedCommitment): boolean {
  const hasNumber = (words: string): boolean =>
    words.match(/[#/]\d+/g)?.some((mention) => Number(mention.slice(1)) === number) === true;
  return states.some(({ text, trackers }) => [text, ...trackers].some(hasNumber));
}
