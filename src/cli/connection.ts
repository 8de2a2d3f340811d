import { connect, type GitHub } from "../config/connect.ts";
import type { Environment } from "../config/environment.ts";
import { configPaths, loadConfig } from "../config/load.ts";
import type { Config } from "../config/schema.ts";
import { openSource, type Source } from "../documents/source.ts";
import type { Flags } from "./command.ts";

/**
 * Connects to the repository from which `plan` and `verify` read issues, and loads the configuration from the commit GITHUB_SHA
 * or, if it isn't set, from the working tree.
 */
export async function connectFrom(
  flags: Flags,
  environment: Environment,
  settings: Record<string, string> = {},
): Promise<{ config: Config; github: GitHub; source: Source }> {
  const repository = String(flags["repository"] ?? environment.repository ?? "");
  const github = connect(environment.token ?? "", repository, environment);
  const name = String(flags["config"] ?? "");
  const source = openSource({
    root: process.cwd(),
    commit: environment.commit,
    github: { client: github.client, repo: github.source },
    configPaths: configPaths(name),
  });
  return { config: await loadConfig(source.readConfig, name, settings), github, source };
}
