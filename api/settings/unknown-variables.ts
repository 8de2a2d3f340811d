const PREFIX = "FOLLOW_THROUGH_";
/**
 * The variables that Kubernetes sets for a service named `follow-through` or `follow-through-…`. See
 * https://kubernetes.io/docs/tutorials/services/connect-applications-service/#accessing-the-service
 */
// Trusted: the names of the operator's own variables
const KUBERNETES = /_(?:SERVICE_HOST|SERVICE_PORT(?:_\w+)?|PORT_\d+_(?:TCP|UDP|SCTP)(?:_(?:PROTO|PORT|ADDR))?)$/;
const KUBERNETES_PORT = /^(?:tcp|udp|sctp):\/\//;

/**
 * Lists the variables whose names start with `FOLLOW_THROUGH_` but are not in `known`. They are probably misspelt, and would
 * otherwise be ignored without notice. Excludes empty variables, and those that Kubernetes sets.
 */
export function unknownVariables(environment: Readonly<Record<string, unknown>>, known: readonly string[]): string[] {
  return Object.entries(environment)
    .filter(([name, value]) => name.startsWith(PREFIX) && value !== "" && value !== undefined && !known.includes(name))
    .filter(
      ([name, value]) => !KUBERNETES.test(name) && !(name.endsWith("_PORT") && KUBERNETES_PORT.test(String(value))),
    )
    .map(([name]) => name);
}
