import * as v from "valibot";
import { Failure } from "../../src/core/model/failure.ts";
import { parseRepository } from "../../src/github/client.ts";
import { address, SITE_VARIABLES, siteOf } from "./site.ts";
import type { Site } from "../view/site.ts";

/** The server's settings, from environment variables. */
export interface Settings {
  port: number;
  host: string | undefined;
  repositories: string[];
  /** A file or an https address; null reads GitHub. */
  snapshot: string | null;
  auth: Auth;
  webhookSecrets: string[];
  /** `memory:`, `fs:DIR` or `redis://…`. */
  store: string;
  apiUrl: string;
  authors: string[];
  site: Site;
  allowPrivate: boolean;
  today: string | undefined;
}

/** A token, a GitHub App's installation, or nothing: then 60 requests an hour have to do. */
export type Auth = { token: string } | { appId: string; privateKey: string; installationId: string } | null;

type Environment = Record<string, string | undefined>;

const names = v.pipe(
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

const EnvironmentSchema = v.object({
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
      names,
      v.array(
        v.pipe(
          v.string(),
          v.check((name) => parseRepository(name) !== null, "expected owner/name, several with commas"),
        ),
      ),
    ),
    "",
  ),
  FOLLOW_THROUGH_SNAPSHOT: v.optional(
    v.pipe(
      v.string(),
      v.check(
        (place) => !/^https?:\/\/[^/?#]*@/.test(place),
        "expected an address without a name and password: give it a token in its query, or a file",
      ),
    ),
  ),
  GITHUB_TOKEN: v.optional(v.string()),
  GITHUB_APP_ID: v.optional(v.pipe(v.string(), v.regex(/^\d+$/, "expected a number"))),
  GITHUB_APP_PRIVATE_KEY: v.optional(
    v.pipe(
      v.string(),
      // Many a console keeps a variable on one line.
      v.transform((key) => key.replaceAll("\\n", "\n")),
      v.includes("PRIVATE KEY", "expected the key that GitHub gave, from -----BEGIN to KEY-----"),
    ),
  ),
  GITHUB_APP_INSTALLATION_ID: v.optional(v.pipe(v.string(), v.regex(/^\d+$/, "expected a number"))),
  GITHUB_WEBHOOK_SECRET: v.optional(
    v.pipe(names, v.maxLength(2, "expected one secret, or two with a comma while one takes the other's place")),
    "",
  ),
  FOLLOW_THROUGH_STORE: v.optional(
    v.pipe(v.string(), v.regex(/^(?:memory:$|fs:.|rediss?:\/\/.)/, "expected memory:, fs:DIR or redis://HOST:PORT")),
    "memory:",
  ),
  GITHUB_API_URL: v.optional(address("https://api.github.com"), "https://api.github.com"),
  FOLLOW_THROUGH_AUTHOR: v.optional(names, ""),
  FOLLOW_THROUGH_TODAY: v.optional(v.string()),
  ...PAGE_VARIABLES,
});

/** Checks the environment. A Failure names every variable that is wrong or missing. */
export function parseEnvironment(environment: Environment): Settings {
  const env = check(EnvironmentSchema, environment);
  if (env.FOLLOW_THROUGH_REPOSITORIES.length === 0 && !env.FOLLOW_THROUGH_SNAPSHOT) {
    throw new Failure(
      "FOLLOW_THROUGH_REPOSITORIES is missing: set it to owner/name (several with commas), or set FOLLOW_THROUGH_SNAPSHOT to a snapshot's file or URL.",
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

/** Only what a page is made by, for one that is written to files. */
export function parseSite(environment: Environment): Pick<Settings, "site" | "allowPrivate"> {
  const env = check(v.object(PAGE_VARIABLES), environment);
  return { site: siteOf(env), allowPrivate: env.FOLLOW_THROUGH_ALLOW_PRIVATE === "true" };
}

function check<S extends v.GenericSchema>(schema: S, environment: Environment): v.InferOutput<S> {
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ""));
  const checked = v.safeParse(schema, set);
  if (checked.success) return checked.output;
  const mistakes = checked.issues.map(({ path, message }) => `${String(path?.[0]?.key)}: ${message}.`);
  throw new Failure([...new Set(mistakes)].join("\n"));
}

function parseAuth(env: v.InferOutput<typeof EnvironmentSchema>): Auth {
  if (env.GITHUB_TOKEN) return { token: env.GITHUB_TOKEN };
  const app = {
    GITHUB_APP_ID: env.GITHUB_APP_ID,
    GITHUB_APP_PRIVATE_KEY: env.GITHUB_APP_PRIVATE_KEY,
    GITHUB_APP_INSTALLATION_ID: env.GITHUB_APP_INSTALLATION_ID,
  };
  const missing = Object.entries(app).filter(([, value]) => !value);
  if (missing.length === Object.keys(app).length) return null;
  if (missing.length > 0)
    throw new Failure(missing.map(([name]) => `${name} is missing: a GitHub App needs all three.`).join("\n"));
  return {
    appId: app.GITHUB_APP_ID!,
    privateKey: app.GITHUB_APP_PRIVATE_KEY!,
    installationId: app.GITHUB_APP_INSTALLATION_ID!,
  };
}
