import * as v from "valibot";
import { Failure } from "../../src/core/model/failure.ts";
import { unknownVariables } from "../../src/core/model/own-variables.ts";
import { isToken } from "../../src/github/addresses.ts";
import { parseRepository, type RepoRef } from "../../src/github/repo-ref.ts";
import { SITE_VARIABLES, siteOf, url } from "./site.ts";
import type { Site } from "../view/site.ts";

/** The server's settings, from environment variables. */
export interface Settings {
  port: number;
  host: string | undefined;
  repositories: RepoRef[];
  /** The path or URL of a snapshot to show instead of `repositories`; null to read GitHub. */
  snapshot: string | null;
  auth: Auth;
  /** One secret, or two during rotation; empty without a webhook. */
  webhookSecrets: string[];
  /** `memory:`, `fs:DIR` or `redis://…`. */
  store: string;
  apiUrl: string;
  /** Logins whose managed blocks are trusted. */
  authors: string[];
  site: Site;
  allowPrivate: boolean;
  /** Validated later, by makeNow. */
  today: string | undefined;
}

/** A token, a GitHub App installation, or null for anonymous requests, which are limited to 60 per hour. */
export type Auth = { token: string } | { appId: string; privateKey: string; installationId: string } | null;

type Environment = Record<string, string | undefined>;

const commaSeparated = v.pipe(
  v.string(),
  v.transform((text) =>
    text
      .split(",")
      .map((name) => name.trim())
      .filter((name) => name !== ""),
  ),
);
const PAGE_VARIABLES = {
  ...SITE_VARIABLES,
  FOLLOW_THROUGH_ALLOW_PRIVATE: v.optional(v.picklist(["true", "false"], "expected true or false"), "false"),
};

