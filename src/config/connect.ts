import { setTimeout as sleep } from "node:timers/promises";
import type { LinkBase } from "../core/render/issue.ts";
import { createClient, type GitHubRepo } from "../github/client.ts";
import { isSameRepository, type RepoRef } from "../github/repo-ref.ts";
import { ServerClock } from "../github/server-clock.ts";
import type { Connection } from "./connection.ts";

/**
 * The client for the repository to create and update issues in, the reports' repository, and the base URL for links to
 * reports.
 */
export interface GitHub extends GitHubRepo {
  /** The repository that contains the reports. `#1` in a report refers to an issue there. */
  source: RepoRef;
  links: LinkBase;
  serverClock: ServerClock;
}

/** Creates a client for a connection. */
export function connect(connection: Connection): GitHub {
  const { apiUrl, graphqlUrl, serverUrl, token, repo, source, fetch } = connection;
  const retry = { tries: 3, sleep, clock: Date.now, random: Math.random };
  const serverClock = new ServerClock(Date.now);
  const client = createClient({ token, baseUrl: apiUrl, graphqlUrl, fetch, retry, serverClock });
  const links = { server: serverUrl, repository: `${source.owner}/${source.repo}` };
  if (isSameRepository(source, repo)) return { client, repo, source, links, serverClock };
  return { client, repo, source, links: { ...links, tracker: `${repo.owner}/${repo.repo}` }, serverClock };
}

/** The reports' repository as `owner/name`; null if the issues are in the same repository. */
export function sourceOf({ source, repo }: GitHub): string | null {
  return isSameRepository(source, repo) ? null : `${source.owner}/${source.repo}`;
}
