import { describe, expect, test } from "vitest";
import { recognizeSource, renameSources } from "../../../src/core/identity/known-source.ts";
import { packEntries, LEDGER, type Ledger } from "../../../src/core/model/ledger.ts";
import { wholeLedgerAs, type LedgerSource } from "../../../src/core/model/ledger-sources.ts";
import { aLedger } from "../../support/builders.ts";

function source(name: string, changes: Partial<LedgerSource> = {}): LedgerSource {
  const { name: _, ...values } = wholeLedgerAs(name, aLedger());
  return { name, ...changes, ...values, ...changes };
}

const SITE = source("acme/site", { id: 1, since: "2026-02-01", reader: 2 });
const APP = source("acme/app", { id: 2, pending: 3 });
/** Written by a version that didn't store ids. */
const OLD = source("acme/old", { pending: 1 });

describe("recognizeSource", () => {
  test.each<[what: string, name: string, id: number | null, entry: LedgerSource | null, namesake: LedgerSource | null]>(
    [
      ["a source with the same name and id", "acme/site", 1, SITE, null],
      ["a renamed source by its id", "globex/web", 1, SITE, null],
      ["a source by its name, regardless of case, if its id can't be read", "Acme/Site", null, SITE, null],
      ["a source by its name, if an earlier version stored no id", "acme/old", 9, OLD, null],
      ["a new source", "acme/new", 9, null, null],
      ["a new source whose id can't be read", "acme/new", null, null, null],
      ["another repository that now has a source's name", "acme/site", 9, null, SITE],
      ["a source that was renamed to another source's name", "acme/app", 1, SITE, APP],
      ["a source that was renamed to the name of a source without an id", "acme/old", 1, SITE, OLD],
    ],
  )("recognises %s", (_, name, id, ...[entry, namesake]) => {
    expect(recognizeSource({ sources: [SITE, APP, OLD] }, { name, id })).toEqual({ entry, namesake });
  });

  test("recognises nothing in a ledger without sources", () => {
    expect(recognizeSource({}, { name: "acme/site", id: 1 })).toEqual({ entry: null, namesake: null });
  });
});

describe("renameSources", () => {
  const numbers = [1, 2, 3, 5, 8].map((number) => [number, "aaaa"] as const);
  const ledger: Ledger = aLedger({
    ...packEntries(new Map(numbers)),
    sources: [SITE, APP, OLD],
    owners: "AB2CA",
  });

  test("gives a source its new name, stores the earlier one and changes nothing else", () => {
    const renamed = renameSources(ledger, [APP], { name: "globex/web", id: 2 });
    expect(renamed).toEqual({
      ...ledger,
      sources: [SITE, { ...APP, name: "globex/web", earlier_names: ["acme/app"] }, OLD],
    });
  });

  test("returns a ledger that is unchanged by rendering and parsing", () => {
    const parse = (data: Ledger): Ledger => {
      const parsed = LEDGER.parse(LEDGER.render(data, ""));
      return parsed !== null && "data" in parsed ? parsed.data : aLedger();
    };
    const stored = parse(ledger);
    const renamed = renameSources(stored, stored.sources?.slice(0, 1) ?? [], { name: "globex/web", id: 9 });
    expect(JSON.stringify(parse(renamed))).toBe(JSON.stringify(renamed));
    expect(renamed.sources?.[0]).toMatchObject({ name: "globex/web", earlier_names: ["acme/site"] });
  });

  test.each<[what: string, entry: LedgerSource, id: number | null, expected: Partial<LedgerSource>]>([
    ["keeps the stored id if the current one can't be read", SITE, null, { id: 1, earlier_names: ["acme/site"] }],
    ["stores an id that wasn't known", OLD, 9, { id: 9, earlier_names: ["acme/old"] }],
    ["replaces the id of a recreated repository", SITE, 9, { id: 9, earlier_names: ["acme/site"] }],
    [
      "keeps each earlier name once",
      { ...SITE, earlier_names: ["acme/first", "acme/site"] },
      1,
      { earlier_names: ["acme/first", "acme/site"] },
    ],
    [
      "never lists the current name as an earlier name",
      { ...SITE, earlier_names: ["Globex/Web"] },
      1,
      { earlier_names: ["acme/site"] },
    ],
  ])("%s", (_, entry, id, expected) => {
    const { sources = [] } = renameSources({ ...ledger, sources: [entry] }, [entry], { name: "globex/web", id });
    expect(sources).toMatchObject([{ ...expected, name: "globex/web" }]);
  });

  test("stores no id if it is unknown, and no earlier name if the name is unchanged", () => {
    const unknown = { name: "globex/web", id: null };
    expect(renameSources({ ...ledger, sources: [OLD] }, [OLD], unknown).sources?.[0]).not.toHaveProperty("id");
    const restored = renameSources({ ...ledger, sources: [SITE] }, [SITE], { name: "acme/site", id: 9 });
    expect(restored.sources).toEqual([{ ...SITE, id: 9 }]);
  });

  test("merges several sources into one with the earliest `since` date", () => {
    const { sources = [], owners } = renameSources(ledger, [SITE, OLD], { name: "globex/web", id: 9 });
    expect(sources).toEqual([
      source("globex/web", { id: 9, earlier_names: ["acme/site", "acme/old"], since: "2026-01-01", pending: 1 }),
      APP,
    ]);
    expect(owners).toBe("AB2A2");
  });

  test("changes nothing if there are no entries to rename, and accepts a ledger without owners or sources", () => {
    expect(renameSources(ledger, [], { name: "globex/web", id: 9 })).toBe(ledger);
    const { owners: _, ...empty } = ledger;
    const named = renameSources(empty, [SITE], { name: "globex/web", id: 1 });
    expect([named.sources?.[0]?.name, named.owners]).toEqual(["globex/web", ""]);
    const { sources: __, ...single } = ledger;
    expect(renameSources(single, [SITE], { name: "globex/web", id: 1 }).sources).toEqual([]);
  });
});
