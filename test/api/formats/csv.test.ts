import Papa from "papaparse";
import { expect, test } from "vitest";
import { renderCsv } from "../../../api/formats/csv.ts";
import { aView } from "../../support/app.ts";
import { HOSTILE, viewOfText } from "../../support/hostile-text.ts";
import { aRegister } from "../../support/register.ts";

test("the CSV file contains the column names and one row per commitment", () => {
  const { data } = Papa.parse<Record<string, string>>(renderCsv(aView({ snapshots: aRegister() })), {
    header: true,
    skipEmptyLines: true,
  });
  expect(data).toHaveLength(133);
  expect(data[1]).toMatchObject({
    id: "acme/status/2",
    state: "overdue",
    due: "2026-05-10",
    due_original: "2026-04-01",
    slips: "1",
    days_overdue: "5",
    closed_at: "",
  });
});

test.for(HOSTILE)("the text %j stays in one cell and is not evaluated as a formula", (text) => {
  const { data } = Papa.parse<string[]>(renderCsv(viewOfText(text)), { skipEmptyLines: true });
  expect(data).toHaveLength(2);
  expect(data[1]).toHaveLength(data[0]!.length);
  expect(data[1]!.filter((cell) => /^[=+\-@\t\r\n]/.test(cell))).toEqual([]);
});
