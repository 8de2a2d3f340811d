import path from "node:path";
import type { Config } from "../config/schema.ts";
import { configFailure } from "../config/load.ts";
import { Failure } from "../core/model/failure.ts";
import { MAX_CONFIG_BYTES } from "../files/read-file.ts";
import type { GitHubRepo } from "../github/client.ts";
import type { CommitDates } from "../core/model/commit-dates.ts";
import { readPromiseDate } from "../github/read/commit-log.ts";
import { readFirstCommits } from "../github/read/first-commit.ts";
import { createAskedHistory, type AskedHistory } from "./asked-history.ts";
import { BlobReader } from "./blobs.ts";
import { memoize } from "../core/model/memoize.ts";
import type { ReportVersion } from "../core/verify/replay.ts";
import { createBranch, type Branch } from "./branch.ts";
import { CorruptObject } from "./corrupt-objects.ts";
import { findCommits } from "./commits.ts";
import { readFirstDates } from "./first-commits.ts";
import { readReportHistory, type ReportHistory } from "./history.ts";
import { lazily } from "./lazily.ts";
import { OBJECT_ID } from "./objects.ts";
import { findRenames, type Comparison, type Place } from "./renames.ts";
import { readTreeReports, type ReportsRead } from "./reports.ts";
import { openTree } from "./tree.ts";
import { readVersions } from "./versions.ts";
import { openWorkingTree, type WorkingTree } from "./working-tree.ts";

/** Where the reports and the config file come from: the tree of a commit or, without one, a working tree. */
export interface Source extends WorkingTree {
  /** Reads all published versions up to a commit, by default the one that is read; null without the full history. */
  readHistory: (config: Config, until?: string | null) => Promise<ReportHistory | null>;
  /** Reads and parses the reports at another commit. Throws a Failure if it can be read neither here nor from GitHub. */
  readReportsAt: (commit: string, config: Config) => Promise<ReportsRead>;
  /** When each path reached the branch, from the workspace's history; null without the full history. */
  readFirstCommits: () => Promise<ReadonlyMap<string, CommitDates> | null>;
  /** Looks up the same dates on GitHub; see `readFirstCommits` in src/github/read/first-commit.ts. */
  askFirstCommits: (paths: readonly string[]) => Promise<Map<string, CommitDates | null>>;
  /**
   * Dates the promises in the commit that is read, from the workspace's history or GitHub's (RFC 3339; see withPromiseDates).
   * Null if neither can be read.
   */
  readPromiseDate: () => Promise<string | null>;
  /** Reads the history of individual reports from GitHub, like `readHistory`; see AskedHistory. Null without a token or a commit. */
  askHistory: (paths: readonly string[], config: Config, until?: string | null) => Promise<ReportVersion[] | null>;
  askChangedReports: AskedHistory["readChanged"];
  findRenames: (places: readonly Place[]) => Promise<ReadonlyMap<string, string | null>>;
  readVersions: (places: readonly Place[]) => Promise<ReadonlyMap<string, string>>;
  findCommits: (commits: readonly string[]) => Promise<ReadonlyMap<string, boolean>>;
}

export interface SourceOptions {
  /** The workspace. */
  root: string;
  /** The commit to read; null for the working tree. */
  commit: string | null;
  /** The repository that contains the reports; null without a token. */
  github: GitHubRepo | null;
  /** The config files that will be read. */
  configPaths?: readonly string[];
}

/** Opens the source of a run. Throws a Failure if the commit's name is malformed. */
export function openSource(options: SourceOptions): Source {
  const { root, commit, github } = options;
  const own = commit === null ? openWorkingTree(root) : openCommit(commit, options);
  const compare = lazily(async (): Promise<Comparison> => {
    const branch = await own.readBranch();
    return { branch, github, head: commit ?? branch?.commit ?? null };
  });
  const histories = memoize((head: string) =>
    github && OBJECT_ID.test(head) ? createAskedHistory(github, head) : "none",
  );
  const asked = async (until: string | null): Promise<AskedHistory | null> => {
    const head = until ?? (await compare()).head;
    const history = head === null ? "none" : histories(head);
    return history === "none" ? null : history;
  };
  return {
    ...own,
    readFirstCommits: lazily(async () => {
      const branch = await own.readBranch();
      return branch && readFirstDates(branch);
    }),
    readPromiseDate: lazily(async () => {
      const { branch, head } = await compare();
      const local = branch && (await readLastDate(branch));
      return local ?? (github && head !== null && OBJECT_ID.test(head) ? readPromiseDate(github, head) : null);
    }),
    askFirstCommits: async (paths) => (github ? readFirstCommits(github, commit, paths) : new Map()),
    askHistory: async (paths, settings, until = null) => (await asked(until))?.readVersions(paths, settings) ?? null,
    askChangedReports: async (id, settings) => (await asked(null))?.readChanged(id, settings) ?? null,
    async readReportsAt(id, settings) {
      if (!OBJECT_ID.test(id)) throw malformedCommit("The ledger's commit", id);
      const tree = await openTree({ root, commit: id, github });
      return readTreeReports(tree, settings, { root, branch: null });
    },
    findRenames: async (places) => findRenames(await compare(), places),
    readVersions: async (places) => readVersions(await compare(), places),
    findCommits: async (commits) => findCommits(await compare(), commits),
    async readHistory(config, until = null) {
      const present = await own.readBranch();
      const branch = present && (until === null ? present : branchUntil(present, until));
      if (branch === null) return null;
      const blobs = new BlobReader({ objects: branch.objects, github });
      return readReportHistory(branch, blobs, config);
    },
  };
}

/** Dates the promises in the branch's newest commit; null without the full history. Throws a CorruptObject. */
async function readLastDate(branch: Branch): Promise<string | null> {
  try {
    return (await branch.readLog()).at(-1)?.promised ?? null;
  } catch (error) {
    if (error instanceof CorruptObject) throw error;
    return null;
  }
}

/** The branch as it was when `commit` was its newest commit; null if that isn't a commit's id. */
function branchUntil(branch: Branch, commit: string): Branch | null {
  if (commit === branch.commit) return branch;
  return OBJECT_ID.test(commit) ? createBranch({ ...branch, commit }) : null;
}

function malformedCommit(name: string, commit: string): Failure {
  return new Failure(`${name} is ${JSON.stringify(commit)}: expected a full commit id.`);
}

function openCommit(commit: string, { root, github, configPaths = [] }: SourceOptions): WorkingTree {
  if (!OBJECT_ID.test(commit)) throw malformedCommit("GITHUB_SHA", commit);
  const tree = lazily(() => openTree({ root, commit, github, soon: configPaths }));
  const readBranch = lazily(async () => {
    const { objects } = await tree();
    return objects && createBranch({ commit, objects, prefix: "" });
  });
  return {
    async readConfig(name) {
      const relative = path.relative(root, path.resolve(root, name)).split(path.sep).join("/");
      const { texts, unreadable, replaced = [] } = await (await tree()).readFiles([relative]);
      const text = texts.get(relative) ?? null;
      const [problem] = unreadable;
      const size = problem?.size ?? Buffer.byteLength(text ?? "");
      if (replaced.length > 0) throw configFailure(name, "is a symbolic link, or behind one, or in a submodule");
      if (size > MAX_CONFIG_BYTES) throw configFailure(name, `is ${size} bytes long`);
      if (problem) throw new Failure(problem.problem.message);
      return text;
    },
    readReports: async (config) => readTreeReports(await tree(), config, { root, branch: await readBranch() }),
    readFiles: async (paths) => (await tree()).readFiles(paths),
    readBranch,
  };
}
