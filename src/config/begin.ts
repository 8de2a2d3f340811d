import type { Ahead } from "./ahead.ts";
import { openConnection, type Connection } from "./connection.ts";
import { readEnvironment, type Environment } from "./environment.ts";
import { expectSafeEvent, isBeforeMerge } from "./event.ts";
import { sendFirstRequests } from "./first-requests.ts";
import { parseInputs, type Inputs } from "./inputs.ts";
import { DEFAULT_LABEL } from "./keys.ts";
import { isProxySet } from "../github/proxy.ts";
import { isSameRepository } from "../github/repo-ref.ts";

/** The beginning of a run: what the workflow passes to it, and the requests that are already under way. */
export interface Beginning {
  environment: Environment;
  inputs: Inputs;
  /** Null without a token. */
  connection: Connection | null;
  /** Null if no request was sent yet: without a token, with a proxy, or if the run is unlikely to read the issues. */
  ahead: Ahead | null;
}

/**
 * Reads the environment and the inputs, and sends the first requests of a run that is likely to read the issues. Throws a Failure if
 * a variable, an input, the event or the connection's settings are invalid.
 */
export function beginRun(variables: NodeJS.ProcessEnv): Beginning {
  const environment = readEnvironment(variables);
  const inputs = parseInputs(environment.inputs);
  const event = { name: environment.eventName, ref: environment.ref };
  expectSafeEvent(event);
  const repository = inputs.repository || (environment.repository ?? "");
  const connection = inputs.token === "" ? null : openConnection(inputs.token, repository, environment);
  if (connection === null || isProxySet(environment.proxyVariables) || !mayReadIssues(event, inputs))
    return { environment, inputs, connection, ahead: null };
  const label = inputs.settings["label"] ?? DEFAULT_LABEL;
  const ahead = sendFirstRequests(connection, { label, head: mayReadHead(connection, inputs) });
  return { environment, inputs, connection: { ...connection, fetch: ahead.fetch }, ahead };
}

function mayReadIssues(event: { name: string; ref: string | null }, { settings }: Inputs): boolean {
  const mode = settings["mode"] ?? "auto";
  return /auto|sync|check/.test(mode) && !isBeforeMerge({ ...event, payload: null });
}

/** Whether the run is likely to read the head of the default branch: before writes, and if the reports are in the same repository. */
function mayReadHead({ repo, source }: Connection, { settings, dryRun }: Inputs): boolean {
  const isWriting = !dryRun && /auto|sync/.test(settings["mode"] ?? "auto") && settings["allow-any-ref"] !== "true";
  return isWriting && isSameRepository(source, repo);
}
