import { describe, expect, test } from "vitest";
import { freshnessStrip } from "../../../api/page/freshness-strip.ts";
import { createPage } from "../../../api/page/page.ts";
import { aView } from "../../support/app.ts";
import { aSnapshot } from "../../support/builders.ts";
import { textOf } from "../../support/page.ts";

function stripOf(options: Parameters<typeof aView>[0]): string {
  return textOf(String(freshnessStrip(createPage(aView(options), 0))));
}

test("the strip shows when the facts were read, when the Action ran, and when the page expires", () => {
  expect(stripOf({})).toContain(
    "Checked 15 May 2026, 12:00 UTC · last run 15 May 2026, 12:00 UTC · valid until 16 May 2026, 00:00 UTC",
  );
  expect(stripOf({ snapshots: [aSnapshot({ last_run_at: null })] })).toContain("no run yet");
});

test.for<[instant: string, warning: string]>([
  ["2026-05-15T12:11:00Z", "These facts are old and may miss recent changes."],
  ["2026-05-16T14:00:01Z", "These facts are too old to be reliable."],
])("at %s, the strip shows the warning %j", ([instant, warning]) => {
  expect(stripOf({ instant })).toContain(warning);
});

test("the strip says if today's date is overridden", () => {
  expect(stripOf({ today: "2026-05-20" })).toContain("Today is set to 20 May 2026 by FOLLOW_THROUGH_TODAY.");
  expect(stripOf({})).not.toContain("FOLLOW_THROUGH_TODAY");
});

describe("the problems", () => {
  test("are shown up to a limit, followed by the number of remaining problems", () => {
    const problems = ["One.", "Two.", "Three.", "Four.", "Five."];
    expect(stripOf({ snapshots: [aSnapshot({ problems })] })).toContain("One. Two. Three. 2 more problems.");
  });

  test("begin with the error from the last read", () => {
    const strip = stripOf({ snapshots: [aSnapshot({ problems: ["One."] })], lastError: "GitHub did not answer." });
    expect(strip).toContain("GitHub did not answer. One.");
  });
});
