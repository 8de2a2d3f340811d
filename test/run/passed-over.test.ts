import { describe, expect, test } from "vitest";
import { parseConfig } from "../../src/config/schema.ts";
import { wholeLedgerAs, type LedgerSource } from "../../src/core/model/ledger-sources.ts";
import { parseDated, type ParsedReport } from "../../src/documents/dates.ts";
import { fewerNamesUntil, findPassedOver } from "../../src/run/passed-over.ts";
import { aBlock, aLedger } from "../support/builders.ts";

const CONFIG = parseConfig(null, {});
const LAST_RUN = "2026-05-15T12:00:00Z";

/** The ledger's entry after a run of a version that recognised fewer names. */
const EARLIER = wholeLedgerAs("acme/status", aLedger({ last_run_at: LAST_RUN }));

function reportAt(path: string, firstCommitted: string | null = null): ParsedReport {
  const firstCommits = firstCommitted === null ? null : new Map([[path, firstCommitted]]);
  return parseDated({ path, text: "# Outage" }, CONFIG, { firstCommits });
}

describe("fewerNamesUntil", () => {
  test.for<[what: string, entry: LedgerSource | null, until: string | null]>([
    ["null before the first run", null, null],
    ["the time of the last run by a version that recognised fewer names", { ...EARLIER, names: 1 }, LAST_RUN],
    ["the time of the last run by a version that recorded no version of the names", EARLIER, LAST_RUN],
    ["null if this version made the first run", { ...EARLIER, names: 2 }, null],
    [
      "the time that the ledger stores",
      { ...EARLIER, names: 2, fewer_names_until: "2026-01-01T00:00:00Z" },
      "2026-01-01T00:00:00Z",
    ],
  ])("is %s", ([, entry, until]) => {
    expect(fewerNamesUntil(entry)).toBe(until);
  });
});

describe("findPassedOver", () => {
  const PATH = "outages/a.md";

  test.for<[what: string, first: string | null, isPassed: boolean]>([
    ["passes over a report that was first committed before the last run", "2026-05-15T11:59:59Z", true],
    ["admits a report that was first committed after the last run", "2026-05-15T12:00:01Z", false],
    ["passes over a report that was first committed on an earlier day", "2026-05-14", true],
    ["admits a report that was first committed on the day of the last run", "2026-05-15", false],
    ["passes over a report whose first commit is unknown", null, true],
  ])("%s", ([, first, isPassed]) => {
    const names = { parsed: [reportAt(PATH)], tracked: [], firstCommits: new Map([[PATH, first]]), entry: EARLIER };
    expect([...findPassedOver(names, CONFIG)]).toEqual(isPassed ? [PATH] : []);
  });

  test("uses the local history for a report that was only just committed", () => {
    const names = { parsed: [reportAt(PATH, "2026-06-01")], tracked: [], firstCommits: new Map(), entry: EARLIER };
    expect(findPassedOver(names, CONFIG).size).toBe(0);
  });

  test.for<[what: string, changes: Partial<Parameters<typeof findPassedOver>[0]>, documents: string]>([
    ["a report with a name that was recognised before", { parsed: [reportAt("postmortems/a.md")] }, ""],
    ["a report that `documents` names", {}, "outages/**"],
    ["a report in a repository where no earlier version ran", { entry: { ...EARLIER, names: 2 } }, ""],
    [
      "a report that is already tracked",
      {
        tracked: [{ block: aBlock({ report: { path: PATH, slug: "a", title: "A", published: null } }) }],
      },
      "",
    ],
  ])("leaves out %s", ([, changes, documents]) => {
    const names = { parsed: [reportAt(PATH)], tracked: [], firstCommits: new Map(), entry: EARLIER, ...changes };
    expect(findPassedOver(names, parseConfig(null, documents === "" ? {} : { documents })).size).toBe(0);
  });
});
