import { Failure } from "../core/model/failure.ts";
import { CONFIG_PATHS } from "./keys.ts";
import { parseConfig, type Config } from "./schema.ts";

/** Reads a file by its path in the repository; null if there is none. */
export type ReadConfig = (path: string) => Promise<string | null>;

/** The failure for a config file that can't be read. `problem` completes a sentence that starts with the file's name. */
export function configFailure(file: string, problem: string): Failure {
  return new Failure(`The config file ${file} ${problem}: use a regular file in the repository, of at most 64 KiB.`);
}

/** The config files that `loadConfig` reads. */
export function configPaths(configPath: string): readonly string[] {
  return configPath === "" ? CONFIG_PATHS : [configPath];
}

/**
 * Reads the configuration from the config file and the inputs. If `configPath` is set, the file must exist. If it is empty,
 * the default file is optional. Throws a Failure if there are two default files, or if the configuration
 * is invalid; its message then lists every error.
 */
export async function loadConfig(
  read: ReadConfig,
  configPath: string,
  settings: Record<string, string> = {},
): Promise<Config> {
  const files = await Promise.all(configPaths(configPath).map(async (path) => ({ path, text: await read(path) })));
  const [file, other] = files.flatMap(({ path, text }) => (text === null ? [] : [{ path, text }]));
  if (other) throw new Failure(`There are two config files, ${file?.path} and ${other.path}: keep one of them.`);
  if (!file && configPath !== "") {
    throw new Failure(
      `There is no config file ${configPath}: check the \`config\` input. In a workflow, the file must be part of the commit.`,
    );
  }
  return parseConfig(file ?? null, settings);
}
