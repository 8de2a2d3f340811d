import { describe, expect, test } from "vitest";
import { readActions, readReport, table } from "./reading.ts";

function readBack(item: string): object | undefined {
  return readReport(`## Action items\n\n- ${item}\n- Something else`).withdrawn[0];
}

describe("a promise that is taken back", () => {
  test.each([
    [
      "~~Rotate the keys, due 2026-12-01~~ withdrawn: the vendor does it",
      "Rotate the keys",
      "the vendor does it",
      null,
    ],
    ["[ ] ~~Rotate the keys~~ (cancelled: no budget)", "Rotate the keys", "no budget", null],
    ["~~Rotate the keys~~ Withdrawn", "Rotate the keys", null, null],
    ["~~Rotate the keys~~ – dropped – nobody uses them", "Rotate the keys", "nobody uses them", null],
    ["~~Rotate the keys~~ replaced by #14", "Rotate the keys", null, "#14"],
    ["~~Rotate the keys~~ replaced by", "Rotate the keys", null, null],
    ["~~Rotate the keys~~ superseded by {#vault}: one place for all", "Rotate the keys", "one place for all", "vault"],
    ["Rotate the keys (won't do: too slow)", "Rotate the keys", "too slow", null],
    ["Rotate the keys (after talks cancelled)", "Rotate the keys", null, null],
    ["~~Rotate the keys~~", "Rotate the keys", null, null],
    ["~~轮换密钥~~ 已撤回：供应商负责", "轮换密钥", "供应商负责", null],
    ["~~Schlüssel tauschen~~ zurückgezogen: macht der Anbieter", "Schlüssel tauschen", "macht der Anbieter", null],
  ])("%s", (item, subject, reason, replacedBy) => {
    expect(readBack(item)).toMatchObject({ subject, reason, replacedBy });
  });

  test("in a table, by its status and with a column for the reason", () => {
    const report = readReport(
      "## Action items\n\n| Action | Status | Reason |\n|---|---|---|\n| Cool the cache | Cancelled | no need |\n| Warm it | it was cancelled | |\n| Drop it | Cancelled: too dear | |",
    );
    expect(report.withdrawn).toMatchObject([
      { subject: "Cool the cache", reason: "no need" },
      { subject: "Warm it", reason: null },
      { subject: "Drop it", reason: "too dear" },
    ]);
    expect(report.commitments).toEqual([]);
  });

  test("is none where only a date or a word was struck out", () => {
    expect(
      readActions("- Rotate the keys, due ~~2026-11-01~~ 2026-12-01\n- ~~Turn~~ Rotate the locks").commitments,
    ).toMatchObject([{ due: "2026-12-01" }, { subject: "Rotate the locks" }]);
  });
});

describe("the reason for another date", () => {
  test.each([
    ["Rotate the keys, due 2026-12-01 (moved from 2026-11-01: vendor delay)", "vendor delay"],
    ["Rotate the keys (postponed from 2026-11-01 — vendor delay), due 2026-12-01", "vendor delay"],
    ["Rotate the keys, due 2026-12-01 (was 2026-11-01)", null],
    ["Rotate the keys, due 2026-12-01 (moved to the vault)", null],
    ["Rotate the keys, due 2026-12-01 (verschoben von 2026-11-01: Lieferant)", "Lieferant"],
  ])("%s", (item, reason) => {
    const { commitments } = readActions(`- ${item}`);
    const [read] = commitments;
    expect(read).toMatchObject({ due: "2026-12-01", reason });
    expect(read?.subject.startsWith("Rotate the keys")).toBe(true);
  });

  test("stands in a cell of its own, or beside the date", () => {
    const rows = table({ Action: "Rotate the keys", Due: "2026-12-01 (moved from 2026-11-01: vendor delay)" });
    expect(readActions(rows).commitments).toMatchObject([{ due: "2026-12-01", reason: "vendor delay" }]);
  });
});
