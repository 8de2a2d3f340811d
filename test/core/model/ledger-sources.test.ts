import fc from "fast-check";
import { expect, test } from "vitest";
import { inStoredOrder, LEDGER, packEntries } from "../../../src/core/model/ledger.ts";
import {
  combineSources,
  decodeOwners,
  earlierNames,
  encodeOwners,
  findSource,
  findSourceOnce,
  hasRoomForSource,
  sharedProblems,
  storedProblems,
  wholeLedgerAs,
  type LedgerSource,
} from "../../../src/core/model/ledger-sources.ts";
import { aLedger } from "../../support/builders.ts";

const SITE: LedgerSource = wholeLedgerAs("acme/site", aLedger({ pending: 2, since: "2026-02-01" }));
const APP: LedgerSource = wholeLedgerAs(
  "acme/app",
  aLedger({
    since: "2026-01-01",
    pending: 3,
    last_run_at: "2026-05-16T12:00:00Z",
    heard_until: "2026-05-14T12:00:00Z",
    untracked: { before_since: 1, ignored: 2, hints: 3 },
  }),
);

test("a source is found regardless of the case of its name", () => {
  const ledger = aLedger({ sources: [SITE, APP] });
  expect(findSource(ledger, "Acme/App")).toBe(APP);
  expect(findSource(ledger, "acme/other")).toBeNull();
  expect(findSource(aLedger(), "acme/app")).toBeNull();
});

test("a source is found by an earlier name, unless another source now has that name", () => {
  const renamed = { ...SITE, name: "globex/web", earlier_names: ["acme/app", "acme/site"] };
  const ledger = aLedger({ sources: [renamed, APP] });
  expect(findSourceOnce(ledger, "Acme/Site")).toBe(renamed);
  expect(findSourceOnce(ledger, "globex/web")).toBe(renamed);
  expect(findSourceOnce(ledger, "acme/app")).toBe(APP);
  expect(findSourceOnce(ledger, "acme/other")).toBeNull();
  expect(findSourceOnce(null, "acme/other")).toBeNull();
  expect([earlierNames(renamed), earlierNames(APP), earlierNames(null)]).toEqual([["acme/app", "acme/site"], [], []]);
});

test.each([
  [3, 1, 3],
  [10, 1, 10],
  [12, 1, 10],
  [5, 2, 5],
  [6, 2, 5],
  [4, 26, 1],
  [0, 1, 0],
])(
  "a ledger limits the problems per source and counts the others (problems: %i, sources: %i, entries: %i)",
  (given, sources, kept) => {
    const problems = Array.from({ length: given }, (_, line) => ({ file: "a.md", line, message: `Problem ${line}` }));
    const stored = storedProblems(problems, sources);
    const more = { file: null, line: null, message: `… and ${given - kept + 1} more problems.` };
    expect(stored).toEqual(given === kept ? problems : [...problems.slice(0, kept - 1), more]);
  },
);

test("a long problem is truncated, and a problem that several sources share is listed only once", () => {
  const [long] = storedProblems([{ file: "a".repeat(999), line: 1, message: "b".repeat(999) }], 1);
  expect([long?.file?.length, long?.message.length]).toEqual([200, 200]);
  const [common, own] = [
    { file: null, line: null, message: "Both see this." },
    { file: "a.md", line: 1, message: "Only one does." },
  ];
  const sources = [{ ...SITE, problems: [common, own] }, APP, { ...APP, problems: [common] }];
  expect(sharedProblems(sources)).toEqual([common, own]);
});

test("a reader that knows nothing about sources gets values that cover all sources", () => {
  expect(combineSources([SITE, APP])).toEqual({
    settings: SITE.settings,
    since: "2026-01-01",
    last_run_at: "2026-05-16T12:00:00Z",
    heard_until: "2026-05-14T12:00:00Z",
    untracked: { before_since: 1, ignored: 2, hints: 3 },
    pending: 5,
  });
  expect(combineSources([APP, SITE])).toEqual({ ...combineSources([SITE, APP]), settings: APP.settings });
  expect(combineSources([])).toBeNull();
});

test.each([
  { indexes: [], encoded: "" },
  { indexes: [0, 0, 0, 1], encoded: "A3B" },
  { indexes: [1, 0, 1], encoded: "BAB" },
])("the owners $indexes are encoded as “$encoded”", ({ indexes, encoded }) => {
  expect(encodeOwners(indexes)).toBe(encoded);
});

test("owners survive encoding and decoding", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(0, 1), { maxLength: 100 }), (indexes) => {
      const names = indexes.map((index) => [SITE, APP][index]!.name);
      expect(decodeOwners(encodeOwners(indexes), [SITE, APP])).toEqual(names);
    }),
  );
});

test("a ledger with one source is written without a list of sources", () => {
  const body = LEDGER.render(aLedger(), "");
  expect(body).not.toContain("sources");
  expect(LEDGER.parse(body)).toMatchObject({ data: aLedger() });
});

test("10,000 commitments fit into an issue body, even if two sources share it", () => {
  const entries = new Map(Array.from({ length: 10_000 }, (_, index) => [index + 12, "abcd"] as const));
  const owners = encodeOwners(Array.from(entries, (_, index) => Math.floor(index / 5) % 2));
  const shared = aLedger({ ...packEntries(entries), sources: [SITE, APP], owners });
  expect(LEDGER.render(shared, "").length).toBeLessThan(60_000);
});

test("a ledger that becomes a source passes on only the optional fields that it has", () => {
  const unheard = [{ number: 7, until: "2026-05-14T12:00:00Z" }];
  const kept = { reader: 2, fewer_names_until: "2026-05-15T12:00:00Z", names: 2, unheard };
  expect(wholeLedgerAs("acme/site", aLedger(kept))).toMatchObject(kept);
  expect(Object.keys(SITE)).not.toContain("fewer_names_until");
});

test.each(["C", "Azzzzzz", "A9zzzzz"])("the malformed owners “%s” are decoded as an empty list", (encoded) => {
  expect(decodeOwners(encoded, [SITE, APP])).toEqual([]);
});

test("a ledger has room for 26 sources", () => {
  const sources = Array.from({ length: 26 }, () => SITE);
  expect([hasRoomForSource(sources.slice(1)), hasRoomForSource(sources)]).toEqual([true, false]);
});

test("readers that know nothing about sources get the unheard issues of all sources", () => {
  const unheard = [{ number: 7, until: "2026-05-14T12:00:00Z" }];
  expect(combineSources([SITE, { ...APP, unheard }])).toMatchObject({ unheard });
  expect(combineSources([SITE, APP])).not.toHaveProperty("unheard");
});

test("a source's entry is stored in the order in which other sources' runs write it again", () => {
  const { settings, ...rest } = SITE;
  expect(JSON.stringify(inStoredOrder({ ...rest, settings }))).toBe(JSON.stringify(SITE));
});

test("a ledger that becomes a source passes on where its runs have read the history", () => {
  const read = { last_commit: "c2", pasts: [{ commit: "c1", numbers: "7" }] };
  expect(wholeLedgerAs("acme/site", aLedger(read))).toMatchObject(read);
});
