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
  expect(data[1]!.filter((cell) => isFormula(cell))).toEqual([]);
});

/** Whether a spreadsheet could evaluate the cell after normalising it. */
function isFormula(cell: string): boolean {
  const start = cell.normalize("NFKC").replace(/^[\s\p{Cf}\p{Cc}]+/u, "");
  return /^[\t\r\n]/.test(cell) || /^[=+\-@\u2212]/.test(start);
}

test("no cell starts with a character that can start a formula", () => {
  const starts: string[] = [];
  for (let point = 0x20; point <= 0x1_ff_ff; point += 1) {
    const character = String.fromCodePoint(point);
    if (/^[=+\-@\u2212]/.test(character.normalize("NFKC"))) starts.push(character);
  }
  expect(starts.length).toBeGreaterThan(15);
  for (const start of starts) {
    const { data } = Papa.parse<string[]>(renderCsv(viewOfText(`${start}1`)), { skipEmptyLines: true });
    expect(data[1]!.filter((cell) => isFormula(cell))).toEqual([]);
    expect(data[1]).toContain(`'${start}1`);
  }
});
