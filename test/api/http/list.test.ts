import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { matchesCommitment, matchesReport, selectPage } from "../../../api/http/list.ts";
import type { CommitmentsQuery as Query } from "../../../api/http/query.ts";
import { entryId } from "../../../api/view/addresses.ts";
import type { Entry } from "../../../api/view/view.ts";
import { STATES } from "../../../src/core/assess/states.ts";
import type { Snapshot } from "../../../src/core/model/snapshot.ts";
import { aView, anApp } from "../../support/app.ts";
import { aBlock, aSnapshot, aTracked, REPOSITORY } from "../../support/builders.ts";

const OTHER = { id: 4712, name: "acme/Shop", url: "https://github.com/acme/Shop" };

function reportAt(path: string, slug: string): { report: Snapshot["commitments"][number]["block"]["report"] } {
  return { report: { ...aBlock().report, path, slug } };
}

/** Two repositories, one with five commitments and one with two. One commitment has no issue. */
const SNAPSHOTS = [
  aSnapshot({
    commitments: [
      aTracked({ block: { due: "2026-05-01", owner: "@mira" }, issue: { number: 1 } }),
      aTracked({ block: { due: "2026-05-20", owner: "@Jo" }, issue: { number: 2 } }),
      aTracked({ block: { due: null, owner: null }, issue: { number: 3 } }),
      aTracked({ block: { due: "2026-05-10", ...reportAt("docs/b.md", "b") }, issue: { number: 4 } }),
      aTracked({ block: { due: "2026-12-01", ...reportAt("docs/b.md", "b") }, issue: { number: 5 } }),
    ],
  }),
  aSnapshot({
    repository: OTHER,
    commitments: [
      aTracked({ block: { due: "2026-05-02" }, issue: { number: 1, url: `${OTHER.url}/issues/1` } }),
      aTracked({ block: { key: "aaaaaaaaaaaaaaaaaaaaaaaa", due: "2026-12-01" }, issue: null }),
    ],
  }),
];
const ALL_IDS = [
  "acme/status/1",
  "acme/status/2",
  "acme/status/3",
  "acme/status/4",
  "acme/status/5",
  "acme/Shop/1",
  "acme/Shop/aaaaaaaaaaaaaaaaaaaaaaaa",
];

/** Selects one page of commitments. */
function select(entries: readonly Entry[], query: Query): { items: Entry[]; next: string | null } | null {
  return selectPage({ items: entries, idOf: entryId, matches: matchesCommitment, entryOf: (entry) => entry }, query);
}

interface Page {
  items: Array<{ id: string }>;
  applied: object;
  next: string | null;
}

async function pageOf(query: string): Promise<Page> {
  const response = await anApp({ snapshots: SNAPSHOTS }).request(`/api/v1/commitments.json?${query}`);
  expect(response.status).toBe(200);
  return (await response.json()) as Page;
}

async function idsOf(query: string): Promise<string[]> {
  return (await pageOf(query)).items.map(({ id }) => id);
}

describe("the filter", () => {
  test.for<[query: string, ids: string[]]>([
    ["", ALL_IDS],
    ["state=overdue", ["acme/status/1", "acme/status/4", "acme/Shop/1"]],
    ["state=overdue,undated", ["acme/status/1", "acme/status/3", "acme/status/4", "acme/Shop/1"]],
    ["state=kept", []],
    ["report=b", ["acme/status/4", "acme/status/5"]],
    ["report=docs/b.md", ["acme/status/4", "acme/status/5"]],
    ["report=docs", []],
    ["repository=acme/status", ALL_IDS.slice(0, 5)],
    ["repository=ACME/shop", ALL_IDS.slice(5)],
    ["repository=acme/nothing", []],
    ["owner=@jo", ["acme/status/2"]],
    ["owner=%40MIRA&repository=acme/status", ["acme/status/1", "acme/status/4", "acme/status/5"]],
    ["owner=nobody", []],
    ["due_before=2026-05-10", ["acme/status/1", "acme/Shop/1"]],
    ["due_before=2026-05-11", ["acme/status/1", "acme/status/4", "acme/Shop/1"]],
    ["state=overdue&report=b&due_before=2026-12-31", ["acme/status/4"]],
  ])("%j selects %j", async ([query, ids]) => {
    expect(await idsOf(query)).toEqual(ids);
  });

  test("is returned in `applied`", async () => {
    const { applied } = await pageOf("state=overdue,kept&owner=@jo&due_before=2026-05-10&limit=3");
    expect(applied).toEqual({ state: ["overdue", "kept"], owner: "@jo", due_before: "2026-05-10", limit: 3 });
  });

  test.for(STATES)("for the state %s selects exactly the commitments in that state", (state) => {
    const { entries } = aView({ snapshots: SNAPSHOTS });
    const page = select(entries, { state: [state] });
    expect(page?.items).toEqual(entries.filter((entry) => entry.state === state));
  });
});

