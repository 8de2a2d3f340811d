import { combineConfigs, defaultConfig, loadBaseConfig } from "../config/privileges.ts";
import type { Inputs } from "../config/inputs.ts";
import { configPaths, loadConfig } from "../config/load.ts";
import { parsePullRequest } from "../config/pull-request.ts";
import { isBeforeMerge, type RunEvent } from "../config/event.ts";
import type { Config } from "../config/schema.ts";
import { findComparedCommits, openBase } from "../documents/base.ts";
import { openSource, type Source, type SourceOptions } from "../documents/source.ts";
import type { GitHubRepo } from "../github/client.ts";
import { readHead } from "../github/read/head.ts";
import { readRepository } from "../github/read/repository.ts";
import type { World } from "./world.ts";

/** The repository before a pull request or merge group is merged. */
export interface Base {
  commit: string;
  source: Pick<Source, "readReports" | "readFiles" | "findRenames" | "readFirstCommits" | "askFirstCommits">;
  config: Config;
}

/** The versions of the repository that a run reads. */
export interface Versions {
  source: Source;
  /** The commit of `source`; null for the working tree. */
  commit: string | null;
  config: Config;
  /** Null if the event names no commits to compare. */
  base: Base | null;
}

export interface VersionsOptions extends Pick<World, "log"> {
  event: RunEvent;
  inputs: Inputs;
  /** The workspace. */
  root: string;
  /** The repository that contains the reports; null without a token. */
  github: GitHubRepo | null;
}

/**
 * Opens the versions that a run reads. Depending on the event, that is one commit, or a pull request's changes and its base.
 * Throws a Failure if a commit can't be found or if the configuration is invalid.
 */
export async function openVersions({ event, inputs, root, github, log }: VersionsOptions): Promise<Versions> {
  const { config: path, settings } = inputs;
  const place = { root, github, configPaths: configPaths(path) };
  const pull = parsePullRequest(event.payload);
  const comparison = pull && (await findComparedCommits(pull, { root, commit: event.commit, github }));
  const commit = comparison === null ? event.commit : comparison.changed;
  const source = openSource({ ...place, commit });
  const proposed = await loadConfig(source.readConfig, path, settings);
  if (comparison === null) {
    // Without a payload, the base is unknown, and so is its configuration.
    const config = isBeforeMerge(event)
      ? defaultConfig(proposed, settings)
      : await withAllowedRef(proposed, { ...place, commit, inputs });
    return { source, commit, config, base: null };
  }
  const before = await openBase(comparison.base, place);
  const { config, problem } = await loadBaseConfig(before.readConfig, { path, settings, proposed });
  if (problem !== null) log(`The base's configuration can't be used, so the defaults apply: ${problem}`);
  return {
    source,
    commit,
    config: combineConfigs(proposed, config),
    base: { commit: comparison.base, source: before, config },
  };
}

/**
 * The configuration with `allow-any-ref` only if an input or the default branch sets it. Otherwise, a branch's own config file could
 * allow that branch to write.
 */
async function withAllowedRef(
  proposed: Config,
  { inputs: { config: path, settings }, ...place }: SourceOptions & Pick<VersionsOptions, "inputs">,
): Promise<Config> {
  const { commit, github } = place;
  if (!proposed["allow-any-ref"] || "allow-any-ref" in settings || commit === null || github === null) return proposed;
  const { defaultBranch } = await readRepository(github);
  const head = await readHead(github, defaultBranch);
  if (head === commit) return proposed;
  const { config } = await loadBaseConfig(openSource({ ...place, commit: head }).readConfig, {
    path,
    settings,
    proposed,
  });
  if (config["allow-any-ref"]) return proposed;
  const warning = `The config file at ${commit.slice(0, 12)} sets \`allow-any-ref\`, which has no effect there: set it on ${defaultBranch} or as an input.`;
  return { ...proposed, "allow-any-ref": false, warnings: [...(proposed.warnings ?? []), warning] };
}
