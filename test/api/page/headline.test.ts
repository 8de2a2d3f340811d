import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { headline, headlineText } from "../../../api/page/headline.ts";
import { createPage, type Page } from "../../../api/page/page.ts";
import type { Language } from "../../../api/view/site.ts";
import { STATES, type State } from "../../../src/core/assess/states.ts";
import type { Snapshot } from "../../../src/core/model/snapshot.ts";
import { aView, type AppOptions } from "../../support/app.ts";
import { aSnapshot } from "../../support/builders.ts";
import { inEveryState, textOf } from "../../support/page.ts";

const BY_STATE = inEveryState();
/** Returns the commitment in this state, with an original due date in the past. */
function due(state: State): Snapshot["commitments"][number] {
  const { block, issue } = BY_STATE[state];
  return { block: { ...block, first_due: state === "kept" ? "2026-05-12" : "2026-05-01" }, issue };
}

function pageOf(commitments: Snapshot["commitments"], options: AppOptions = {}, facts: Partial<Snapshot> = {}): Page {
  return createPage(aView({ ...options, snapshots: [aSnapshot({ commitments, ...facts })] }), 0);
}

describe("the headline", () => {
  test.for<[states: State[], text: string]>([
    [[], "No promises recorded"],
    [["overdue"], "1 promise was due by today. It is overdue"],
    [["overdue", "overdue"], "2 promises were due by today. Both are overdue"],
    [["kept", "kept", "kept"], "3 promises were due by today. All 3 were kept on time"],
    [
      ["kept", "kept_late", "overdue", "overdue", "rescheduled"],
      "5 promises were due by today: 1 kept on time, 1 kept late, 2 overdue, 1 rescheduled",
    ],
    [
      ["unproven", "withdrawn", "replaced", "removed"],
      "4 promises were due by today: 1 done without evidence, 2 withdrawn or replaced, 1 removed",
    ],
  ])("for due promises in the states %j is %j", ([states, text]) => {
    expect(headlineText(pageOf(states.map(due)))).toBe(text);
  });

  test.for<[states: State[], text: string]>([
    [["not_due"], "Nothing has come due yet: 1 promise is open"],
    [["not_due", "undated"], "Nothing has come due yet: 2 promises are open"],
    [
      ["not_due", "kept"],
      "Nothing has come due yet: 1 promise is open, 1 promise was kept early or without a due date",
    ],
    [["already_done"], "Nothing has come due yet"],
    [["removed"], "Nothing has come due yet: 1 promise is open. 1 that was not due yet was removed"],
  ])("for promises in the states %j that are not due is %j", ([states, text]) => {
    expect(headlineText(pageOf(states.map((state) => BY_STATE[state])))).toBe(text);
  });

  test("names missing issues in a separate sentence", () => {
    const gone = [{ number: 99, how: "deleted", since: "2026-01-02" }] as const;
    expect(headlineText(pageOf([due("kept")], {}, { gone: [...gone] }))).toBe(
      "1 promise was due by today. It was kept on time. 1 tracked issue is missing",
    );
  });

  test("colours only what went wrong", () => {
    const page = pageOf([due("kept"), due("overdue"), due("removed")]);
    expect(String(headline(page))).toBe(
      "<h1>3 promises were due by today: 1 kept on time, <em>1 overdue</em>, <em>1 removed</em></h1>",
    );
  });

  test("names today's date if it is overridden", () => {
    expect(headlineText(pageOf([due("overdue")], { today: "2026-06-01" }))).toContain("due by 1 Jun 2026.");
  });

  test("is marked as unknown if the facts are too old", () => {
    const page = pageOf([due("kept")], { instant: "2026-05-16T14:00:01Z" });
    expect(textOf(String(headline(page)))).toBe("Unknown (1 promise was due by today. It was kept on time)");
  });

  test.for<[language: Language, text: string]>([
    ["de", "Bis heute waren 2 Zusagen fällig: 1 pünktlich erfüllt, 1 überfällig"],
    ["fr", "À ce jour, 2 engagements sont arrivés à échéance\u00a0: 1 tenu à temps, 1 en retard"],
    ["es", "Hasta hoy vencía el plazo de 2 compromisos: 1 cumplido a tiempo, 1 atrasado"],
    ["ja", "今日までに期限を迎えた約束は2件：期限内に履行1件、期限超過1件"],
  ])("is in the page's language: %s", ([language, text]) => {
    expect(headlineText(pageOf([due("kept"), due("overdue")], { site: { language } }))).toBe(text);
  });

  test("prints groups that add up to the number of due promises", () => {
    const commitments = fc.array(fc.tuple(fc.constantFrom(...STATES), fc.boolean()), { maxLength: 30 });
    fc.assert(
      fc.property(commitments, (drawn) => {
        const text = headlineText(pageOf(drawn.map(([state, isDue]) => (isDue ? due(state) : BY_STATE[state]))));
        const groups = /^(\d+) promises? (?:was|were) due by today: ([^.]*)/.exec(text);
        if (groups === null) return;
        const counts = (groups[2]!.match(/\d+/g) ?? []).map(Number);
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(Number(groups[1]));
        expect(counts).not.toContain(0);
      }),
    );
  });
});
