import { Failure } from "../core/model/failure.ts";

const MAX_FILES = 2_000;
const MAX_TOTAL_BYTES = 16 * 1024 * 1024;

/** No file matches the globs. */
export class NoReport extends Failure {}

/** What a repository without reports contains. */
export interface Contents {
  /** The number of Markdown files. */
  markdown: number;
  /** Those that read like reports. */
  similar: readonly string[];
}

const EXAMPLES = 3;

/** The failure if no file matches the globs. */
export function noReportFailure(globs: readonly string[], { markdown, similar }: Contents): NoReport {
  const what = `No report matches ${globs.length === 0 ? "the default names" : globs.join(", ")}`;
  const set = (glob: string): string => `set \`documents\` to the paths of your reports, such as ${glob}.`;
  if (markdown === 0)
    return new NoReport(
      `${what}, because there is no Markdown file: if the reports are in this repository, check out the branch that contains them.`,
    );
  const [first, ...others] = similar.slice(0, EXAMPLES);
  if (first === undefined) return new NoReport(`${what}: ${set("docs/incidents/**/*.md")}`);
  const more = similar.length > EXAMPLES ? ` and ${similar.length - EXAMPLES} more` : "";
  const names = `${[first, ...others].join(", ")}${more}`;
  return new NoReport(`${what}, but these files look like reports: ${names}. To read them, ${set(globFor(first))}`);
}

/** The failure for a glob or file outside the repository. */
export function outsideFailure(pathOrGlob: string): Failure {
  return new Failure(`${pathOrGlob} is outside the repository: \`documents\` may only match files inside it.`);
}

/** Throws a Failure if too many reports match. */
export function expectFewEnough(count: number): void {
  if (count <= MAX_FILES) return;
  throw new Failure(`${count} reports match, but the limit is ${MAX_FILES}: narrow \`documents\`.`);
}

/** Throws a Failure if the reports up to and including `path` are too large in total. */
export function expectSmallEnough(bytes: number, path: string): void {
  if (bytes <= MAX_TOTAL_BYTES) return;
  throw new Failure(`The reports exceed 16 MiB in total at ${path}: narrow \`documents\`.`);
}

/** A glob for the `.md` files in a file's folder, such as `docs/reviews/**\/*.md`. */
export function globFor(path: string): string {
  const folder = path.slice(0, Math.max(0, path.lastIndexOf("/")));
  return folder === "" ? "*.md" : `${folder}/**/*.md`;
}
