import { describe, expect, test } from "vitest";
import { createPage, type Page } from "../../../api/page/page.ts";
import { breakdown, currentVerdict, unlessUnknown, verdictText } from "../../../api/page/verdict.ts";
import { countStates } from "../../../src/core/assess/assess.ts";
import type { State } from "../../../src/core/assess/states.ts";
import { aView, type AppOptions } from "../../support/app.ts";
import { aSnapshot } from "../../support/builders.ts";
import { inEveryState } from "../../support/page.ts";

const counts = (...states: State[]): ReturnType<typeof countStates> => countStates(states.map((state) => ({ state })));

function pageOf(options: Pick<AppOptions, "instant" | "site"> = {}): Page {
  return createPage(aView({ ...options, snapshots: [aSnapshot({ commitments: Object.values(inEveryState()) })] }), 0);
}

describe("a verdict", () => {
  test.for<[states: State[], gone: number, text: string]>([
    [["kept", "on_track"], 0, "1 of 2 kept"],
    [["kept", "kept_late", "overdue", "removed"], 0, "2 of 4 kept (1 late) · 1 overdue · 1 removed"],
    [["undated"], 2, "0 of 1 kept · 2 gone"],
    [[], 0, "No commitments recorded"],
    [[], 1, "No commitments recorded · 1 gone"],
  ])("on commitments in the states %j with %i missing issues is %j", ([states, gone, text]) => {
    expect(verdictText(pageOf(), counts(...states), gone)).toBe(text);
  });

  test("uses the page's language", () => {
    expect(currentVerdict(pageOf({ site: { language: "de" } }))).toBe(
      "2 von 10 gehalten (1 verspätet) · 1 überfällig · 1 verschwunden",
    );
  });

  test("is marked as unknown if the facts are too old", () => {
    expect(unlessUnknown(pageOf(), "kept")).toBe("kept");
    expect(unlessUnknown(pageOf({ instant: "2026-05-16T14:00:01Z" }), "kept")).toBe("Unknown (kept)");
  });
});

test("a breakdown adds the counts of the states that the verdict leaves out", () => {
  expect(breakdown(pageOf(), counts("kept", "undated", "undated", "withdrawn"))).toBe(
    "1 of 4 kept · without a due date: 2 · withdrawn: 1",
  );
});
