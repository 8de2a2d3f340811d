import { Failure } from "./failure.ts";

const PREFIX = "FOLLOW_THROUGH_";
/** The names of our environment variables. A workflow or a server can set any of them. */
export const OWN_VARIABLES: readonly string[] = [
  "ALLOW_PRIVATE",
  "AUTHOR",
  "BASE_URL",
  "HOME_URL",
  "LANGUAGE",
  "LOGO_URL",
  "NAME",
  "REPOSITORIES",
  "SNAPSHOT",
  "STORE",
  "THEME",
  "TITLE",
  "TODAY",
].map((name) => PREFIX + name);
/**
 * The variables that Kubernetes sets for a service named `follow-through` or `follow-through-…`. See
 * https://kubernetes.io/docs/tutorials/services/connect-applications-service/#accessing-the-service
 */
// Trusted: the names of the operator's own variables
const KUBERNETES = /_(?:SERVICE_HOST|SERVICE_PORT(?:_\w+)?|PORT_\d+_(?:TCP|UDP|SCTP)(?:_(?:PROTO|PORT|ADDR))?)$/;
const KUBERNETES_PORT = /^(?:tcp|udp|sctp):\/\//;

/**
 * Returns a message for each variable whose name starts with `FOLLOW_THROUGH_` but isn't one of ours. Such a variable is
 * probably misspelt, and would otherwise be silently ignored. Excludes empty variables, and those that Kubernetes sets.
 */
export function unknownVariables(environment: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(environment)
    .filter(([name, value]) => name.startsWith(PREFIX) && value !== "" && value !== undefined)
    .filter(([name]) => !OWN_VARIABLES.includes(name))
    .filter(
      ([name, value]) => !KUBERNETES.test(name) && !(name.endsWith("_PORT") && KUBERNETES_PORT.test(String(value))),
    )
    .map(([name]) => `${name} is unknown: use one of ${OWN_VARIABLES.join(", ")}.`);
}

/** Throws a Failure that lists the unknown variables, one per line. */
export function expectKnownVariables(environment: Readonly<Record<string, unknown>>): void {
  const unknown = unknownVariables(environment);
  if (unknown.length > 0) throw new Failure(unknown.join("\n"));
}
