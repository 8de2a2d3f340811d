import { describe, expect, test } from "vitest";
import type { Block } from "../../../src/core/model/block.ts";
import { compareDone } from "../../../src/core/verify/compare-done.ts";
import type { Result } from "../../../src/core/verify/compared.ts";
import type { Recorded } from "../../../src/core/verify/recorded.ts";
import { aBlock, anIssue } from "../../support/builders.ts";

interface Case {
  block?: Partial<Block>;
  /** The dates of the closes and reopenings on GitHub. */
  closes?: string[];
  reopenings?: string[];
  /** Whether the item was marked when the issue was created. */
  isDone?: boolean;
  isPartial?: boolean;
  isAdopted?: boolean;
}

function compare(given: Case): Result[] {
  const { block = {}, closes = [], reopenings = [], isDone = false, isPartial = false, isAdopted = false } = given;
  const close = { login: "bot", bot: true, proof: null };
  const at = (day: string): string => `${day}T10:00:00Z`;
  return compareDone({
    issue: { block: aBlock({ done: "2026-05-20", ...block }), facts: anIssue({ number: 7 }) },
    start: { isDone },
    record: { closes: closes.map((day) => ({ ...close, at: at(day) })), reopenings: reopenings.map(at), isPartial },
    context: { isAdopted },
  } as unknown as Recorded);
}

const UNKNOWN = [{ uncompared: "when the report marked the commitment as done" }];

describe("the date of a done mark", () => {
  test.for<[what: string, given: Case]>([
    ["the block has none", { block: { done: null } }],
    ["the run that saw the mark closed the issue", { closes: ["2026-05-20"] }],
    ["GitHub accepted the close only two days later", { closes: ["2026-05-22"] }],
    ["the issue had been closed before", { closes: ["2026-05-01"] }],
    ["the issue was closed then and reopened on the same day", { closes: ["2026-05-01"], reopenings: ["2026-05-20"] }],
    ["the item was already marked when the issue was created", { isDone: true }],
    ["the block says that the commitment was done when it was promised", { block: { done_when_promised: true } }],
  ])("has no finding if %s", ([, given]) => {
    expect(compare(given)).toEqual([]);
  });

  test.for<[end: string, closes: string[]]>([
    [" and wasn't closed until 2026-05-23", ["2026-05-23"]],
    ["", []],
  ])("has a finding if the issue was open then%s", ([end, closes]) => {
    expect(compare({ closes })).toEqual([
      {
        finding: `Issue #7 says that its commitment was marked as done on 2026-05-20; according to GitHub, the issue was open then${end}.`,
      },
    ]);
  });

  test.for<[what: string, given: Case]>([
    ["the issue continues another one", { block: { continues: 3 } }],
    ["the block was restored", { block: { history: [{ type: "edited", at: "2026-05-25" }] } }],
    ["GitHub doesn't show all events", { isPartial: true }],
    ["the issue is a copy", { isAdopted: true }],
    ["a person had reopened the issue earlier", { closes: ["2026-05-01"], reopenings: ["2026-05-02"] }],
  ])("isn't compared if %s", ([, given]) => {
    expect(compare(given)).toEqual(UNKNOWN);
  });
});
