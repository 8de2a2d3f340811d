import { Failure } from "../core/model/failure.ts";
import { CONFIG_PATH, parseConfig, type Config } from "./schema.ts";

/** Reads a file by its path in the repository; null if there is none. */
export type ReadConfig = (path: string) => Promise<string | null>;

/** The config files that `loadConfig` reads. */
export function configPaths(configPath: string): string[] {
  return [configPath || CONFIG_PATH];
}

/**
 * Reads the configuration from the config file and the inputs. If `configPath` is set, the file must exist. If it is empty,
 * the default file is optional. Throws a Failure that lists every error.
 */
export async function loadConfig(
  read: ReadConfig,
  configPath: string,
  settings: Record<string, string> = {},
): Promise<Config> {
  const name = configPath || CONFIG_PATH;
  const text = await read(name);
  if (text === null && configPath !== "") {
    throw new Failure(
      `There is no config file ${name}: check the input \`config\`. In a workflow, the file must be part of the commit.`,
    );
  }
  return parseConfig(text === null ? null : { path: name, text }, settings);
}
