import { describe, expect, test } from "vitest";
import { parseConfig } from "../../src/config/schema.ts";
import type { Block } from "../../src/core/model/block.ts";
import { packEntries, type Ledger } from "../../src/core/model/ledger.ts";
import { wholeLedgerAs } from "../../src/core/model/ledger-sources.ts";
import type { ReportsRead } from "../../src/documents/reports.ts";
import type { Register } from "../../src/github/read/register.ts";
import { ServerClock } from "../../src/github/server-clock.ts";
import { openSource } from "../../src/documents/source.ts";
import { createWorld } from "../../src/run/checkout.ts";
import { readOwnIssues, type OwnIssues } from "../../src/run/own-issues.ts";
import { aBlock, aLedger, anIssue, REPOSITORY } from "../support/builders.ts";
import { commit, makeRepository } from "../documents/repository.ts";

const TRACKER = { owner: "acme", repo: "status" };
const SITE = { owner: "acme", repo: "site" };
const READ: ReportsRead = { reports: [], committedAt: null, unreadable: [], problems: [], notices: [] };

function aRegister(blocks: ReadonlyArray<Partial<Block>>, ledger: Partial<Ledger> = {}): Register {
  const tracked = blocks.map((changes, index) => ({
    block: aBlock({ key: `key-${index + 1}`, ...changes }),
    facts: anIssue({ number: index + 1 }),
    edited: false,
  }));
  const dashboard = { data: aLedger(ledger) };
  const gone = [{ number: 90, fingerprint: "aaaa", how: "deleted" }];
  const none = { damaged: [], duplicates: [], problems: [], unread: [], lost: false, lostIssues: [] };
  return { ...none, tracked, dashboard, gone, repository: REPOSITORY } as unknown as Register;
}

/** Splits a register as a run for `source` does. `root` is the checkout. */
async function divide(register: Register, source: typeof SITE, root: string): Promise<OwnIssues> {
  const world = createWorld(
    openSource({ root, commit: null, github: null }),
    { commit: null, repository: null, today: undefined },
    { holder: "test", log: () => {} },
  );
  const links = { server: "", repository: "" };
  const github = { client: {} as never, repo: TRACKER, source, links, serverClock: new ServerClock(Date.now) };
  return readOwnIssues(register, READ, null, { world, github, config: parseConfig(null, {}) });
}

function numbersIn({ register: { tracked } }: OwnIssues): number[] {
  return tracked.map(({ facts }) => facts.number);
}

describe("an issue belongs to", () => {
  test("the source that its block names", async () => {
    const root = await makeRepository();
    await commit(root, "2026-01-05T12:00:00Z", { "a.md": "A" });
    const register = aRegister([{ source: "acme/site" }, { source: "acme/app" }, { source: "Acme/Site" }]);
    expect(numbersIn(await divide(register, SITE, root))).toEqual([1, 3]);
    expect(numbersIn(await divide(register, TRACKER, root))).toEqual([]);
  });

  test("the source whose history contains the block's first commit, if the block names no source", async () => {
    const [site, status] = [await makeRepository(), await makeRepository()];
    const ofSite = await commit(site, "2026-01-05T12:00:00Z", { "a.md": "A" });
    const ofStatus = await commit(status, "2026-01-06T12:00:00Z", { "b.md": "B" });
    const register = aRegister([{ first_commit: ofSite }, { first_commit: ofStatus }]);
    expect(numbersIn(await divide(register, SITE, site))).toEqual([1]);
    expect(numbersIn(await divide(register, TRACKER, status))).toEqual([2]);
  });

  test("the issue's own repository, if the block has neither a source nor a first commit", async () => {
    const root = await makeRepository();
    const register = aRegister([{ first_commit: null }]);
    expect(numbersIn(await divide(register, TRACKER, root))).toEqual([1]);
    expect(numbersIn(await divide(register, SITE, root))).toEqual([]);
  });

  test("the source that the ledger names, even if the block names another source", async () => {
    const root = await makeRepository();
    const entries = packEntries(
      new Map([
        [1, "aaaa"],
        [90, "bbbb"],
      ]),
    );
    const sources = [
      wholeLedgerAs("acme/site", aLedger()),
      wholeLedgerAs("acme/app", aLedger({ since: "2026-02-01" })),
    ];
    const register = aRegister([{ source: "acme/app" }], { ...entries, sources, owners: "AB" });
    const own = await divide(register, SITE, root);
    expect([numbersIn(own), own.register.gone, own.entry?.since]).toEqual([[1], [], "2026-01-01"]);
    const other = await divide(register, { owner: "acme", repo: "app" }, root);
    expect([numbersIn(other), other.register.gone.length, other.entry?.since]).toEqual([[], 1, "2026-02-01"]);
  });
});

test("a run doesn't repair a damaged block of another source", async () => {
  const root = await makeRepository();
  const sources = [wholeLedgerAs("acme/site", aLedger()), wholeLedgerAs("acme/app", aLedger())];
  const entries = packEntries(
    new Map([
      [1, "aaaa"],
      [2, "bbbb"],
    ]),
  );
  const damaged = [1, 2].map((number) => ({
    issue: { facts: anIssue({ number }) },
    problem: { severity: "error", file: null, line: null, message: `#${number} is damaged` },
  }));
  const register = { ...aRegister([], { ...entries, sources, owners: "AB" }), damaged } as unknown as Register;
  const numbers = async (source: typeof SITE): Promise<number[]> =>
    (await divide(register, source, root)).register.damaged.map(({ issue }) => issue.facts.number);
  expect([await numbers(SITE), await numbers({ owner: "acme", repo: "app" })]).toEqual([[1], [2]]);
});
