import { describe, expect, test } from "vitest";
import {
  findDashboards,
  findForeignDashboards,
  holdsAppBlock,
  holdsBlock,
} from "../../../src/core/identity/dashboards.ts";
import { renderBlock } from "../../../src/core/model/block.ts";
import { LEDGER } from "../../../src/core/model/ledger.ts";
import type { FoundIssue } from "../../../src/core/model/register.ts";
import { aBlock, aLedger, anIssue, REPOSITORY } from "../../support/builders.ts";

const BOT = "github-actions[bot]";

function found(body: string, changes: Partial<FoundIssue> = {}, facts: Partial<FoundIssue["facts"]> = {}): FoundIssue {
  return {
    title: "",
    body,
    labels: [],
    comments: 0,
    author: BOT,
    ...changes,
    facts: { ...anIssue({ number: 9 }), ...facts },
  };
}

describe("a dashboard", () => {
  const body = LEDGER.render(aLedger(), "Everything");

  test.for<[what: string, issue: FoundIssue, authors: string[] | null, numbers: number[]]>([
    ["is found if a trusted account opened it", found(body), [BOT], [9]],
    ["is not found if an untrusted account opened it", found(body, { author: "mallory" }), [BOT], []],
    ["is found regardless of who opened it if every author is trusted", found(body, { author: "mallory" }), null, [9]],
    ["is not found if it was closed as a duplicate", found(body, {}, { state_reason: "duplicate" }), [BOT], []],
    ["is not found if other text precedes its ledger", found(`Look:\n\n${body}`), [BOT], []],
    ["is found below other text if every author is trusted", found(`Look:\n\n${body}`), null, [9]],
    [
      "is not found if it belongs to another repository",
      found(LEDGER.render(aLedger({ repository_id: 1 }), "")),
      null,
      [],
    ],
    ["is not found if its ledger is damaged", found(body.slice(0, -10)), null, []],
    ["is not found if it has no ledger", found("Everything"), null, []],
  ])("%s", ([, issue, authors, numbers]) => {
    expect(findDashboards([issue], REPOSITORY.id, authors).map(({ number }) => number)).toEqual(numbers);
  });

  test("with a lower issue number is listed first", () => {
    const issues = [found(body, {}, { number: 12 }), found(body, {}, { number: 3, state: "closed" })];
    expect(findDashboards(issues, REPOSITORY.id, [BOT])).toMatchObject([
      { number: 3, open: false },
      { number: 12, open: true },
    ]);
  });
});

test.for<[what: string, issue: FoundIssue, authors: string[] | null, count: number]>([
  ["finds one from a trusted account", found(LEDGER.render(aLedger({ repository_id: 1 }), "")), [BOT], 1],
  [
    "ignores one from an untrusted account",
    found(LEDGER.render(aLedger({ repository_id: 1 }), ""), { author: "mallory" }),
    [BOT],
    0,
  ],
  ["ignores this repository's dashboard", found(LEDGER.render(aLedger(), "")), null, 0],
])("the search for other repositories' dashboards %s", ([, issue, authors, count]) => {
  expect(findForeignDashboards([issue], REPOSITORY.id, authors)).toHaveLength(count);
});

test.for<[what: string, body: string, author: string, isOurs: boolean, isAppBlock: boolean]>([
  ["a trusted App's block is recognised as ours and as an App's", renderBlock(aBlock(), "Text"), BOT, true, true],
  [
    "a trusted App's damaged block is recognised as ours and as an App's",
    renderBlock(aBlock(), "Text").slice(0, -10),
    BOT,
    true,
    true,
  ],
  ["a trusted user's ledger is recognised only as ours", LEDGER.render(aLedger(), ""), "Mira", true, false],
  ["another App's block is recognised only as an App's", renderBlock(aBlock(), "Text"), "other-app[bot]", false, true],
  ["a body without a block is recognised as neither", "No block", BOT, false, false],
])("%s", ([, body, author, isOurs, isAppBlock]) => {
  const issue = found(body, { author });
  expect([holdsBlock(issue, [BOT, "mira"]), holdsAppBlock(issue)]).toEqual([isOurs, isAppBlock]);
});
