/** The variables whose value is a secret. An Action's inputs arrive as variables, too. */
const SECRETS = ["GITHUB_TOKEN", "INPUT_TOKEN", "GITHUB_APP_PRIVATE_KEY"];
/** Several secrets, separated by commas. */
const SECRET_LISTS = ["GITHUB_WEBHOOK_SECRET"];
/** The variables whose value is an address, which can contain a password or, in its query, a token. */
const ADDRESSES = [
  "FOLLOW_THROUGH_BASE_URL",
  "FOLLOW_THROUGH_HOME_URL",
  "FOLLOW_THROUGH_LOGO_URL",
  "FOLLOW_THROUGH_SNAPSHOT",
  "FOLLOW_THROUGH_STORE",
  "GITHUB_API_URL",
  "GITHUB_GRAPHQL_URL",
  "GITHUB_SERVER_URL",
  "http_proxy",
  "https_proxy",
  "HTTP_PROXY",
  "HTTPS_PROXY",
];

/** The part of an address that can contain a user name and password: from the scheme, if any, to the last `@`. */
const USER_INFO = /^(?:[a-z][a-z\d+.-]*:[/\\]+)?(?<credentials>[^/?#\\]*)@/i;

/** Lists the secrets in the environment, so that they can be masked. */
export function secretsOf(environment: Readonly<Record<string, unknown>>): string[] {
  const read = (name: string): string => (typeof environment[name] === "string" ? environment[name] : "");
  return [
    ...SECRETS.map(read),
    ...SECRET_LISTS.flatMap((name) => read(name).split(",")),
    ...ADDRESSES.flatMap((name) => secretsIn(read(name).trim())),
  ].filter((secret) => secret.trim() !== "");
}

function secretsIn(address: string): string[] {
  const credentials = USER_INFO.exec(address)?.groups?.["credentials"] ?? "";
  const [, query = ""] = address.split(/[?#](.*)/s);
  const values = query.split("&").map((pair) => pair.replace(/^[^=]*=/, ""));
  const written = [credentials, ...credentials.split(":"), ...values];
  return [...new Set([...written, ...written.map(decode)])];
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
