import { expect, test } from "vitest";
import { renderHistory } from "../../../api/page/history.ts";
import { aView } from "../../support/app.ts";
import { aSnapshot, aTracked, moved } from "../../support/builders.ts";
import { addressesOf, sectionIdsOf, sectionOf, textOf } from "../../support/page.ts";

test("the history shows the events, the due dates that moved, and what was kept in each quarter", () => {
  const page = renderHistory(
    aView({ snapshots: [aSnapshot({ commitments: [aTracked({ block: moved("2026-05-01", "2026-06-01") })] })] }),
  );
  expect(sectionIdsOf(page)).toEqual(["quarters", "moved", "log"]);
  expect(textOf(sectionOf(page, "log"))).toContain("Due date moved later by 31 days: 1 May 2026 → 1 Jun 2026.");
  expect(addressesOf(page)).toContain("../api/v1/events.json");
});

test("the history of an empty register says that there are no events", () => {
  const page = renderHistory(aView({ snapshots: [aSnapshot({ commitments: [] })] }));
  expect(sectionIdsOf(page)).toEqual(["log"]);
  expect(textOf(sectionOf(page, "log"))).toContain("None.");
});
