import { exportPage } from "../../api/export/publish.ts";
import { readEnvironment } from "../config/environment.ts";
import { makeNow } from "../core/model/date.ts";
import { capitalise } from "../core/model/text.ts";
import type { Flags } from "./command.ts";
import { print, printMisuse } from "./print.ts";

/** `follow-through export`: writes the public page into a folder. */
export async function runExport(flags: Flags, operands: readonly string[]): Promise<number> {
  const [folder, ...others] = operands;
  if (folder === undefined || others.length > 0) return printMisuse("name one folder to write the page to", "export");
  const isNamed = flags["snapshot"] !== undefined;
  const snapshot = isNamed ? { FOLLOW_THROUGH_SNAPSHOT: String(flags["snapshot"]) } : {};
  const now = makeNow(new Date().toISOString(), readEnvironment().today);
  print(capitalise(await exportPage(folder, now, { ...process.env, ...snapshot }, isNamed ? "--snapshot" : undefined)));
  return 0;
}
