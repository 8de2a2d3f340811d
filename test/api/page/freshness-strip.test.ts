import { describe, expect, test } from "vitest";
import { checkedText, freshnessWarnings } from "../../../api/page/freshness-strip.ts";
import { createPage } from "../../../api/page/page.ts";
import { aView } from "../../support/app.ts";
import { aSnapshot } from "../../support/builders.ts";
import { textOf } from "../../support/page.ts";

function warningsOf(options: Parameters<typeof aView>[0]): string {
  return textOf(String(freshnessWarnings(createPage(aView(options), 0))));
}

test("the page says when the facts were read, when the Action last ran, and how long the page is valid", () => {
  expect(checkedText(createPage(aView({}), 0))).toBe(
    "Checked 15 May 2026, 12:00 UTC · last run 15 May 2026, 12:00 UTC · valid until 16 May 2026, 00:00 UTC",
  );
  const neverRan = aView({ snapshots: [aSnapshot({ last_run_at: null })] });
  expect(checkedText(createPage(neverRan, 0))).toContain("no run yet");
});

test.for<[instant: string, warning: string]>([
  ["2026-05-15T12:11:00Z", "These facts are old and may miss recent changes."],
  ["2026-05-16T14:00:01Z", "These facts are too old to be reliable."],
])("at %s, the page shows the warning %j", ([instant, warning]) => {
  expect(warningsOf({ instant })).toContain(warning);
});

test("the page says if today's date is overridden", () => {
  expect(warningsOf({ today: "2026-05-20" })).toContain("Today is set to 20 May 2026 by FOLLOW_THROUGH_TODAY.");
  expect(warningsOf({})).not.toContain("FOLLOW_THROUGH_TODAY");
});

describe("the problems", () => {
  test("are shown up to a limit, followed by the number of remaining problems", () => {
    const problems = ["One.", "Two.", "Three.", "Four.", "Five."];
    expect(warningsOf({ snapshots: [aSnapshot({ problems })] })).toContain("One. Two. Three. 2 more problems.");
  });

  test("begin with the error from the last read", () => {
    const strip = warningsOf({ snapshots: [aSnapshot({ problems: ["One."] })], lastError: "GitHub did not answer." });
    expect(strip).toContain("GitHub did not answer. One.");
  });
});
