import { Failure } from "../core/model/failure.ts";
import { parseRepository } from "../github/repo-ref.ts";
import { readHead } from "../github/read/head.ts";
import { readRepository, type Repository } from "../github/read/repository.ts";
import type { RunContext } from "./world.ts";

/** A run's repositories, as they were just read. */
interface Repositories {
  /** The issues' repository. */
  tracked: Repository;
  /** The reports' repository; null if it is the same repository, or wasn't read. */
  source: Repository | null;
  /** The head of the tracked repository's default branch; null if it wasn't read. */
  head: string | null;
}

/**
 * The reason why this run may not write, as a sentence; null if it may. Unless `allow-any-ref` is set, only the default
 * branch's head may be published, because a rerun for an older commit would undo later changes. A head that was read along with
 * the register may be outdated, so it is read again unless it is the run's commit.
 */
export async function whyNotWrite(
  { world: { commit, source }, github: { client }, config }: RunContext,
  { tracked, source: known, head: seen }: Repositories,
): Promise<string | null> {
  if (config["allow-any-ref"]) return null;
  const repo = parseRepository(source ?? "");
  if (commit === null || source === null || repo === null) {
    return "Nothing was written: GITHUB_SHA and GITHUB_REPOSITORY don't identify the commit that is checked out. To write anyway, set `allow-any-ref: true`.";
  }
  const isTracked = tracked.name.toLowerCase() === source.toLowerCase();
  if (isTracked && seen === commit) return null;
  const { defaultBranch: branch } = isTracked ? tracked : (known ?? (await readRepository({ client, repo })));
  const head = await readHead({ client, repo }, branch);
  if (head === commit) return null;
  return `Nothing was written: ${commit.slice(0, 12)} is not the head of ${branch}, which is at ${head.slice(0, 12)}. The run for that commit writes instead. To write anyway, set \`allow-any-ref: true\`.`;
}

/** Throws a Failure if the repository is archived. */
export function expectWritable({ archived, name }: Repository): void {
  if (!archived) return;
  throw new Failure(
    `${name} is archived, so nothing can be written: unarchive it under Settings, or disable this workflow.`,
  );
}
