import { describe, expect, test } from "vitest";
import { findDashboards, holdsAppBlock, holdsBlock } from "../../../src/core/identity/dashboards.ts";
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
    ["of a writing account counts", found(body), [BOT], [9]],
    ["of another account doesn't count", found(body, { author: "mallory" }), [BOT], []],
    ["that the label names counts, whoever opened it", found(body, { author: "mallory" }), null, [9]],
    ["that was closed as a duplicate doesn't count", found(body, {}, { state_reason: "duplicate" }), [BOT], []],
    ["quoted below other text doesn't count", found(`Look:\n\n${body}`), [BOT], []],
    ["below other text counts if the label names it", found(`Look:\n\n${body}`), null, [9]],
    ["of another repository doesn't count", found(LEDGER.render(aLedger({ repository_id: 1 }), "")), null, []],
    ["with a torn ledger doesn't count", found(body.slice(0, -10)), null, []],
    ["without a ledger is none", found("Everything"), null, []],
  ])("%s", ([, issue, authors, numbers]) => {
    expect(findDashboards([issue], REPOSITORY.id, authors).map(({ number }) => number)).toEqual(numbers);
  });

  test("comes in the order of numbers", () => {
    const issues = [found(body, {}, { number: 12 }), found(body, {}, { number: 3, state: "closed" })];
    expect(findDashboards(issues, REPOSITORY.id, [BOT])).toMatchObject([
      { number: 3, open: false },
      { number: 12, open: true },
    ]);
  });
});

test.for<[body: string, author: string, ours: boolean, anApps: boolean]>([
  [renderBlock(aBlock(), "Text"), BOT, true, true],
  [renderBlock(aBlock(), "Text").slice(0, -10), BOT, true, true],
  [LEDGER.render(aLedger(), ""), "Mira", true, false],
  [renderBlock(aBlock(), "Text"), "other-app[bot]", false, true],
  ["No block", BOT, false, false],
])("issue %# holds a block of ours or of an App", ([body, author, ours, anApps]) => {
  const issue = found(body, { author });
  expect([holdsBlock(issue, [BOT, "mira"]), holdsAppBlock(issue)]).toEqual([ours, anApps]);
});
