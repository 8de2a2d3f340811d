import type { PullRequest } from "../config/pull-request.ts";
import { codeOf, Failure } from "../core/model/failure.ts";
import type { GitHubRepo } from "../github/client.ts";
import { readMergeBase, readParents } from "../github/read/ancestry.ts";
import { gitWords } from "./git-words.ts";
import { runGit } from "./git.ts";
import { parseCommit, parseId } from "./git-output.ts";
import { hasCommit, openObjects, type GitObjects } from "./objects.ts";
import { openSource, type Source, type SourceOptions } from "./source.ts";
import { MissingCommit } from "./tree.ts";

/** The two commits to compare for a pull request or merge group. */
export interface ComparedCommits {
  /** The commit to compare with. */
  base: string;
  /** The commit with the changes; null for the working tree. */
  changed: string | null;
}

export interface CompareOptions {
  /** The workspace. */
  root: string;
  /** GITHUB_SHA; null for the working tree. */
  commit: string | null;
  /** The repository that contains the reports; null without a token. */
  github: GitHubRepo | null;
}

/**
 * Finds the commits to compare: the test merge and its first parent, which contains everything that others merged, or
 * otherwise the head and the commit that it branched off from. A merge group is compared with the commit that it is built on.
 * Throws a Failure if neither the workspace nor GitHub knows the commits.
 */
export async function findComparedCommits(pull: PullRequest, options: CompareOptions): Promise<ComparedCommits> {
  const { root, commit, github } = options;
  if (pull.queued) return { base: pull.base, changed: commit === null ? null : pull.head };
  const changed = commit ?? (await readHead(root)) ?? pull.head;
  const objects = await openObjects(root, changed);
  const ancestry: Ancestry = { root, objects, github };
  if (changed !== pull.head) {
    const parents = await findParents(changed, ancestry);
    if (parents instanceof Failure) {
      if (objects === null || !(await hasCommit(objects, pull.head))) throw parents;
      // Only the head is checked out, and GitHub doesn't show the test merge.
      return { base: await findMergeBase(pull, pull.head, ancestry), changed: pull.head };
    }
    const [first, second] = parents;
    if (first !== undefined && second !== undefined) return { base: first, changed: commit };
  }
  return { base: await findMergeBase(pull, changed, ancestry), changed: commit };
}

/** Opens the files at the base. Throws a Failure if neither the workspace nor GitHub has them. */
export async function openBase(base: string, options: Omit<SourceOptions, "commit">): Promise<Source> {
  const source = openSource({ ...options, commit: base });
  try {
    // Reading opens the commit's tree, even if no files are requested.
    await source.readFiles([]);
    return source;
  } catch (error) {
    if (!(error instanceof MissingCommit)) throw error;
    const objects = await openObjects(options.root, base);
    const words = await (objects?.run("ls-tree", base) ?? runGit(options.root, "rev-parse")).then(() => "", gitWords);
    throw new Failure(
      `The checkout doesn't have commit ${base.slice(0, 12)}, the base of this pull request${said(words)}: ${FIX}`,
    );
  }
}

const FIX = "set `fetch-depth: 0` for actions/checkout, or give the job a token with `contents: read`.";

function said(words: string): string {
  return words === "" ? "" : ` (git: ${words})`;
}

/** Where to look for a commit's ancestors. */
interface Ancestry {
  root: string;
  objects: GitObjects | null;
  github: GitHubRepo | null;
}

async function readHead(root: string): Promise<string | null> {
  try {
    return parseId(await runGit(root, "rev-parse", "HEAD"), "rev-parse");
  } catch {
    return null;
  }
}

/**
 * A commit's parents, or why they are unknown. The commit itself names them, even if a shallow checkout doesn't contain them.
 */
async function findParents(commit: string, { objects, github }: Ancestry): Promise<string[] | Failure> {
  try {
    if (objects) return parseCommit(await objects.readCommit(commit)).parents;
  } catch {
    // The workspace doesn't have the commit.
  }
  if (github === null) return new MissingCommit(commit);
  try {
    return await readParents(github, commit);
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
}

/**
 * The commit at which `head` branched off from the base branch. `head` may have merged the base branch since then, so the
 * base branch's newest commit is used if it is known. A shallow checkout gives no answer, never a wrong one.
 */
async function findMergeBase(pull: PullRequest, head: string, ancestry: Ancestry): Promise<string> {
  const { root, github } = ancestry;
  const tip = await findTip(root, pull);
  if (tip === null && pull.branch !== null && github !== null) {
    const found = await readMergeBase(github, pull.branch, head);
    // If the head has been merged since then, only the earlier commit shows where it branched off.
    if (found !== null && found !== head) return found;
  }
  const local = await findLocalMergeBase(head, [pull.base, tip], ancestry);
  if (typeof local === "string") return local;
  const place = `where this pull request branched off from ${pull.base.slice(0, 12)}${said(local.words)}`;
  if (github === null) throw new Failure(`The checkout doesn't show ${place}: ${FIX}`);
  const found = await readMergeBase(github, pull.base, head);
  if (found !== null) return found;
  throw new Failure(`Neither the checkout nor GitHub shows ${place}: ${FIX}`);
}

/** The newest commit of the base branch in the workspace; null if the branch wasn't fetched. */
async function findTip(root: string, { branch }: PullRequest): Promise<string | null> {
  if (branch === null) return null;
  try {
    const name = `refs/remotes/origin/${branch}^{commit}`;
    return parseId(await runGit(root, "rev-parse", "--verify", "--quiet", name), "rev-parse");
  } catch {
    return null;
  }
}

/** The merge base in the workspace; otherwise a description of git's failure, which is empty if there is no merge base. */
async function findLocalMergeBase(
  head: string,
  [base, tip]: [base: string, tip: string | null],
  { root, objects }: Ancestry,
): Promise<string | { words: string }> {
  const run = (...args: string[]): Promise<string> => objects?.run(...args) ?? runGit(root, ...args);
  const find = async (...others: string[]): Promise<string> =>
    parseId(await run("merge-base", head, ...others), "merge-base");
  try {
    const found = await find(base, ...(tip === null ? [] : [tip]));
    return found === head && tip !== null ? await find(base) : found;
  } catch (error) {
    // If there is no merge base, git exits with 1 and without a message.
    return { words: codeOf(error) === "1" ? "" : gitWords(error) };
  }
}
