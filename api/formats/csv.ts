import Papa from "papaparse";
import { commitmentJson } from "./json.ts";
import type { CommitmentJson } from "../view/schemas.ts";
import type { View } from "../view/view.ts";

const COLUMNS: Record<string, (commitment: CommitmentJson) => string | number | null> = {
  id: ({ id }) => id,
  state: ({ state }) => state,
  text: ({ text }) => text,
  text_original: ({ text_original }) => text_original,
  owner: ({ owner }) => owner,
  due: ({ due }) => due.date,
  due_original: ({ due }) => due.original,
  time_zone: ({ due }) => due.time_zone,
  days_overdue: ({ days_overdue }) => days_overdue,
  slips: ({ slips }) => slips.length,
  opened_at: ({ opened_at }) => opened_at,
  closed_at: ({ closed_at }) => closed_at,
  evidence: ({ evidence }) => evidence.flatMap(({ url, rejected }) => (rejected === null ? [url] : [])).join(" "),
  withdrawn_reason: ({ withdrawn }) => withdrawn?.reason ?? null,
  replaced_by: ({ replaced_by }) => replaced_by,
  kind: ({ kind }) => kind,
  priority: ({ priority }) => priority,
  tracker: ({ tracker }) => tracker,
  report: ({ report }) => report.title,
  report_published: ({ report }) => report.published,
  report_url: ({ report }) => report.url,
  issue_url: ({ issue_url }) => issue_url,
  url: ({ url }) => url,
  observed_at: ({ observed_at }) => observed_at,
};

/**
 * The start of a cell that a spreadsheet may evaluate. Some spreadsheets convert other forms of `=`, `+`, `-` and `@`, such as the
 * full-width ones on Japanese keyboards, and ignore spaces and invisible characters before them.
 */
const FORMULA = /^(?:[\t\r\n]|[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠﹦﹢﹣﹫⁼⁺⁻₌₊₋−⩵⩶﬩])/u;

/**
 * `GET /export.csv`: one row per commitment (RFC 4180). A leading apostrophe prevents spreadsheets from evaluating a cell as
 * a formula.
 */
export function renderCsv(view: View): string {
  const data = view.entries.map((entry) => {
    const commitment = commitmentJson(view, entry);
    return Object.values(COLUMNS).map((valueOf) => valueOf(commitment));
  });
  return `${Papa.unparse({ fields: Object.keys(COLUMNS), data }, { escapeFormulae: FORMULA, newline: "\r\n" })}\r\n`;
}
