import { describe, expect, test } from "vitest";
import { parseActions, table } from "../parsed.ts";

describe("the reason for a moved date", () => {
  test.each([
    ["Rotate the keys, due 2026-12-01 (moved from 2026-11-01: vendor delay)", "vendor delay"],
    ["Rotate the keys (postponed from 2026-11-01 — vendor delay), due 2026-12-01", "vendor delay"],
    ["Rotate the keys, due 2026-12-01 (was 2026-11-01)", null],
    ["Rotate the keys, due 2026-12-01 (moved to the vault)", null],
    ["Rotate the keys, due 2026-12-01 (verschoben von 2026-11-01: Lieferant)", "Lieferant"],
  ])("in “%s” is %s", (item, reason) => {
    const { commitments } = parseActions(`- ${item}`);
    const [commitment] = commitments;
    expect(commitment).toMatchObject({ due: "2026-12-01", reason });
    expect(commitment?.subject.startsWith("Rotate the keys")).toBe(true);
  });

  test("can be in the due date cell", () => {
    const rows = table({ Action: "Rotate the keys", Due: "2026-12-01 (moved from 2026-11-01: vendor delay)" });
    expect(parseActions(rows).commitments).toMatchObject([{ due: "2026-12-01", reason: "vendor delay" }]);
  });
});
