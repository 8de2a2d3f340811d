import type { Config } from "./config.ts";
import type { Problem, Report } from "./core/commitment.ts";
import { dayOf } from "./core/date.ts";
import { parseReport, type Document } from "./core/parse/report.ts";
import { plural } from "./core/text.ts";
import { readDocuments } from "./documents.ts";
import { readFirstCommits } from "./git.ts";

/** What is to be mended of a run that only reads. */
export interface Lint {
  reports: Report[];
  problems: Problem[];
  /** Why the run is red, a sentence each; empty when it is green. */
  failures: string[];
}

/** Hops 1 and 2: the documents and what they promise. */
export async function readReports(root: string, config: Config): Promise<{ documents: Document[]; reports: Report[] }> {
  const [files, firstCommits] = await Promise.all([
    readDocuments(root, config.documents),
    readFirstCommits(root, (instant) => dayOf(instant, config.timezone)),
  ]);
  const documents = files.map((file) => ({ ...file, firstCommitted: firstCommits?.get(file.path) ?? null }));
  return { documents, reports: documents.map((document) => parseReport(document, config)) };
}

/** What `lint` does: reads, and asks nothing of GitHub. */
export async function lint(root: string, config: Config): Promise<Lint> {
  const { reports } = await readReports(root, config);
  const problems = reports.flatMap((report) => report.problems);
  return { reports, problems, failures: problemFailure(problems) };
}

/** One sentence for all problems that make a run red, or none. */
export function problemFailure(problems: readonly Problem[]): string[] {
  const errors = problems.filter((problem) => problem.severity === "error");
  if (errors.length === 0) return [];
  const first = errors[0]!;
  const where = first.file ? `${first.file}${first.line ? `:${first.line}` : ""}: ` : "";
  return [`${plural(errors.length, "problem has", "problems have")} to be mended. ${where}${first.message}`];
}
