import { readEnvironment } from "../config/environment.ts";
import { sourceOf, type GitHub } from "../config/connect.ts";
import { ADMIT_ALL, policyOf } from "../config/policy.ts";
import type { Config } from "../config/schema.ts";
import { goneFacts } from "../core/model/build-snapshot.ts";
import { makeNow, type Now } from "../core/model/date.ts";
import { codeOf, Failure } from "../core/model/failure.ts";
import { recognizeSource } from "../core/identity/known-source.ts";
import type { Block } from "../core/model/block.ts";
import { isSameName } from "../core/model/ledger-sources.ts";
import { parseSnapshot, type Snapshot } from "../core/model/snapshot.ts";
import { plural } from "../core/model/text.ts";
import { verifyHistory } from "../core/verify/compare.ts";
import type { Finding } from "../core/verify/findings.ts";
import { replay, type ReportVersion } from "../core/verify/replay.ts";
import { readCommits } from "../documents/file-versions.ts";
import { readNamedZones } from "../documents/named-zones.ts";
import { countUnseen } from "../documents/unseen.ts";
import { readRecordContext } from "../run/record-context.ts";
import { readRegister, type Register } from "../github/read/register.ts";
import { ownersIn, readSourceRepository } from "../run/known-source.ts";
import { presentName } from "../run/own-issues.ts";
import { FileProblem } from "../files/file-problem.ts";
import { MAX_SNAPSHOT_BYTES, readFileText } from "../files/read-file.ts";
import type { Flags } from "./command.ts";
import { connectFrom } from "./connection.ts";
import { print } from "./print.ts";

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
  const input = historyOf(
    { register, snapshot, sourceId: repository?.id ?? null, now, firstCommits: await source.readFirstCommits() },
    history.versions,
    { config, github },
  );
  const [commits, zones, record] = await Promise.all([
    readCommits(branch),
    readNamedZones(
      branch,
      input.issues.map(({ block }) => block.time_zone),
      { present: config.timezone, configPath: String(flags["config"] ?? "") },
    ),
    readRecordContext(github, input, register),
  ]);
  const verified = verifyHistory({
    ...input,
    commits,
    zones,
    github: record,
    now: now.today === null ? now.instant : `${now.today}T23:59:59Z`,
  });
  const findings = [
    ...register.problems.map(({ message }) => ({ number: null, file: null, line: null, commit: null, message })),
    ...verified.findings,
  ];
  const uncompared = Array.from(verified.uncompared, ([what, numbers]) => renderUncompared(what, numbers));
  print(
    [...findings.map(renderFinding), ...uncompared, renderTotal(findings.length, register.tracked.length)].join("\n"),
  );
  return findings.length > 0 ? 1 : 0;
}

type History = Parameters<typeof verifyHistory>[0];

interface Stored {
  register: Register;
  snapshot: Snapshot | null;
  /** GitHub's id for the reports' repository, if the issues are in another repository and the id can be read. */
  sourceId: number | null;
  now: Now;
  /** When each path reached the branch; null if that is unknown. */
  firstCommits: ReadonlyMap<string, string> | null;
}

/** The commitments replayed from git, and this source's issues and published commitments to compare them with. */
function historyOf(
  { register: { repository, dashboard, tracked, gone }, snapshot, sourceId, now, firstCommits }: Stored,
  published: ReportVersion[],
  { config, github }: { config: Config; github: GitHub },
): Pick<History, "since" | "replayed" | "issues" | "gone" | "snapshot"> {
  const source = sourceOf(github);
  const ledger = dashboard?.data ?? null;
  const identity = { name: source ?? repository.name, id: source === null ? repository.id : sourceId };
  const { entry } = recognizeSource(ledger ?? {}, identity);
  // Until a run writes a renamed source's new name to the ledger, the ledger contains the old name.
  const name = entry?.name ?? identity.name;
  const owners = ownersIn(ledger);
  const isOwn = (number: number | undefined, block: Block): boolean => {
    const owner = owners.get(number ?? 0) ?? (block.source === undefined ? name : presentName(ledger, block.source));
    return isSameName(owner, name);
  };
  return {
    since: config.since ?? entry?.since ?? ledger?.since ?? ADMIT_ALL,
    replayed: replay(published, {
      repositoryId: repository.id,
      policy: policyOf(config, ADMIT_ALL),
      source,
      ...(firstCommits === null ? {} : { firstCommits }),
    }),
    issues: tracked.filter(({ block, facts }) => isOwn(facts.number, block)),
    gone: gone.map(({ block, ...issue }) => ({
      ...goneFacts(issue, ledger?.gone ?? [], now),
      ...issue,
      ...(block && isOwn(issue.number, block) ? { block } : {}),
    })),
    snapshot: snapshot && {
      ...snapshot,
      commitments: snapshot.commitments.filter(({ block, issue }) => isOwn(issue?.number, block)),
    },
  };
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