describe("pages", () => {
  /** Reads all pages by following `next`. */
  async function readAll(query: string): Promise<string[][]> {
    const pages: string[][] = [];
    let cursor: string | null = "";
    while (cursor !== null) {
      const page: Page = await pageOf(`${query}${cursor && `&cursor=${encodeURIComponent(cursor)}`}`);
      pages.push(page.items.map(({ id }) => id));
      cursor = page.next;
    }
    return pages;
  }

  test.for<[limit: number, sizes: number[]]>([
    [1, [1, 1, 1, 1, 1, 1, 1]],
    [3, [3, 3, 1]],
    [6, [6, 1]],
    [7, [7]],
    [100, [7]],
  ])("of size %i contain every commitment exactly once and in order", async ([limit, sizes]) => {
    const pages = await readAll(`limit=${limit}`);
    expect(pages.map((page) => page.length)).toEqual(sizes);
    expect(pages.flat()).toEqual(ALL_IDS);
  });

  test("all use the same filter", async () => {
    expect(await readAll("state=overdue&limit=1")).toEqual([["acme/status/1"], ["acme/status/4"], ["acme/Shop/1"]]);
  });

  test("contain at most 100 commitments by default", async () => {
    const commitments = Array.from({ length: 101 }, (_, index) => aTracked({ issue: { number: index + 1 } }));
    const response = await anApp({ snapshots: [aSnapshot({ commitments })] }).request("/api/v1/commitments.json");
    const { items, next } = (await response.json()) as Page;
    expect(items).toHaveLength(100);
    expect(next).toBe(`${REPOSITORY.name}/100`);
  });

  test("continue from the same position if the cursor's commitment no longer matches the filter", () => {
    const { entries } = aView({ snapshots: SNAPSHOTS });
    const query: Query = { state: ["overdue"], limit: 1 };
    const first = select(entries, query);
    const changed = entries.map((entry) =>
      entryId(entry) === first?.next ? { ...entry, state: "kept" as const } : entry,
    );
    const second = select(changed, { ...query, cursor: first!.next! });
    expect(second?.items.map(entryId)).toEqual(["acme/status/4"]);
  });

  test("for another cursor or report are found without checking every item again", () => {
    const { entries } = aView({ snapshots: SNAPSHOTS });
    const looked: string[] = [];
    const list = {
      items: entries,
      idOf: (entry: Entry) => (looked.push("id"), entryId(entry)),
      entryOf: (entry: Entry) => (looked.push("entry"), entry),
      matches: (entry: Entry, query: Query) => (looked.push("matches"), matchesCommitment(entry, query)),
    };
    const look = (query: Query): string[] => {
      looked.length = 0;
      selectPage(list, query);
      return [...looked];
    };
    expect([look({ cursor: "x" }).length, look({ report: "x" }).length]).toEqual([7, 7]);
    for (const query of [{ cursor: "y" }, { report: "y" }, { report: "docs" }]) expect(look(query)).toEqual([]);
    expect(look({ report: "b", limit: 1 })).toEqual(["matches", "matches", "id"]);
    expect(look({ cursor: "acme/status/4", report: "b" })).toEqual(["matches"]);
  });

  test("are not returned for an unknown cursor, not even the first page", () => {
    expect(select(aView({ snapshots: SNAPSHOTS }).entries, { cursor: "acme/status/99" })).toBeNull();
  });

  test("of any size contain every matching commitment exactly once and in order", () => {
    fc.assert(
      fc.property(
        fc.nat(30),
        fc.integer({ min: 1, max: 12 }),
        fc.constantFrom("2026-05-10", null),
        (count, limit, before) => {
          const commitments = Array.from({ length: count }, (_, index) =>
            aTracked({ block: { due: index % 3 === 0 ? "2026-05-01" : "2026-06-01" }, issue: { number: index + 1 } }),
          );
          const { entries } = aView({ snapshots: [aSnapshot({ commitments })] });
          const filter: Query = before === null ? {} : { due_before: before };
          const ids: string[] = [];
          let next: string | null | undefined;
          do {
            const page = select(entries, { ...filter, limit, ...(next ? { cursor: next } : {}) });
            ids.push(...page!.items.map(entryId));
            next = page!.next;
          } while (next !== null);
          expect(ids).toEqual(select(entries, { ...filter, limit: 100 })?.items.map(entryId));
        },
      ),
    );
  });
});

test("filtering any list by a report's name returns the same items as checking each item", async () => {
  const app = anApp({ snapshots: SNAPSHOTS });
  const { entries, reports, events } = aView({ snapshots: SNAPSHOTS });
  const names = ["b", "docs/b.md", "docs", "none", ...new Set(entries.map(({ block }) => block.report.slug))];
  for (const report of names) {
    const expected = {
      commitments: entries.filter((entry) => matchesReport(entry, { report })).map(entryId),
      reports: reports.filter(({ first }) => matchesReport(first, { report })).map(({ id }) => id),
      events: events()
        .filter(({ entry }) => entry !== null && matchesReport(entry, { report }))
        .map(({ id }) => id),
    };
    for (const [list, ids] of Object.entries(expected)) {
      const response = await app.request(`/api/v1/${list}.json?report=${encodeURIComponent(report)}`);
      expect(((await response.json()) as Page).items.map(({ id }) => id)).toEqual(ids);
    }
  }
});
