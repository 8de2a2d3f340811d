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
    ["of a trusted account counts", found(body), [BOT], [9]],
    ["of an untrusted account doesn't count", found(body, { author: "mallory" }), [BOT], []],
    ["found by its label counts, whoever opened it", found(body, { author: "mallory" }), null, [9]],
    ["that was closed as a duplicate doesn't count", found(body, {}, { state_reason: "duplicate" }), [BOT], []],
    ["quoted below other text doesn't count", found(`Look:\n\n${body}`), [BOT], []],
    ["below other text counts if found by its label", found(`Look:\n\n${body}`), null, [9]],
    ["of another repository doesn't count", found(LEDGER.render(aLedger({ repository_id: 1 }), "")), null, []],
    ["with a damaged ledger doesn't count", found(body.slice(0, -10)), null, []],
    ["without a ledger doesn't count", found("Everything"), null, []],
  ])("%s", ([, issue, authors, numbers]) => {
    expect(findDashboards([issue], REPOSITORY.id, authors).map(({ number }) => number)).toEqual(numbers);
  });

  test("is listed in issue number order", () => {
    const issues = [found(body, {}, { number: 12 }), found(body, {}, { number: 3, state: "closed" })];
    expect(findDashboards(issues, REPOSITORY.id, [BOT])).toMatchObject([
      { number: 3, open: false },
      { number: 12, open: true },
    ]);
  });
});

test.for<[body: string, author: string, isOurs: boolean, isAppBlock: boolean]>([
  [renderBlock(aBlock(), "Text"), BOT, true, true],
  [renderBlock(aBlock(), "Text").slice(0, -10), BOT, true, true],
  [LEDGER.render(aLedger(), ""), "Mira", true, false],
  [renderBlock(aBlock(), "Text"), "other-app[bot]", false, true],
  ["No block", BOT, false, false],
])("detects a block from a trusted account or an App (issue %#)", ([body, author, isOurs, isAppBlock]) => {
  const issue = found(body, { author });
  expect([holdsBlock(issue, [BOT, "mira"]), holdsAppBlock(issue)]).toEqual([isOurs, isAppBlock]);
});
