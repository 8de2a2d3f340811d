import { readFile } from "node:fs/promises";
import path from "node:path";
import { CONFIG_PATH, parseConfig, type Config } from "./schema.ts";
import { codeOf, Failure } from "../core/model/failure.ts";

/** The configuration from `configPath` (which must exist when it was asked for by name) and the inputs. */
export async function loadConfig(root: string, configPath: string, inputs: Record<string, string>): Promise<Config> {
  const name = configPath === "" ? CONFIG_PATH : configPath;
  return parseConfig(await readOptional(path.resolve(root, name), name, configPath !== ""), inputs);
}

/** The configuration that another commit's file would make; this one's where that can't be read. */
export function configReader(configPath: string, inputs: Record<string, string>, own: Config): ConfigReader {
  const name = configPath === "" ? CONFIG_PATH : configPath;
  const parse = (text: string | null): Config => {
    try {
      return parseConfig(text === null ? null : { path: name, text }, inputs);
    } catch (error) {
      if (error instanceof Failure) return own;
      throw error;
    }
  };
  return { path: name, parse };
}

async function readOptional(
  file: string,
  name: string,
  required: boolean,
): Promise<{ path: string; text: string } | null> {
  try {
    return { path: name, text: await readFile(file, "utf8") };
  } catch (error) {
    const code = codeOf(error);
    if (code === "ENOENT" && !required) return null;
    throw new Failure(`The config file ${name} can't be read (${code}): check the input \`config\`.`);
  }
}

/** How a tree's own configuration is read: from the config file's text, null where it has none. */
export interface ConfigReader {
  path: string;
  parse: (text: string | null) => Config;
}
