import { expect, test } from "vitest";
import { storedCommitments, withGoneBlocks, withPasts, withStoredBlocks } from "../../../src/core/model/gone-blocks.ts";
import { LEDGER, type Ledger } from "../../../src/core/model/ledger.ts";
import { wholeLedgerAs } from "../../../src/core/model/ledger-sources.ts";
import type { GoneFacts } from "../../../src/core/model/snapshot.ts";
import { aBlock, aLedger, anIssue, REPOSITORY } from "../../support/builders.ts";

const GONE = { number: 7, how: "deleted" as const, since: "2026-06-01" };
const ISSUE = { number: 7, fingerprint: "AAAA", how: "deleted" as const };

function read(ledger: Ledger): Ledger {
  const parsed = LEDGER.parse(LEDGER.render(ledger, ""));
  if (parsed === null || "problem" in parsed) throw new Error("The ledger can't be read.");
  return parsed.data;
}

test("the ledger keeps the block of a missing issue, and is unchanged without one", () => {
  const block = aBlock({ text_original: "Before", first_due: "2026-01-01" });
  const ledger = { ...aLedger(), gone: [GONE] };
  expect(JSON.stringify(withGoneBlocks(ledger, [GONE], new Map()))).toBe(JSON.stringify(ledger));
  const stored = read(withGoneBlocks(ledger, [GONE], new Map([[7, block]])));
  expect(stored.gone).toEqual([{ ...GONE, block }]);
  expect(withStoredBlocks([ISSUE], stored, 99)).toEqual([{ ...ISSUE, block: { ...block, repository_id: 99 } }]);
  expect(withStoredBlocks([ISSUE], ledger, 99)).toEqual([ISSUE]);
  expect(withStoredBlocks([ISSUE], null, 99)).toEqual([ISSUE]);
});

test("the ledger stores a block in the order in which the next run writes it", () => {
  const { history, ...rest } = aBlock();
  const ledger = { ...aLedger(), gone: [] };
  const first = withGoneBlocks(ledger, [GONE], new Map([[7, { history, ...rest }]]));
  const [issue] = withStoredBlocks([ISSUE], read(first), REPOSITORY.id);
  expect(withGoneBlocks(ledger, [GONE], new Map([[7, issue!.block!]]))).toEqual(first);
  expect(JSON.stringify(first)).toBe(JSON.stringify(read(first)));
});

test("blocks for which there is no room are left out, and later smaller ones are kept", () => {
  const gone = Array.from({ length: 40 }, (_, index): GoneFacts => ({ ...GONE, number: index + 1 }));
  const blocks = new Map(
    gone.map(({ number }) => [number, aBlock({ text: number === 3 ? "x".repeat(30_000) : "One" })]),
  );
  const ledger = { ...aLedger(), gone };
  const { gone: kept } = withGoneBlocks(ledger, gone, blocks);
  const numbers = kept.flatMap(({ number, block }) => (block ? [number] : []));
  expect(numbers.slice(0, 5)).toEqual([1, 2, 4, 5, 6]);
  expect(numbers.length).toBeGreaterThan(9);
  expect(LEDGER.render({ ...ledger, gone: kept }, "").length).toBeLessThan(LEDGER.render(ledger, "").length + 24_001);
  const full = { ...ledger, marks: "AAAA".repeat(12_000) };
  expect(withGoneBlocks(full, gone, blocks).gone).toEqual(gone);
});

test("a later deletion doesn't displace the block of an issue that was missing earlier", () => {
  const block = aBlock({ text: "x".repeat(9_000) });
  const gone = [3, 5, 9].map((number): GoneFacts => ({
    ...GONE,
    number,
    since: number === 9 ? "2026-05-31" : GONE.since,
  }));
  const { gone: kept } = withGoneBlocks(
    { ...aLedger(), gone },
    gone,
    new Map(gone.map(({ number }) => [number, block])),
  );
  expect(kept.map((issue) => [issue.number, issue.block !== undefined])).toEqual([
    [3, false],
    [5, false],
    [9, true],
  ]);
});

test("a register's commitments include those of missing issues with known blocks, sorted by issue number", () => {
  const [one, two] = [aBlock({ key: "1" }), aBlock({ key: "2" })];
  const tracked = [{ block: two, facts: anIssue({ number: 9 }) }];
  expect(storedCommitments({ tracked, gone: [ISSUE, { ...ISSUE, block: one }] })).toEqual([
    { block: one, issue: null },
    { block: two, issue: tracked[0]!.facts },
  ]);
  expect(storedCommitments({ tracked, gone: [] })).toHaveLength(1);
});

test("the ledger records where git shows the commitments of missing issues without a block", () => {
  const facts = { how: "deleted" as const, since: "2026-05-01" };
  const kept = { number: 5, ...facts, block: aBlock() };
  const gone = [{ number: 9, ...facts }, { number: 7, ...facts }, kept, { number: 3, ...facts, continued: 4 }];
  const missing = [9, 7, 5, 3, 2].map((number) => ({ number, fingerprint: "abcd", how: facts.how, until: "c1" }));
  const pasts = [{ commit: "c1", numbers: "7 2" }];
  expect(withPasts(aLedger({ gone }), { gone: missing }, "acme/site")).toEqual(aLedger({ gone, pasts }));
  const broken = [{ number: 8, until: "c2" }, { number: 12 }];
  expect(withPasts(aLedger({ gone: [] }), { gone: missing, broken }, "acme/site").pasts).toEqual([
    { commit: "c2", numbers: "8" },
  ]);
  const sources = ["acme/app", "acme/site"].map((name) => wholeLedgerAs(name, aLedger()));
  const [app, site] = withPasts(aLedger({ gone, sources }), { gone: missing }, "Acme/Site").sources ?? [];
  expect([app?.pasts, site?.pasts]).toEqual([undefined, pasts]);
  const unknown = missing.map(({ number }) => ({ number }));
  expect(withPasts(aLedger({ gone }), { gone: unknown }, "acme/site")).toEqual(aLedger({ gone }));
});
