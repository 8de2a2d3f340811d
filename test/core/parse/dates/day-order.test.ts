import { expect, test } from "vitest";
import { dayOrderOf } from "../../../../src/core/parse/dates/day-order.ts";
import type { Commitment } from "../../../../src/core/model/commitment.ts";
import { parseText } from "../parsed.ts";

/** The only item of a report with this introduction. */
function itemIn(item: string, introduction: string): Commitment | undefined {
  return parseText(`# Outage\n\n${introduction}\n\n## Action items\n\n- ${item}\n`, { firstCommitted: "2026-12-31" })
    .commitments[0];
}

test.each([
  { text: "Down on 31/03/2026, up on 01/04/2026.", language: "en", order: "day-month" },
  { text: "Down on 03/31/2026, up on 04/01/2026.", language: "en", order: "month-day" },
  { text: "Down on 31-3-26.", language: "en", order: "day-month" },
  { text: "Down on 03/31/2026.", language: "de", order: "month-day" },
  { text: "Down on 31/03/2026, up on 04/13/2026.", language: "de", order: null },
  { text: "Down on 03/04/2026.", language: "en", order: null },
  { text: "Down on 03/04/2026.", language: "de", order: "day-month" },
  { text: "Down on 03/04/2026.", language: "ja", order: "month-day" },
  { text: "40/50/2026", language: "en", order: null },
])("“$text” in the language $language has the order $order", ({ text, language, order }) => {
  expect(dayOrderOf(text, language)).toBe(order);
});

test("an unambiguous date decides how the other dates in a report are read", () => {
  expect(itemIn("Rotate the keys by 03/04/2027", "It started on 31/12/2026.")?.due).toBe("2027-04-03");
  expect(itemIn("Rotate the keys by 03/04/2027", "It started on 12/31/2026.")?.due).toBe("2027-03-04");
  expect(itemIn("Rotate the keys by 03/04/2027", "")?.due).toBeNull();
});

test("the language of a report decides if no date does", () => {
  const text =
    "# Ausfall\n\nWir haben die Server nicht überwacht, und das ist der Fehler.\n\n## Maßnahmen\n\n- Schlüssel rotieren bis 03/04/2027\n";
  expect(parseText(text, { firstCommitted: "2026-12-31" }).commitments[0]?.due).toBe("2027-04-03");
});
