import { Failure } from "../core/model/failure.ts";
import { loadConfig, type ReadConfig } from "./load.ts";
import { parseConfig, type Config } from "./schema.ts";

/**
 * The configuration for a pull request. How to read reports comes from the pull request, because merging would change it.
 * Everything else, such as what a run may write, comes from its base.
 */
export function combineConfigs({ documents, since, timezone, headings }: Config, base: Config): Config {
  return { ...base, documents, since, timezone, headings };
}

/** The configuration if there is no config file, with the inputs. Keys that say how to read reports come from `proposed`. */
export function defaultConfig(proposed: Config, settings: Record<string, string>): Config {
  return combineConfigs(proposed, parseConfig(null, settings));
}

/** A pull request's base configuration, and why its config file isn't used; null if it is. */
export interface BaseConfig {
  config: Config;
  problem: string | null;
}

/** Reads the base's configuration. If it is invalid, the default one counts, so that the pull request can repair it. */
export async function loadBaseConfig(
  read: ReadConfig,
  { path, settings, proposed }: { path: string; settings: Record<string, string>; proposed: Config },
): Promise<BaseConfig> {
  try {
    return { config: await loadConfig(read, path, settings), problem: null };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { config: defaultConfig(proposed, settings), problem: error.message };
  }
}
