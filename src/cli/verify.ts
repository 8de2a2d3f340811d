import type { GitHub } from "../config/connect.ts";
import { readEnvironment } from "../config/environment.ts";
import { makeNow } from "../core/model/date.ts";
import { codeOf, Failure } from "../core/model/failure.ts";
import { parseSnapshot, type Snapshot } from "../core/model/snapshot.ts";
import { plural } from "../core/model/text.ts";
import { compareDashboard, type ComparedDashboard } from "../core/verify/compare-dashboard.ts";
import { verifyHistory } from "../core/verify/compare.ts";
import type { Finding } from "../core/verify/findings.ts";
import { readCommits } from "../documents/commit-history.ts";
import { readNamedZones } from "../documents/named-zones.ts";
import { countUnseen } from "../documents/unseen.ts";
import { readRecordContext } from "../run/record-context.ts";
import { readDashboardEdits } from "../github/read/dashboard-edits.ts";
import { readRegister, type Register } from "../github/read/register.ts";
import { readSourceRepository } from "../run/known-source.ts";
import { FileProblem } from "../files/file-problem.ts";
import { MAX_SNAPSHOT_BYTES, readFileText } from "../files/read-file.ts";
import type { Flags } from "./command.ts";
import { connectFrom } from "./connection.ts";
import { print } from "./print.ts";
import { buildVerifyInput } from "./verify-input.ts";

const SNAPSHOT_TIMEOUT_MS = 15_000;

/** `follow-through verify`: rebuilds the history from git and compares it with the issues and a published snapshot. */
export async function runVerify(flags: Flags): Promise<number> {
  const environment = readEnvironment();
  const { config, github, source } = await connectFrom(flags, environment);
  const now = makeNow(new Date().toISOString(), environment.today);
  const snapshot = typeof flags["snapshot"] === "string" ? await readSnapshot(flags["snapshot"]) : null;
  const [history, branch, repository, register] = await Promise.all([
    source.readHistory(config),
    source.readBranch(),
    readSourceRepository({ github }),
    readRegister(github, { label: config.label, authors: config.author, scanAll: false, withoutActivity: true }),
  ]);
  if (history === null || branch === null || history.unseen > 0) {
    const repo = { client: github.client, repo: github.source };
    const commit = branch?.commit ?? environment.commit;
    print(renderUnseen(history?.unseen ?? (await countUnseen(process.cwd(), commit, repo)), register.tracked.length));
    return 1;
  }
  const instant = now.today === null ? now.instant : `${now.today}T23:59:59Z`;
  const [firstCommits, commits] = await Promise.all([source.readFirstCommits(), readCommits(branch)]);
  const input = buildVerifyInput(
    { register, snapshot, sourceId: repository?.id ?? null, now: { ...now, instant } },
    { versions: history.versions, firstCommits, commits },
    { config, github },
  );
  const [zones, record, dashboard] = await Promise.all([
    readNamedZones(
      branch,
      input.issues.map(({ block }) => block.time_zone),
      { present: config.timezone, configPath: String(flags["config"] ?? "") },
    ),
    readRecordContext(github, input, register),
    readDashboard(github, register),
  ]);
  const verified = verifyHistory({ ...input, zones, github: record });
  const findings = [
    ...register.problems.map(({ message }) => ({ number: null, file: null, line: null, commit: null, message })),
    ...verified.findings,
    ...dashboard.findings,
  ];
  const uncompared = Array.from(verified.uncompared, ([what, numbers]) => renderUncompared(what, numbers));
  print(
    [
      ...findings.map(renderFinding),
      ...uncompared,
      ...verified.notes,
      ...dashboard.notes,
      renderTotal(findings.length, register.tracked.length),
    ].join("\n"),
  );
  return findings.length > 0 ? 1 : 0;
}

/** Compares the edits of the dashboard by accounts that no run has written with. */
async function readDashboard(
  github: GitHub,
  { dashboard, tracked, gone, authors }: Register,
): Promise<ComparedDashboard> {
  if (dashboard === null) return { findings: [], notes: [] };
  const writers = [...authors, ...tracked.map(({ author }) => author)];
  return compareDashboard(await readDashboardEdits(github, dashboard, writers), gone.length > 0);
}

function renderFinding({ file, line, commit, message }: Finding): string {
  const place = file === null ? "" : `${file}:${line ?? 1}${commit ? ` at ${commit.slice(0, 12)}` : ""}: `;
  return `${place}${message}`.replaceAll(/\p{Cc}/gu, " ");
}

const EXAMPLES = 3;

function renderUncompared(what: string, numbers: readonly number[]): string {
  const examples = numbers.slice(0, EXAMPLES).map((number) => `#${number}`);
  const more = numbers.length > EXAMPLES ? [`${numbers.length - EXAMPLES} more`] : [];
  return `Not compared for ${[...examples, ...more].join(", ")}: ${what}.`;
}

/** If commits are missing, nothing can be compared, so the output must not suggest that the issues and git agree. */
function renderUnseen(commits: number | null, issues: number): string {
  const unseen = commits === null ? "an unknown number of commits" : plural(commits, "commit", "commits");
  const counted = plural(issues, "tracked issue", "tracked issues");
  return `${counted} not checked: ${unseen} missing. Run \`git fetch --unshallow\`, or set \`fetch-depth: 0\` for actions/checkout.`;
}

function renderTotal(findings: number, issues: number): string {
  const compared = `${plural(issues, "tracked issue", "tracked issues")} compared with git`;
  return `${compared}: ${findings === 0 ? "no differences" : plural(findings, "difference", "differences")}.`;
}

/** Reads a snapshot from a file or URL. */
async function readSnapshot(location: string): Promise<Snapshot> {
  return parseSnapshot(await readText(location));
}

async function readText(location: string): Promise<string> {
  try {
    if (!/^https?:/.test(location)) {
      return await readFileText(location, { limit: MAX_SNAPSHOT_BYTES, inside: null, followLinks: true });
    }
    const response = await fetch(location, { signal: AbortSignal.timeout(SNAPSHOT_TIMEOUT_MS) });
    if (!response.ok) throw new Failure(`The snapshot can't be read (status ${response.status}). Check --snapshot.`);
    return await response.text();
  } catch (error) {
    if (error instanceof FileProblem) throw new Failure(`The snapshot ${error.message}. Check --snapshot.`);
    if (error instanceof Failure) throw error;
    throw new Failure(`The snapshot can't be read (${codeOf(error)}). Check --snapshot.`);
  }
}
