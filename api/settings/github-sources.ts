import { createAppAuth } from "@octokit/auth-app";
import { createClient, type Client } from "../../src/github/client.ts";
import { createBudget } from "../facts/budget.ts";
import type { Auth, Settings } from "./environment.ts";
import { createGitHubSources } from "../facts/github-source.ts";
import type { Source } from "../facts/source.ts";

/** GitHub's own timeout is ten seconds. */
const REQUEST_TIMEOUT_MS = 10_000;

/** Creates a source for each repository in the settings, on any runtime. `clock` returns milliseconds since 1970. */
export function gitHubSources(settings: Settings, clock: () => number, inner: typeof fetch = fetch): Source[] {
  const { repositories, authors, allowPrivate, auth, apiUrl } = settings;
  const budget = createBudget(clock);
  const client = clientFor(auth, apiUrl, budget.watch(inner));
  return createGitHubSources({ client, budget, repositories, authors, allowPrivate, clock });
}

function clientFor(auth: Auth, baseUrl: string, inner: typeof fetch): Client {
  const app = auth && "appId" in auth ? { authStrategy: createAppAuth, auth } : undefined;
  const token = auth && "token" in auth ? auth.token : null;
  return createClient({ token, strategy: app, baseUrl, fetch: inner, timeout: REQUEST_TIMEOUT_MS });
}
