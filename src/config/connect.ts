import http from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { Failure } from "../core/model/failure.ts";
import type { LinkBase } from "../core/render/issue.ts";
import { createClient, parseRepository, type GitHubRepo } from "../github/client.ts";
import type { Environment } from "./environment.ts";

/** GitHub as one run sees it. */
export interface GitHub extends GitHubRepo {
  links: LinkBase;
}

/** What a connection takes from the environment. */
type Addresses = Pick<Environment, "apiUrl" | "serverUrl" | "needsProxy">;

/** Creates a client for one repository (`owner/name`). Throws a Failure if the token or the repository is missing or wrong. */
export function connect(token: string, repository: string, { apiUrl, serverUrl, needsProxy }: Addresses): GitHub {
  if (token === "") {
    throw new Failure(
      "No token: give the job `permissions: contents: read, issues: write` and don't set the input `token`, or set GITHUB_TOKEN on the command line.",
    );
  }
  const repo = parseRepository(repository);
  if (!repo) {
    throw new Failure(
      `The repository is ${JSON.stringify(repository)}: expected owner/name, in the input \`repository\` or in GITHUB_REPOSITORY.`,
    );
  }
  if (needsProxy) useProxy();
  const retry = { tries: 3, sleep, clock: Date.now, random: Math.random };
  const client = createClient({ token, baseUrl: apiUrl, fetch, retry });
  return { client, repo, links: { server: serverUrl, repository } };
}

/** `fetch` ignores the proxy variables of self-hosted runners unless Node is told to use them, which needs Node 24.14. */
function useProxy(): void {
  const { setGlobalProxyFromEnv } = http as { setGlobalProxyFromEnv?: () => void };
  if (!setGlobalProxyFromEnv) {
    throw new Failure("A proxy is set, but this Node can't use it: set NODE_USE_ENV_PROXY=1, or update the runner.");
  }
  setGlobalProxyFromEnv();
}
