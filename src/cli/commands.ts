import { existsSync, statSync } from "node:fs";
import path from "node:path";
import type { ParseArgsOptionsConfig } from "node:util";
import type { Report } from "../core/model/commitment.ts";
import { makeNow } from "../core/model/date.ts";
import { Failure } from "../core/model/failure.ts";
import { capitalise } from "../core/model/text.ts";
import { parseReport } from "../core/parse/report.ts";
import { readDocuments, readFiles } from "../documents/files.ts";
import { loadConfig } from "../config/load.ts";
import { readReports } from "../documents/reports.ts";
import { renderLint, renderRead, renderReadJson } from "../report/listing.ts";

export type Flags = Record<string, string | boolean | undefined>;

interface Command {
  options: ParseArgsOptionsConfig;
  run(flags: Flags, names: string[]): Promise<number>;
}

const config = { type: "string" } as const;

/** The commands by name. Each returns the exit status. */
export const COMMANDS: Record<string, Command> = {
  read: { options: { config, json: { type: "boolean" } }, run: read },
  lint: { options: { config }, run: lint },
  plan: { options: { config, repository: { type: "string" } }, run: plan },
  verify: { options: { config, repository: { type: "string" }, snapshot: { type: "string" } }, run: verify },
  serve: { options: {}, run: serve },
  export: { options: { snapshot: { type: "string" } }, run: exportTo },
};

async function read(flags: Flags, names: string[]): Promise<number> {
  const reports = await reportsOf(flags, names);
  print(flags["json"] ? renderReadJson(reports) : renderRead(reports));
  return 0;
}

async function lint(flags: Flags, names: string[]): Promise<number> {
  const reports = await reportsOf(flags, names);
  print(renderLint(reports));
  return reports.some(({ problems }) => problems.some(({ severity }) => severity === "error")) ? 1 : 0;
}

async function plan(flags: Flags, names: string[]): Promise<number> {
  // Octokit is loaded only where GitHub is asked.
  const { showPlan } = await import("./plan.ts");
  return showPlan(flags, names);
}

async function verify(flags: Flags): Promise<number> {
  const { verify: compare } = await import("./verify.ts");
  return compare(flags);
}

async function serve(): Promise<number> {
  const { startServer } = await import("../../api/node/serve.ts");
  return startServer(process.env);
}

async function exportTo(flags: Flags, names: string[]): Promise<number> {
  const [folder] = names;
  if (folder === undefined || names.length > 1) {
    process.stderr.write("follow-through: name one folder to write the page to. See `follow-through export --help`.\n");
    return 2;
  }
  const { exportPage } = await import("../../api/export/publish.ts");
  const snapshot = flags["snapshot"] === undefined ? {} : { FOLLOW_THROUGH_SNAPSHOT: String(flags["snapshot"]) };
  const now = makeNow(new Date().toISOString(), process.env["FOLLOW_THROUGH_TODAY"]);
  const done = await exportPage(folder, now, { ...process.env, ...snapshot });
  print(capitalise(done));
  return 0;
}

/** Named files and folders are read wherever they lie; everything else is a glob inside this folder. */
async function reportsOf(flags: Flags, names: string[]): Promise<Report[]> {
  const paths = names.filter((name) => existsSync(name));
  const folders = paths.filter((name) => statSync(name).isDirectory());
  const files = paths.filter((name) => !folders.includes(name));
  const globs = names.filter((name) => !existsSync(name));
  const missing = globs.find((name) => !/[*?[{]/.test(name));
  if (missing)
    throw new Failure(`There is no file ${missing}: check the path, or quote a glob such as "docs/**/*.md".`);
  const settings = await loadConfig(
    process.cwd(),
    String(flags["config"] ?? ""),
    globs.length > 0 ? { documents: globs.join("\n") } : {},
  );
  const inside = await Promise.all(
    folders.map(async (folder) =>
      (await readDocuments(folder, ["**/*.md"])).map((file) => ({ ...file, path: path.join(folder, file.path) })),
    ),
  );
  const named = [...(await readFiles(files)), ...inside.flat()].map((file) =>
    parseReport({ ...file, firstCommitted: null }, settings),
  );
  if (names.length > 0 && globs.length === 0) return named;
  return [...named, ...(await readReports(process.cwd(), settings)).map(({ report }) => report)];
}

export function print(text: string): void {
  process.stdout.write(text.endsWith("\n") ? text : `${text}\n`);
}
