import http from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { Failure } from "../core/model/failure.ts";
import type { LinkBase } from "../core/render/issue.ts";
import { createClient, isSameRepository, parseRepository, type GitHubRepo, type RepoRef } from "../github/client.ts";
import { useProxies } from "../github/proxy.ts";
import { ServerClock } from "../github/server-clock.ts";
import type { Environment } from "./environment.ts";

/** The repository whose issues a run writes, its client, the reports' repository, and the base URL for links to the reports. */
export interface GitHub extends GitHubRepo {
  /** The repository that contains the reports. `#1` in a report is an issue there. */
  source: RepoRef;
  links: LinkBase;
  serverClock: ServerClock;
}

/** The connection settings from the environment. */
type Addresses = Pick<Environment, "apiUrl" | "graphqlUrl" | "serverUrl" | "proxyVariables" | "repository">;

/**
 * Creates a client for the repository (`owner/name`) whose issues are written. The reports are in the environment's
 * repository, or in the same one if it is unknown. Throws a Failure if the token is missing or the name is invalid.
 */
export function connect(token: string, repository: string, addresses: Addresses): GitHub {
  const { apiUrl, graphqlUrl, serverUrl, proxyVariables } = addresses;
  if (token === "") {
    throw new Failure(
      "No token: in a workflow, give the job `permissions: contents: read, issues: write` and leave the input `token` unset; on the command line, set GITHUB_TOKEN.",
    );
  }
  const repo = parseRepository(repository);
  if (!repo) {
    throw new Failure(
      `The repository is ${JSON.stringify(repository)}: set the input \`repository\` or GITHUB_REPOSITORY to owner/name.`,
    );
  }
  useProxies(proxyVariables, http);
  const retry = { tries: 3, sleep, clock: Date.now, random: Math.random };
  const serverClock = new ServerClock(Date.now);
  const client = createClient({ token, baseUrl: apiUrl, graphqlUrl, fetch, retry, serverClock });
  const source = parseRepository(addresses.repository ?? "") ?? repo;
  const links = { server: serverUrl, repository: `${source.owner}/${source.repo}` };
  if (isSameRepository(source, repo)) return { client, repo, source, links, serverClock };
  return { client, repo, source, links: { ...links, tracker: `${repo.owner}/${repo.repo}` }, serverClock };
}

/** The reports' repository as `owner/name` if it isn't the one whose issues are written, else null. */
export function sourceOf({ source, repo }: GitHub): string | null {
  return isSameRepository(source, repo) ? null : `${source.owner}/${source.repo}`;
}
