import { assessOne } from "../../src/core/assess/assess-one.ts";
import { tally } from "../../src/core/assess/assess.ts";
import { withDerivedPromises } from "../../src/core/lifecycle/promise-origin.ts";
import type { Now } from "../../src/core/model/date.ts";
import type { Facts } from "../facts/facts.ts";
import { entryId } from "./addresses.ts";
import { collectEvents } from "./events.ts";
import { assessFreshness } from "./freshness.ts";
import { lazy } from "./lazy.ts";
import { groupByReport } from "./reports.ts";
import type { Site } from "./site.ts";
import type { Entry, View } from "./view.ts";

/** Assesses the facts as of `now`. The index by id and the events are built on first use. */
export function createView(facts: Facts, now: Now, site: Site): View {
  const entries = facts.snapshots.flatMap(({ repository, observed_at, settings, commitments }) =>
    withDerivedPromises(commitments, ({ issue }) => issue).map((tracked): Entry => ({
      ...assessOne(tracked, settings, now),
      repository,
      settings,
      observed_at,
    })),
  );
  const assessment = tally(entries, now);
  const byId = lazy(() => new Map(entries.map((entry) => [entryId(entry).toLowerCase(), entry])));
  const view: View = {
    ...site,
    now,
    entries,
    find: (id) => byId().get(id.toLowerCase()) ?? null,
    reports: groupByReport(entries),
    events: lazy(() => collectEvents(view, entries)),
    assessment,
    snapshots: facts.snapshots,
    complete: facts.complete,
    ...assessFreshness(facts, assessment, now),
  };
  return view;
}
