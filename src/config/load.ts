import { readFile } from "node:fs/promises";
import path from "node:path";
import { codeOf, Failure } from "../core/model/failure.ts";
import { CONFIG_PATH, parseConfig, type Config } from "./schema.ts";

/** Reads the configuration at another commit. */
export interface ConfigReader {
  /** Path of the config file. */
  path: string;
  /** Parses the config file's text; null if the commit has no such file. */
  parse: (text: string | null) => Config;
}

/**
 * Reads the configuration from the config file and the inputs. If `configPath` is set, the file must exist. If it is empty,
 * the default file is optional. Throws a Failure that lists every error.
 */
export async function loadConfig(
  root: string,
  configPath: string,
  settings: Record<string, string> = {},
): Promise<Config> {
  const name = configPath || CONFIG_PATH;
  const text = await readConfigText(path.resolve(root, name), name, configPath !== "");
  return parseConfig(text === null ? null : { path: name, text }, settings);
}

/**
 * Creates a reader for other commits that applies the same inputs. It returns `own` if a commit's configuration is invalid.
 */
export function createConfigReader(configPath: string, settings: Record<string, string>, own: Config): ConfigReader {
  const name = configPath || CONFIG_PATH;
  const parse = (text: string | null): Config => {
    try {
      return parseConfig(text === null ? null : { path: name, text }, settings);
    } catch (error) {
      if (error instanceof Failure) return own;
      throw error;
    }
  };
  return { path: name, parse };
}

async function readConfigText(file: string, name: string, required: boolean): Promise<string | null> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    const code = codeOf(error);
    if (code === "ENOENT" && !required) return null;
    throw new Failure(`The config file ${name} can't be read (${code}): check the input \`config\`.`);
  }
}
