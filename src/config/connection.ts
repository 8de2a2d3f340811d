import { Failure } from "../core/model/failure.ts";
import { isAddress, isToken } from "../github/addresses.ts";
import type { Fetch } from "../github/fetch.ts";
import { isProxySet, useProxies } from "../github/proxy.ts";
import { parseRepository, type RepoRef } from "../github/repo-ref.ts";
import type { Environment } from "./environment.ts";
import { nodeFetch } from "./node-fetch.ts";

/** The connection settings from the environment. */
export type Addresses = Pick<Environment, "apiUrl" | "graphqlUrl" | "serverUrl" | "proxyVariables" | "repository">;

/** Everything that is needed to send requests to GitHub, validated. */
export interface Connection extends Pick<Addresses, "apiUrl" | "graphqlUrl" | "serverUrl"> {
  token: string;
  /** The repository to create and update issues in. */
  repo: RepoRef;
  /** The repository that contains the reports. */
  source: RepoRef;
  fetch: Fetch;
}

/**
 * Validates the settings for the repository (`owner/name`) to create and update issues in, and chooses how to send requests. The
 * reports are in the environment's repository or, if none is set, in `repository`. Throws a Failure if the token, an
 * address or the repository's name is missing or invalid.
 */
export function openConnection(token: string, repository: string, addresses: Addresses): Connection {
  const { proxyVariables } = addresses;
  const apiUrl = expectAddress("GITHUB_API_URL", addresses.apiUrl);
  const serverUrl = expectAddress("GITHUB_SERVER_URL", addresses.serverUrl);
  const graphqlUrl = addresses.graphqlUrl === null ? null : expectAddress("GITHUB_GRAPHQL_URL", addresses.graphqlUrl);
  if (token.trim() === "") {
    throw new Failure(
      "No token: in a workflow, give the job `permissions: contents: read, issues: write` and leave the `token` input unset; on the command line, set GITHUB_TOKEN or run `gh auth login`.",
    );
  }
  const repo = parseRepository(repository);
  if (!repo) {
    throw new Failure(
      "The name of the repository is missing or invalid: set the `repository` input or GITHUB_REPOSITORY to owner/name, or run the command in a clone.",
    );
  }
  const fetch = chooseFetch(proxyVariables, apiUrl);
  const source = parseRepository(addresses.repository ?? "") ?? repo;
  return { apiUrl, graphqlUrl, serverUrl, token: expectToken(token), repo, source, fetch };
}

/** Returns `nodeFetch` or, if a proxy is set, Node's own `fetch`, which supports proxies. */
function chooseFetch(variables: Environment["proxyVariables"], apiUrl: string): Fetch {
  if (!isProxySet(variables)) return nodeFetch;
  useProxies(variables, process.getBuiltinModule("node:http"), [apiUrl]);
  return fetch;
}

/**
 * Removes the spaces around a token. Throws a Failure if the token can't be sent in a header, because the header's error would
 * quote it.
 */
function expectToken(token: string): string {
  if (isToken(token.trim())) return token.trim();
  throw new Failure(
    "The token contains a space, a line break or another character that tokens never contain: copy it again into the `token` input or GITHUB_TOKEN.",
  );
}

/** Returns the address of a server. Throws a Failure if it is invalid, but doesn't quote it, because it can contain a password. */
function expectAddress(name: string, address: string): string {
  if (isAddress(address)) return address;
  throw new Failure(
    `${name} is not the URL of a server: set it to https://HOST, without a user name, password or query.`,
  );
}
