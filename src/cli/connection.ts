import { connect, type GitHub } from "../config/connect.ts";
import type { Environment } from "../config/environment.ts";
import { loadConfig } from "../config/load.ts";
import type { Config } from "../config/schema.ts";
import type { Flags } from "./command.ts";

/** Loads the configuration and connects to the repository whose issues `plan` and `verify` read. */
export async function connectFrom(
  flags: Flags,
  environment: Environment,
  settings: Record<string, string> = {},
): Promise<{ config: Config; github: GitHub }> {
  const config = await loadConfig(process.cwd(), String(flags["config"] ?? ""), settings);
  const repository = String(flags["repository"] ?? environment.repository ?? "");
  return { config, github: connect(environment.token ?? "", repository, environment) };
}
