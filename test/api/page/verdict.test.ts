import { describe, expect, test } from "vitest";
import { createPage, type Page } from "../../../api/page/page.ts";
import { breakdown, currentVerdict, unlessUnknown, verdictText } from "../../../api/page/verdict.ts";
import { countStates, type Assessment } from "../../../src/core/assess/assess.ts";
import { dueFigures } from "../../../src/core/assess/due.ts";
import type { State } from "../../../src/core/assess/states.ts";
import { aView, type AppOptions } from "../../support/app.ts";
import { aBlock, aSnapshot } from "../../support/builders.ts";
import { inEveryState } from "../../support/page.ts";

const TODAY = { instant: "2026-07-01T12:00:00Z", today: null };

/** Returns the figures for commitments in these states. They are past their due date only if `isDue` is true. */
function figures(states: readonly State[], isDue = true): Pick<Assessment, "counts" | "due"> {
  const block = aBlock(isDue ? {} : { due: "2027-01-01" });
  const due = dueFigures(
    states.map((state) => ({ state, block })),
    TODAY,
  );
  return { counts: countStates(states.map((state) => ({ state }))), due };
}

function pageOf(options: Pick<AppOptions, "instant" | "site"> = {}): Page {
  return createPage(aView({ ...options, snapshots: [aSnapshot({ commitments: Object.values(inEveryState()) })] }), 0);
}

describe("a verdict", () => {
  test.for<[states: State[], isDue: boolean, gone: number, text: string]>([
    [["kept", "rescheduled"], true, 0, "1 of 2 due kept"],
    [["kept", "kept_late", "overdue", "removed"], true, 0, "1 of 4 due kept · 1 late · 1 overdue · 1 removed"],
    [["kept", "already_done"], true, 0, "1 of 1 due kept"],
    [["kept", "not_due", "removed"], false, 0, "Nothing due yet · 2 open · 1 kept · 1 removed"],
    [["undated"], false, 2, "Nothing due yet · 1 open · 2 gone"],
    [[], true, 0, "No promises recorded"],
    [[], true, 1, "No promises recorded · 1 gone"],
  ])("on commitments in the states %j (due: %s) with %i missing issues is %j", ([states, isDue, gone, text]) => {
    expect(verdictText(pageOf(), figures(states, isDue), gone)).toBe(text);
  });

  test("uses the page's language", () => {
    expect(currentVerdict(pageOf({ site: { language: "de" } }))).toBe(
      "0 von 3 fälligen erfüllt · 1 verspätet · 1 überfällig · 1 entfernt",
    );
  });

  test("is marked as unknown if the facts are too old", () => {
    expect(unlessUnknown(pageOf(), "kept")).toBe("kept");
    expect(unlessUnknown(pageOf({ instant: "2026-05-16T14:00:01Z" }), "kept")).toBe("Unknown (kept)");
  });
});

test("a breakdown adds the counts of the states that the verdict leaves out", () => {
  expect(breakdown(pageOf(), figures(["kept", "rescheduled", "rescheduled", "withdrawn"]))).toBe(
    "1 of 4 due kept · rescheduled past its first date: 2 · withdrawn: 1",
  );
});
