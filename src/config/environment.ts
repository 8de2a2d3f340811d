import { expectKnownVariables } from "../core/model/own-variables.ts";
import { cutEnd } from "../core/model/trim.ts";

/** The environment variables that the Action and the command line use. An empty variable counts as unset. */
export interface Environment {
  /** The checkout: GITHUB_WORKSPACE, otherwise the current folder. */
  workspace: string;
  /** The checked-out repository, as `owner/name`. */
  repository: string | null;
  /** GITHUB_SHA. */
  commit: string | null;
  /** GITHUB_EVENT_NAME; empty if it isn't set. */
  eventName: string;
  /** GITHUB_REF. */
  ref: string | null;
  /** GITHUB_EVENT_PATH: the JSON file that contains the event's payload. */
  eventPath: string | null;
  apiUrl: string;
  /** GITHUB_GRAPHQL_URL. Not validated. */
  graphqlUrl: string | null;
  serverUrl: string;
  /** GITHUB_TOKEN, for the command line. The Action gets its token from an input. */
  token: string | null;
  /** FOLLOW_THROUGH_TODAY: replaces today's date. Not validated. */
  today: string | undefined;
  /** Whether the runner supports job summaries. */
  hasSummary: boolean;
  /** The variables that can set a proxy; see parseProxies. */
  proxyVariables: Record<string, string>;
  /** The inputs that the runner passes, by their lower-case names. The values are trimmed and can be empty. */
  inputs: Record<string, string>;
}

const PROXY_VARIABLES = [
  "http_proxy",
  "https_proxy",
  "no_proxy",
  "HTTP_PROXY",
  "HTTPS_PROXY",
  "NO_PROXY",
  "NODE_USE_ENV_PROXY",
];
const INPUT = "INPUT_";

/**
 * Reads the environment. No other code in src/ reads individual variables from `process.env`. Throws a Failure if a
 * FOLLOW_THROUGH_* variable is unknown. See
 * https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 */
export function readEnvironment(variables: NodeJS.ProcessEnv = process.env): Environment {
  expectKnownVariables(variables);
  const read = (name: string): string | null => variables[name] || null;
  return {
    workspace: read("GITHUB_WORKSPACE") ?? process.cwd(),
    repository: read("GITHUB_REPOSITORY"),
    commit: read("GITHUB_SHA"),
    eventName: read("GITHUB_EVENT_NAME") ?? "",
    ref: read("GITHUB_REF"),
    eventPath: read("GITHUB_EVENT_PATH"),
    apiUrl: cutEnd(read("GITHUB_API_URL") ?? "https://api.github.com", "/"),
    graphqlUrl: read("GITHUB_GRAPHQL_URL"),
    serverUrl: cutEnd(read("GITHUB_SERVER_URL") ?? "https://github.com", "/"),
    token: read("GITHUB_TOKEN"),
    today: read("FOLLOW_THROUGH_TODAY") ?? undefined,
    hasSummary: read("GITHUB_STEP_SUMMARY") !== null,
    proxyVariables: Object.fromEntries(
      PROXY_VARIABLES.flatMap((name) => (read(name) ? [[name, String(read(name))]] : [])),
    ),
    inputs: Object.fromEntries(
      Object.keys(variables)
        .filter((name) => name.startsWith(INPUT))
        .map((name) => [name.slice(INPUT.length).toLowerCase(), (variables[name.toUpperCase()] ?? "").trim()]),
    ),
  };
}
