import { existsSync } from "node:fs";
import path from "node:path";
import { readEnvironment } from "../config/environment.ts";
import { loadConfig } from "../config/load.ts";
import { sinceOf } from "../config/policy.ts";
import { CONFIG_PATHS } from "../config/keys.ts";
import { parseConfig, type Config } from "../config/schema.ts";
import { makeNow, todayIn } from "../core/model/date.ts";
import { PRODUCT } from "../core/model/product.ts";
import { readOrNone } from "../documents/reports.ts";
import { openWorkingTree } from "../documents/working-tree.ts";
import { beforeSinceSentence } from "../report/summary.ts";
import { renderRead } from "../report/listing.ts";
import type { Flags } from "./command.ts";
import { createFile } from "./create-file.ts";
import { print, printMisuse } from "./print.ts";
import { readDefaultBranch, readRemote } from "./remote.ts";
import { buildFiles, CONFIG_PATH, type NewFile, type Situation } from "./scaffold.ts";
import { findTop, surveyReports } from "./survey.ts";

/** `follow-through init`: creates the workflow, the config file and a template for reports, and shows what would be tracked. */
export async function runInit(flags: Flags, operands: readonly string[]): Promise<number> {
  if (operands.length > 0) return printMisuse("init takes no file or folder", "init");
  const root = await findTop(process.cwd());
  const [remote, branch, survey] = await Promise.all([readRemote(root), readDefaultBranch(root), surveyReports(root)]);
  const situation: Situation = { branch, ...survey, timezone: localZone(), pages: flags["pages"] === true };
  const files = buildFiles(situation);
  const isDry = flags["dry-run"] === true;
  print(
    `${remote === null ? "No git remote was found" : `Repository ${remote.repository}`}, default branch ${branch}.`,
  );
  for (const file of files) print(await place(root, file, isDry));
  print(await preview(root, files));
  print(nextSteps(situation));
  return 0;
}

/** Creates a file unless something is there already. Returns a sentence about it. */
async function place(root: string, { path: file, text }: NewFile, isDry: boolean): Promise<string> {
  // The two names of the config file must not both exist.
  const names: readonly string[] = file === CONFIG_PATH ? CONFIG_PATHS : [file];
  const existing = names.find((name) => existsSync(path.join(root, name)));
  if (existing !== undefined) return `Kept ${existing}, which exists already.`;
  if (isDry) return `Would create ${file}:\n\n${text.replaceAll(/^(?=.)/gm, "    ")}`;
  return (await createFile(root, file, text)) ? `Created ${file}.` : `Kept ${file}, which exists already.`;
}

/** Shows the commitments that the first run would track, and says how many are too old for it. */
async function preview(root: string, files: readonly NewFile[]): Promise<string> {
  const source = openWorkingTree(root);
  const config = await settings(root, files);
  const { reports, none } = await readOrNone(source.readReports(config));
  if (none !== null) return "There are no reports yet, so nothing would be tracked.";
  const now = makeNow(new Date().toISOString(), readEnvironment().today);
  const since = sinceOf(config, undefined, now);
  const dated = reports.map(({ report }) => ({
    ...report,
    published: report.published ?? todayIn(now, config.timezone),
  }));
  const admitted = dated.filter(({ published, draft }) => !draft && published >= since);
  const older = dated.filter(({ published }) => published < since).flatMap(({ commitments }) => commitments).length;
  return [
    `After a merge, the first run would track reports published since ${since}:`,
    renderRead(admitted).trimEnd(),
    ...(older > 0 ? [beforeSinceSentence(older)] : []),
  ].join("\n");
}

/** The settings that a run would use: those of the config file or, if it wasn't created, of its planned text. */
async function settings(root: string, files: readonly NewFile[]): Promise<Config> {
  if (CONFIG_PATHS.some((name) => existsSync(path.join(root, name))))
    return loadConfig(openWorkingTree(root).readConfig, "");
  const planned = files.find(({ path: file }) => file === CONFIG_PATH);
  return parseConfig(planned ? { path: planned.path, text: planned.text } : null, {});
}

function nextSteps({ folder, pages }: Situation): string {
  return [
    "Next:",
    ...(PRODUCT.hasRepository
      ? []
      : ["- In these files, replace <owner> with the account that hosts Follow-through for you."]),
    ...(pages ? ["- In the repository's settings, choose “GitHub Actions” under Pages."] : []),
    `- To write a report, run: ${PRODUCT.npx} new "What happened". It starts from ${folder}/template.md.`,
    "- Commit the files and open a pull request. Its job summary lists what merging would track.",
  ].join("\n");
}

/** The machine's IANA time zone. */
function localZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
