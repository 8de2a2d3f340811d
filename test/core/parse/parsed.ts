import type { Commitment, Report } from "../../../src/core/model/commitment.ts";
import type { Day } from "../../../src/core/model/date.ts";
import { parseReport } from "../../../src/core/parse/report.ts";

/** The test reports' publication date, a Wednesday. */
export const PUBLISHED = "2026-08-05";

export interface Options {
  path?: string;
  firstCommitted?: Day | null;
  headings?: string[];
}

export function parseText(text: string, { path, firstCommitted, headings }: Options = {}): Report {
  const file = { path: path ?? "outage.md", text, firstCommitted: firstCommitted ?? null };
  return parseReport(file, { headings: headings ?? [] });
}

/** Parses a report with these lines under “Action items”. */
export function parseActions(lines: string, published: Day | null = PUBLISHED): Report {
  return parseText(`# Outage\n\n## Action items\n\n${lines}\n`, { firstCommitted: published });
}

/** Parses the only commitment in these lines under “Action items”. Throws if there isn't exactly one. */
export function parseAction(lines: string, published: Day | null = PUBLISHED): Commitment {
  const { commitments } = parseActions(lines, published);
  const [only] = commitments;
  if (!only || commitments.length > 1) throw new Error(`Expected one commitment, got ${commitments.length}: ${lines}`);
  return only;
}

/** Parses the commitment in a list item. */
export function parseItem(markdown: string, published: Day | null = PUBLISHED): Commitment {
  return parseAction(`- ${markdown}`, published);
}

/** Returns a Markdown table with these cells, keyed by header and in the given order. */
export function table(...rows: Array<Record<string, string>>): string {
  const headers = Object.keys(rows[0] ?? {});
  const line = (cells: string[]): string => `| ${cells.join(" | ")} |`;
  return [
    line(headers),
    line(headers.map(() => "---")),
    ...rows.map((row) => line(headers.map((header) => row[header] ?? ""))),
  ].join("\n");
}

/** Returns each commitment in a report as `line: text [its other fields]`. */
export function describeCommitments(text: string): string[] {
  return parseText(text, { firstCommitted: PUBLISHED }).commitments.map(describeCommitment);
}

function describeCommitment({ line, text, owner, due, tracker, done, kind }: Commitment): string {
  const fields = [owner && `owner ${owner}`, due && `due ${due}`, tracker, done === null ? null : `done ${done}`, kind];
  const present = fields.filter((field) => field);
  return `${line}: ${text}${present.length > 0 ? ` [${present.join(", ")}]` : ""}`;
}
