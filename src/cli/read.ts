import { renderRead, renderReadJson } from "../report/listing.ts";
import type { Flags } from "./command.ts";
import { print } from "./print.ts";
import { readNamedReports } from "./reports.ts";

/** `follow-through read`: shows the commitments that would be tracked. */
export async function runRead(flags: Flags, operands: readonly string[]): Promise<number> {
  const reports = await readNamedReports(flags, operands);
  print(flags["json"] ? renderReadJson(reports) : renderRead(reports));
  return 0;
}
