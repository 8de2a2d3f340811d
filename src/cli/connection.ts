import { connect, type GitHub } from "../config/connect.ts";
import { openConnection } from "../config/connection.ts";
import type { Environment } from "../config/environment.ts";
import { configPaths, loadConfig } from "../config/load.ts";
import type { Config } from "../config/schema.ts";
import { openSource, type Source } from "../documents/source.ts";
import type { Flags } from "./command.ts";
import { readGhToken } from "./gh-token.ts";
import { maskAlso } from "./print.ts";
import { readRemote } from "./remote.ts";

/**
 * Completes the environment from the clone and from GitHub's command line: without GITHUB_REPOSITORY, the repository is that of the git
 * remote, if it is on the same server, and without GITHUB_TOKEN, the token is that of `gh` for the server that will get it. `repository`
 * is the one that was named, if any.
 */
async function completeEnvironment(environment: Environment, repository: string | null): Promise<Environment> {
  const host = URL.parse(environment.serverUrl)?.hostname ?? "";
  const remote = repository === null ? await readRemote(process.cwd()) : null;
  const token = environment.token ?? (await readGhToken(hostOfApi(environment.apiUrl)));
  if (token !== null) maskAlso(token);
  return { ...environment, token, repository: repository ?? (remote?.host === host ? remote.repository : null) };
}

/** The server that an API belongs to, by the name that `gh` uses for it. Its token is sent to that API only. */
function hostOfApi(apiUrl: string): string {
  const host = URL.parse(apiUrl)?.hostname ?? "";
  return host === "api.github.com" || host.endsWith(".ghe.com") ? host.replace(/^api\./, "") : host;
}

/**
 * Connects to the repository from which `plan`, `verify` and `closing` read issues, and loads the configuration from the commit GITHUB_SHA
 * or, if it isn't set, from the working tree.
 */
export async function connectFrom(
  flags: Flags,
  environment: Environment,
  settings: Record<string, string> = {},
): Promise<{ config: Config; github: GitHub; source: Source }> {
  const named = flags["repository"] === undefined ? null : String(flags["repository"]);
  const complete = await completeEnvironment(environment, named ?? environment.repository);
  const addresses = { ...complete, repository: named === null ? complete.repository : environment.repository };
  const github = connect(openConnection(complete.token ?? "", complete.repository ?? "", addresses));
  const name = String(flags["config"] ?? "");
  const source = openSource({
    root: process.cwd(),
    commit: environment.commit,
    github: { client: github.client, repo: github.source },
    configPaths: configPaths(name),
  });
  return { config: await loadConfig(source.readConfig, name, settings), github, source };
}