/** The variables of a server. Those named FOLLOW_THROUGH_* are also listed in src/core/model/own-variables.ts. */
export const EnvironmentSchema = v.object({
  PORT: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^\d{1,5}$/, "expected a port number, such as 8787"),
      v.transform(Number),
      v.maxValue(65_535, "expected a port number up to 65535"),
    ),
    "8787",
  ),
  HOST: v.optional(v.string()),
  FOLLOW_THROUGH_REPOSITORIES: v.optional(
    v.pipe(
      commaSeparated,
      v.array(
        v.pipe(
          v.string(),
          v.transform(parseRepository),
          v.object({ owner: v.string(), repo: v.string() }, "expected owner/name, or several of them, comma-separated"),
        ),
      ),
    ),
    "",
  ),
  FOLLOW_THROUGH_SNAPSHOT: v.optional(
    v.pipe(
      v.string(),
      v.check(
        (location) => !/^https?:[/\\]*[^/?#\\]*@/i.test(location),
        "expected a URL without a user name or password; put a token in the query instead, or use a file",
      ),
    ),
  ),
  GITHUB_TOKEN: v.optional(
    v.pipe(
      v.string(),
      v.trim(),
      v.check(
        (token) => token === "" || isToken(token),
        "expected a token without spaces or line breaks; copy it again",
      ),
    ),
  ),
  GITHUB_APP_ID: v.optional(v.pipe(v.string(), v.regex(/^\d+$/, "expected a number"))),
  GITHUB_APP_PRIVATE_KEY: v.optional(
    v.pipe(
      v.string(),
      // Some hosting providers store a multi-line variable on one line with \n.
      v.transform((key) => key.replaceAll("\\n", "\n")),
      v.includes("PRIVATE KEY", "expected the whole PEM file from GitHub, with its BEGIN and END lines"),
    ),
  ),
  GITHUB_APP_INSTALLATION_ID: v.optional(v.pipe(v.string(), v.regex(/^\d+$/, "expected a number"))),
  GITHUB_WEBHOOK_SECRET: v.optional(
    v.pipe(commaSeparated, v.maxLength(2, "expected one secret, or two comma-separated secrets during rotation")),
    "",
  ),
  FOLLOW_THROUGH_STORE: v.optional(
    v.pipe(
      v.string(),
      v.check(
        isStore,
        "expected memory:, fs:DIR or redis://HOST:PORT, with special characters in a password escaped, such as @ as %40",
      ),
    ),
    "memory:",
  ),
  GITHUB_API_URL: v.optional(
    v.pipe(
      url("https://api.github.com"),
      v.check((address) => !/[?#]/.test(address), "expected a URL without a query"),
    ),
    "https://api.github.com",
  ),
  FOLLOW_THROUGH_AUTHOR: v.optional(commaSeparated, ""),
  FOLLOW_THROUGH_TODAY: v.optional(v.string()),
  ...PAGE_VARIABLES,
});

function isStore(address: string): boolean {
  if (address === "memory:" || /^fs:./.test(address)) return true;
  if (!/^rediss?:\/\/./.test(address) || !URL.canParse(address)) return false;
  const { username, password } = new URL(address);
  // The client decodes both parts, so their escapes must be valid.
  return [username, password].every((part) => !/%(?![\da-f]{2})/i.test(part));
}

/** Parses the server's environment. Throws a Failure that lists the invalid and missing variables, one per line. */
export function parseEnvironment(environment: Environment): Settings {
  const env = parse(EnvironmentSchema, environment);
  if (env.FOLLOW_THROUGH_REPOSITORIES.length === 0 && !env.FOLLOW_THROUGH_SNAPSHOT) {
    throw new Failure(
      "FOLLOW_THROUGH_REPOSITORIES is missing. Set it to owner/name (comma-separated for several), or set FOLLOW_THROUGH_SNAPSHOT to the path or URL of a snapshot.",
    );
  }
  return {
    port: env.PORT,
    host: env.HOST,
    repositories: env.FOLLOW_THROUGH_REPOSITORIES,
    snapshot: env.FOLLOW_THROUGH_SNAPSHOT ?? null,
    auth: parseAuth(env),
    webhookSecrets: env.GITHUB_WEBHOOK_SECRET,
    store: env.FOLLOW_THROUGH_STORE,
    apiUrl: env.GITHUB_API_URL,
    authors: env.FOLLOW_THROUGH_AUTHOR,
    site: siteOf(env),
    allowPrivate: env.FOLLOW_THROUGH_ALLOW_PRIVATE === "true",
    today: env.FOLLOW_THROUGH_TODAY,
  };
}

/** Parses only the variables that affect an exported page. Throws a Failure that lists the invalid ones. */
export function parseSite(environment: Environment): Pick<Settings, "site" | "allowPrivate"> {
  const env = parse(v.object(PAGE_VARIABLES), environment);
  return { site: siteOf(env), allowPrivate: env.FOLLOW_THROUGH_ALLOW_PRIVATE === "true" };
}

function parse<S extends v.GenericSchema>(schema: S, environment: Environment): v.InferOutput<S> {
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ""));
  const parsed = v.safeParse(schema, set);
  const unknown = unknownVariables(environment);
  if (parsed.success && unknown.length === 0) return parsed.output;
  const errors = [
    ...unknown,
    ...(parsed.issues ?? []).map(({ path, message }) => `${String(path?.[0]?.key)}: ${message}.`),
  ];
  throw new Failure([...new Set(errors)].join("\n"));
}

function parseAuth(env: v.InferOutput<typeof EnvironmentSchema>): Auth {
  if (env.GITHUB_TOKEN) return { token: env.GITHUB_TOKEN };
  const { GITHUB_APP_ID: appId, GITHUB_APP_PRIVATE_KEY: privateKey, GITHUB_APP_INSTALLATION_ID: installationId } = env;
  if (appId && privateKey && installationId) return { appId, privateKey, installationId };
  if (!appId && !privateKey && !installationId) return null;
  const missing = APP_VARIABLES.filter((name) => !env[name]);
  throw new Failure(
    missing.map((name) => `${name} is missing. A GitHub App needs all of ${APP_VARIABLES.join(", ")}.`).join("\n"),
  );
}

const APP_VARIABLES = ["GITHUB_APP_ID", "GITHUB_APP_PRIVATE_KEY", "GITHUB_APP_INSTALLATION_ID"] as const;
