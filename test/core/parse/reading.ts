import type { Commitment, Report } from "../../../src/core/model/commitment.ts";
import type { Day } from "../../../src/core/model/date.ts";
import { parseReport } from "../../../src/core/parse/report.ts";

/** The publication day of every report below, a Wednesday. */
export const PUBLISHED = "2026-08-05";

export interface Reading {
  path?: string;
  firstCommitted?: Day | null;
  headings?: string[];
}

export function readReport(text: string, { path, firstCommitted, headings }: Reading = {}): Report {
  const document = { path: path ?? "outage.md", text, firstCommitted: firstCommitted ?? null };
  return parseReport(document, { headings: headings ?? [] });
}

/** The report with nothing but these lines under “Action items”. */
export function readActions(lines: string, published: Day | null = PUBLISHED): Report {
  return readReport(`# Outage\n\n## Action items\n\n${lines}\n`, { firstCommitted: published });
}

/** The one commitment that these lines make under “Action items”. */
export function readAction(lines: string, published: Day | null = PUBLISHED): Commitment {
  const { commitments } = readActions(lines, published);
  const [only] = commitments;
  if (!only || commitments.length > 1) throw new Error(`Expected one commitment, got ${commitments.length}: ${lines}`);
  return only;
}

/** The one commitment of a list item. */
export function readItem(markdown: string, published: Day | null = PUBLISHED): Commitment {
  return readAction(`- ${markdown}`, published);
}

/** A table with these cells by header, in the order given. */
export function table(...rows: Array<Record<string, string>>): string {
  const headers = Object.keys(rows[0] ?? {});
  const line = (cells: string[]): string => `| ${cells.join(" | ")} |`;
  return [
    line(headers),
    line(headers.map(() => "---")),
    ...rows.map((row) => line(headers.map((header) => row[header] ?? ""))),
  ].join("\n");
}
