import { renderRead, renderReadJson } from "../report/listing.ts";
import type { Flags } from "./command.ts";
import { print, printError } from "./print.ts";
import { readNamedReports } from "./reports.ts";

/** `follow-through read`: shows the commitments that would be tracked. Exits with status 1 if a report can't be read. */
export async function runRead(flags: Flags, operands: readonly string[]): Promise<number> {
  const { reports, problems, notices } = await readNamedReports(flags, operands);
  print(flags["json"] ? renderReadJson(reports) : renderRead(reports));
  for (const { message } of [...problems, ...notices]) printError(message);
  return problems.some(({ severity }) => severity === "error") ? 1 : 0;
}
