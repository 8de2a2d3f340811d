import { readEnvironment } from "../config/environment.ts";
import type { AssessedCommitment } from "../core/assess/assess-one.ts";
import { withWords } from "../core/model/failure.ts";
import { renderClosing } from "../core/render/closing.ts";
import { reportUrl, type LinkBase } from "../core/render/issue.ts";
import { createWorld } from "../run/checkout.ts";
import { run } from "../run/index.ts";
import type { Flags } from "./command.ts";
import { connectFrom } from "./connection.ts";
import { print, printError, printMisuse } from "./print.ts";

/** `follow-through closing REPORT`: prints a closing report. Exits with status 1 if the report has no tracked commitments, or after an error. */
export async function runClosing(flags: Flags, [report, ...others]: readonly string[]): Promise<number> {
  if (report === undefined || others.length > 0) return printMisuse("give one REPORT", "closing");
  const environment = readEnvironment();
  const { config, github, source } = await connectFrom(flags, environment);
  const world = createWorld(source, environment, { holder: "closing", log: printError });
  const { assessment, problems } = await run({ world, github, config }, { modes: ["check"], dryRun: true });
  const errors = problems.filter(({ severity }) => severity === "error");
  for (const problem of errors) printError(withWords(problem));
  const name = report.replace(/^\.\//, "");
  const commitments = assessment.commitments.filter(({ block }) => isReport(block.report, name));
  const [first] = commitments;
  if (first === undefined) {
    printError(`No tracked commitment is in ${name}: give the path of a report as it is in the repository.`);
    return 1;
  }
  print(closingOf(first, commitments, github.links));
  return errors.length > 0 ? 1 : 0;
}

function isReport({ path, slug }: AssessedCommitment["block"]["report"], name: string): boolean {
  return path === name || slug === name;
}

function closingOf({ block }: AssessedCommitment, commitments: AssessedCommitment[], links: LinkBase): string {
  const { title, published } = block.report;
  return renderClosing({ title, published, url: reportUrl(block, links), commitments }).trimEnd();
}
