import { describe, expect, test } from "vitest";
import { parseActions, parseText, table } from "../parsed.ts";

function parseWithdrawn(item: string): object | undefined {
  return parseText(`## Action items\n\n- ${item}\n- Something else`).withdrawn[0];
}

describe("a withdrawn commitment", () => {
  test.each([
    [
      "~~Rotate the keys, due 2026-12-01~~ withdrawn: the vendor does it",
      "Rotate the keys",
      "the vendor does it",
      null,
    ],
    ["[ ] ~~Rotate the keys~~ (cancelled: no budget)", "Rotate the keys", "no budget", null],
    [
      "~~Rotate the keys ([PR](https://github.com/a/b/pull/1))~~ withdrawn: too slow",
      "Rotate the keys",
      "too slow",
      null,
    ],
    ["~~Rotate the keys~~ Withdrawn", "Rotate the keys", null, null],
    ["~~Rotate the keys~~ – dropped – nobody uses them", "Rotate the keys", "nobody uses them", null],
    ["~~Rotate the keys~~ replaced by #14", "Rotate the keys", null, "#14"],
    ["~~Rotate the keys~~ replaced by", "Rotate the keys", null, null],
    ["~~Rotate the keys~~ superseded by {#vault}: one place for all", "Rotate the keys", "one place for all", "vault"],
    ["Rotate the keys (won't do: too slow)", "Rotate the keys", "too slow", null],
    ["Rotate the keys (after talks cancelled)", "Rotate the keys", null, null],
    ["~~Rotate the keys~~", "Rotate the keys", null, null],
    [
      "~~Rotate the keys~~ (we looked into it, it wouldn't have helped)",
      "Rotate the keys",
      "we looked into it, it wouldn't have helped",
      null,
    ],
    ["[N/A] Rotate the keys: not needed", "Rotate the keys", "not needed", null],
    ["[-] Rotate the keys", "Rotate the keys", null, null],
    ["[cancelled] Rotate the keys — too slow", "Rotate the keys", "too slow", null],
    ["~~轮换密钥~~ 已撤回：供应商负责", "轮换密钥", "供应商负责", null],
    ["~~Schlüssel tauschen~~ zurückgezogen: macht der Anbieter", "Schlüssel tauschen", "macht der Anbieter", null],
  ])("is parsed from “%s”", (item, subject, reason, replacedBy) => {
    expect(parseWithdrawn(item)).toMatchObject({ subject, reason, replacedBy });
  });

  test("is parsed from a row's status and reason", () => {
    const report = parseText(
      "## Action items\n\n| Action | Status | Reason |\n|---|---|---|\n| Cool the cache | Cancelled | no need |\n| Warm it | it was cancelled | |\n| Drop it | Cancelled: too expensive | |",
    );
    expect(report.withdrawn).toMatchObject([
      { subject: "Cool the cache", reason: "no need" },
      { subject: "Warm it", reason: null },
      { subject: "Drop it", reason: "too expensive" },
    ]);
    expect(report.commitments).toEqual([]);
  });

  test("is not parsed from a struck-through date or word alone", () => {
    expect(
      parseActions("- Rotate the keys, due ~~2026-11-01~~ 2026-12-01\n- ~~Turn~~ Rotate the locks").commitments,
    ).toMatchObject([{ due: "2026-12-01" }, { subject: "Rotate the locks" }]);
  });
});

test.each([
  table({ Action: "Rotate the keys", Status: "Closed (won't fix)" }),
  table({ Action: "Rotate the keys", Status: "Cancelled", Due: "2026-10-01" }),
  "- Rotate the keys (rejected)",
  "- Rotate the keys (キャンセル、見送り)",
])("a dropped item is skipped with a reason: %s", (text) => {
  expect(parseText(`## Action items\n\n${text}\n`)).toMatchObject({
    commitments: [],
    skipped: [{ reason: "dropped" }],
  });
});

test.each(["- ~~Rotate the keys~~", "- [ ] ~~Rotate the keys~~", "| Action |\n| - |\n| ~~Rotate the keys~~ |"])(
  "a struck-through item is skipped with a reason: %s",
  (text) => {
    expect(parseText(`## Action items\n\n${text}\n`)).toMatchObject({
      commitments: [],
      skipped: [{ text: expect.stringContaining("Rotate the keys"), reason: "struck through" }],
    });
  },
);

test.each([
  "~~Rotate the keys~~ withdrawn: .",
  "~~Rotate the keys~~ (…)",
  "[N/A] Rotate the keys: n/a",
  "Rotate the keys (won't do: TBD)",
  "~~Rotate the keys~~ withdrawn: 🤷",
])("“%s” gives no reason", (markdown) => {
  expect(parseActions(`- ${markdown}`).withdrawn).toMatchObject([{ reason: null }]);
});

test("the reason in the status cell is used if the reason cell contains only a dash", () => {
  const row = { Action: "Rotate the keys", Status: "Cancelled: no budget", Reason: "-" };
  expect(parseActions(table(row)).withdrawn).toMatchObject([{ reason: "no budget" }]);
});
