import http from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { Failure } from "../core/model/failure.ts";
import { createClient, parseRepository, type GitHubRepo } from "../github/client.ts";
import type { LinkBase } from "../core/render/issue.ts";

/** A client for one repository, or a failure that names what is missing. */
export function connect(options: { token: string; repository: string; apiUrl: string; serverUrl: string }): GitHub {
  if (options.token === "") {
    throw new Failure(
      "No token: give the job `permissions: contents: read, issues: write` and leave the input `token` alone, or set GITHUB_TOKEN on the command line.",
    );
  }
  const repo = parseRepository(options.repository);
  if (!repo) {
    throw new Failure(
      `The repository is ${JSON.stringify(options.repository)}: expected owner/name, in the input \`repository\` or in GITHUB_REPOSITORY.`,
    );
  }
  useProxy();
  const retry = { tries: 3, sleep, clock: Date.now, random: Math.random };
  const client = createClient({ token: options.token, baseUrl: options.apiUrl, fetch, retry });
  return { client, repo, links: { server: options.serverUrl, repository: options.repository } };
}

/** Self-hosted runners sit behind proxies that fetch ignores until told (Node 24.14 and later can be told). */
function useProxy(): void {
  const proxied = ["http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY"].some((name) => process.env[name]);
  if (!proxied || process.env["NODE_USE_ENV_PROXY"] === "1") return;
  const { setGlobalProxyFromEnv } = http as { setGlobalProxyFromEnv?: () => void };
  if (!setGlobalProxyFromEnv) {
    throw new Failure(
      "A proxy is set, which this Node can't use by itself: set NODE_USE_ENV_PROXY=1, or update the runner.",
    );
  }
  setGlobalProxyFromEnv();
}

/** GitHub as one run sees it. */
export interface GitHub extends GitHubRepo {
  links: LinkBase;
}
