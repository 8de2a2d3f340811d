import { Failure } from "../core/model/failure.ts";

const MAX_FILES = 2_000;
const MAX_TOTAL_BYTES = 16 * 1024 * 1024;

/** No file matches the globs. */
export class NoReport extends Failure {}

/** The failure if no file matches the globs. */
export function noReportFailure(globs: readonly string[]): Failure {
  return new NoReport(
    `No report matches ${globs.length === 0 ? "the default names" : globs.join(", ")}: set \`documents\` to the paths of your reports, such as docs/incidents/**/*.md.`,
  );
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
