import { readEnvironment } from "../config/environment.ts";
import { loadConfig } from "../config/load.ts";
import { makeNow, todayIn } from "../core/model/date.ts";
import { oneLine } from "../core/model/text.ts";
import { readWorkingFiles } from "../documents/files.ts";
import { openWorkingTree } from "../documents/working-tree.ts";
import type { Flags } from "./command.ts";
import { createFile } from "./create-file.ts";
import { print, printError, printMisuse } from "./print.ts";
import { fillTemplate, nameReport, TEMPLATE } from "./scaffold.ts";
import { findTop, surveyReports } from "./survey.ts";

/** `follow-through new TITLE`: creates a report from the template, with today's date. */
export async function runNew(_: Flags, operands: readonly string[]): Promise<number> {
  const title = oneLine(operands.join(" "));
  if (title === "") return printMisuse("give the report a title", "new");
  const root = await findTop(process.cwd());
  const [{ folder }, config] = await Promise.all([
    surveyReports(root),
    loadConfig(openWorkingTree(root).readConfig, ""),
  ]);
  const today = todayIn(makeNow(new Date().toISOString(), readEnvironment().today), config.timezone);
  const template = `${folder}/template.md`;
  const { texts } = await readWorkingFiles(root, [template]);
  const file = `${folder}/${nameReport(title, today)}`;
  if (!(await createFile(root, file, fillTemplate(texts.get(template) ?? TEMPLATE, title, today)))) {
    printError(`${file} exists already: give the report another title.`);
    return 1;
  }
  print(`Created ${file}.`);
  return 0;
}
