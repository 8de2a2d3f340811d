import { renderLint } from "../report/listing.ts";
import type { Flags } from "./command.ts";
import { print } from "./print.ts";
import { readNamedReports } from "./reports.ts";

/** `follow-through lint`: checks the reports. Exits with status 1 if it finds an error. */
export async function runLint(flags: Flags, operands: readonly string[]): Promise<number> {
  const { reports, ...others } = await readNamedReports(flags, operands);
  print(renderLint(reports, others));
  const problems = [...others.problems, ...reports.flatMap((report) => report.problems)];
  return problems.some(({ severity }) => severity === "error") ? 1 : 0;
}
