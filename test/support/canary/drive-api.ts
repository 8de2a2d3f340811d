import { ERROR_PATHS, openApi, PATHS, readPaths, type Api } from "./api.ts";
import { canary, canaryToken, type Sweep } from "./sweep.ts";
import { REPLIES, type Fault, type Upstream } from "./upstream.ts";

/** Matches the requests of each stage of a read. */
export const STAGES: Readonly<Record<string, (method: string, path: string) => boolean>> = {
  "the repository": (method, path) => method === "GET" && /^\/repos\/[^/]+\/[^/?]+$/.test(path),
  "the list of issues": (_, path) => path.includes("/issues?"),
  "the comments": (_, path) => path.includes("/comments"),
  "the label": (method, path) => method === "GET" && path.includes("/labels/"),
  GraphQL: (_, path) => path === "/graphql",
  "the account": (_, path) => path === "/user",
};

/** Returns a fault that sends this reply to every request of a stage. */
export function failAt(stage: string, reply: string): Fault {
  return (method, path) => (STAGES[stage]?.(method, path) === true ? (REPLIES[reply] ?? null) : null);
}

/**
 * Injects each fault into each stage of a read by an API with facts, and into all requests of an API without facts. Then
 * sends invalid webhooks.
 */
export async function driveApi(sweep: Sweep, upstream: Upstream): Promise<void> {
  const environment = {
    FOLLOW_THROUGH_REPOSITORIES: "acme/status",
    GITHUB_API_URL: upstream.url,
    GITHUB_TOKEN: canaryToken("Token"),
    GITHUB_WEBHOOK_SECRET: `${canary("webhook")},${canary("older-webhook")}`,
  };
  for (const stage of Object.keys(STAGES)) {
    const warm = await openApi(environment);
    for (const reply of Object.keys(REPLIES)) {
      const fault = `${stage}: ${reply}`;
      upstream.fault = () => null;
      await warm.refresh(61);
      upstream.fault = failAt(stage, reply);
      await warm.refresh(61);
      await look(sweep, `${fault}, with facts`, warm, ERROR_PATHS);
    }
    await warm.close();
  }
  for (const reply of Object.keys(REPLIES)) {
    const cold = await openApi(environment);
    upstream.fault = () => REPLIES[reply] ?? null;
    await cold.refresh(0);
    await look(sweep, `everything: ${reply}, without facts`, cold, reply === "500" ? PATHS : ERROR_PATHS);
    await cold.close();
  }
  upstream.fault = () => null;
  const api = await openApi(environment);
  await api.refresh(0);
  await look(sweep, "no fault", api, PATHS);
  for (const [name, init] of Object.entries(WEBHOOKS)) {
    const response = await api.app.request("/webhooks/github", { method: "POST", ...init });
    const answer = `${response.status} ${JSON.stringify([...response.headers])} ${await response.text()}`;
    sweep.look(`webhook: ${name}`, { "the webhook's response": answer, "the server's log": api.takeLog() });
  }
  await api.close();
}

async function look(sweep: Sweep, fault: string, api: Api, paths: readonly string[]): Promise<void> {
  const responses = await readPaths((path, init) => api.app.request(path, init), paths);
  sweep.look(fault, { ...responses, "the server's log": api.takeLog(), "the store": await api.readStore() });
}

const WEBHOOKS: Readonly<Record<string, RequestInit>> = {
  "no signature": { body: canary("payload") },
  "a malformed signature": { body: canary("payload"), headers: { "x-hub-signature-256": canary("signature") } },
  "a wrong signature": { body: canary("payload"), headers: { "x-hub-signature-256": `sha256=${"0".repeat(64)}` } },
  "an invalid body": {
    body: new Uint8Array([0xff, 0xfe]),
    headers: { "x-hub-signature-256": `sha256=${"0".repeat(64)}` },
  },
  "a large body": { body: canary("payload").repeat(60_000) },
};
