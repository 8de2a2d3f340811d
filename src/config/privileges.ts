import { Failure } from "../core/model/failure.ts";
import { loadConfig, type ReadConfig } from "./load.ts";
import { parseConfig, type Config } from "./schema.ts";

/**
 * The configuration for a pull request. Keys that determine how reports are read come from the pull request, because they
 * take effect when it is merged. All other keys, such as those that limit what a run may write, come from its base.
 */
export function combineConfigs({ documents, since, timezone, headings }: Config, base: Config): Config {
  return { ...base, documents, since, timezone, headings };
}

/** The default configuration with the inputs applied. Keys that determine how reports are read come from `proposed`. */
export function defaultConfig(proposed: Config, settings: Record<string, string>): Config {
  return combineConfigs(proposed, parseConfig(null, settings));
}

/**
 * A pull request's base configuration. `problem` explains why the base's config file can't be used; null if nothing is wrong.
 */
export interface BaseConfig {
  config: Config;
  problem: string | null;
}

/**
 * Reads the base's configuration. If it can't be used, returns the default configuration, so that the pull request can fix the
 * file.
 */
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
