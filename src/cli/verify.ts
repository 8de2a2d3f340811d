import { readFile } from "node:fs/promises";
import * as v from "valibot";
import { connect } from "../config/connect.ts";
import { makeNow } from "../core/model/date.ts";
import { codeOf, Failure } from "../core/model/failure.ts";
import { replay } from "../core/verify/replay.ts";
import { SnapshotSchema, type Snapshot } from "../core/model/snapshot.ts";
import { plural } from "../core/model/text.ts";
import { verifyHistory } from "../core/verify/compare.ts";
import type { Finding } from "../core/verify/findings.ts";
import { readCommits } from "../documents/history.ts";
import { readRegister } from "../github/read/register.ts";
import { loadConfig } from "../config/load.ts";
import { ADMIT_ALL, policyOf } from "../config/policy.ts";
import { goneFacts } from "../core/model/build-snapshot.ts";
import { readReportHistory } from "../documents/published.ts";
import { print, type Flags } from "./commands.ts";

/** `follow-through verify`: makes the history anew from git and compares it with the issues and with what was published. */
export async function verify(flags: Flags): Promise<number> {
  const { env } = process;
  const root = process.cwd();
  const config = await loadConfig(root, String(flags["config"] ?? ""), {});
  const github = connect({
    token: env["GITHUB_TOKEN"] ?? "",
    repository: String(flags["repository"] ?? env["GITHUB_REPOSITORY"] ?? ""),
    apiUrl: env["GITHUB_API_URL"] ?? "https://api.github.com",
    serverUrl: env["GITHUB_SERVER_URL"] ?? "https://github.com",
  });
  const now = makeNow(new Date().toISOString(), env["FOLLOW_THROUGH_TODAY"]);
  const snapshot = await loadSnapshot(flags["snapshot"]);
  const [published, tracker] = await Promise.all([
    readReportHistory(root, config),
    readRegister(github, { label: config.label, authors: config.author, scanAll: false, withoutActivity: true }),
  ]);
  if (published === null) {
    throw new Failure(
      "There is no full history here: check the repository out with `fetch-depth: 0`, or run `git fetch --unshallow`.",
    );
  }
  const since = config.since ?? tracker.dashboard?.data.since ?? ADMIT_ALL;
  const policy = policyOf(config, ADMIT_ALL);
  const findings = [
    ...tracker.problems.map((problem): Finding => ({
      number: null,
      file: null,
      line: null,
      commit: null,
      message: problem.message,
    })),
    ...verifyHistory({
      since,
      replayed: replay(published, { repositoryId: tracker.repository.id, policy }),
      issues: tracker.tracked,
      gone: tracker.gone.map((issue) => ({
        ...goneFacts(issue, tracker.dashboard?.data ?? null, now),
        mark: issue.mark,
      })),
      commits: await readCommits(root),
      snapshot,
      now: now.today === null ? now.instant : `${now.today}T23:59:59Z`,
    }),
  ];
  print([...findings.map(line), summaryOf(findings.length, tracker.tracked.length)].join("\n"));
  return findings.length > 0 ? 1 : 0;
}

function line({ file, line: at, commit, message }: Finding): string {
  const place = file === null ? "" : `${file}:${at ?? 1}${commit ? ` at ${commit.slice(0, 12)}` : ""}: `;
  return `${place}${message}`.replaceAll(/\p{Cc}/gu, " ");
}

function summaryOf(findings: number, issues: number): string {
  const checked = `${plural(issues, "tracked issue", "tracked issues")} compared with git`;
  return findings === 0
    ? `${checked}: all of it agrees.`
    : `${checked}: ${plural(findings, "difference", "differences")}.`;
}

/** A file or an address. */
async function loadSnapshot(place: Flags[string]): Promise<Snapshot | null> {
  if (typeof place !== "string") return null;
  const text = await readText(place);
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), SnapshotSchema), text);
  if (parsed.success) return parsed.output;
  throw new Failure(`The snapshot ${place} can't be used: ${v.getDotPath(parsed.issues[0]) ?? "its JSON"} is wrong.`);
}

async function readText(place: string): Promise<string> {
  try {
    if (!/^https?:/.test(place)) return await readFile(place, "utf8");
    const response = await fetch(place, { signal: AbortSignal.timeout(15_000) });
    if (!response.ok) throw new Failure(`The snapshot ${place} can't be read (${response.status}).`);
    return await response.text();
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure(`The snapshot ${place} can't be read (${codeOf(error)}).`);
  }
}
