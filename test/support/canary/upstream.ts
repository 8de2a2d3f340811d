import http, { type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { FakeGitHub } from "../fake-github/index.ts";
import { canary, canaryToken } from "./sweep.ts";

/** A response from a broken or hostile upstream; `drop` closes the connection. */
export type Reply = { status: number; headers?: Record<string, string>; body?: string } | "drop";
export type Fault = (method: string, path: string, body: string) => Reply | null;

export interface Upstream {
  url: string;
  github: FakeGitHub;
  fault: Fault;
  /** The method, path and body of every request so far. */
  sent: string[];
  close: () => Promise<void>;
}

const API = "https://api.github.com";

/** Serves a fake GitHub that accepts any token, and injects faults. */
export async function startUpstream(): Promise<Upstream> {
  const github = new FakeGitHub({ clock: { now: Date.now }, repository: { head: "c0ffee" } });
  const answer = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const { method = "", url = "" } = incoming;
    const body = await text(incoming);
    upstream.sent.push(`${method} ${url} ${body}`);
    const fault = upstream.fault(method, url, body);
    if (fault === "drop") return void outgoing.destroy();
    if (fault !== null) return void outgoing.writeHead(fault.status, fault.headers ?? {}).end(fault.body ?? "");
    // The address of a snapshot, which isn't part of GitHub's API.
    if (url.startsWith("/snapshot.json")) return void outgoing.writeHead(404).end();
    const headers = { authorization: "token bot-token" };
    const found = await github.fetch(API + url, { method, headers, redirect: "manual", ...(body ? { body } : {}) });
    const sent = Object.entries(Object.fromEntries(found.headers)).map(([name, value]) => [name, toOurs(value)]);
    outgoing.writeHead(found.status, Object.fromEntries(sent)).end(toOurs(await found.text()));
  };
  const toOurs = (value: string): string => value.replaceAll(API, upstream.url);
  const server = http.createServer((incoming, outgoing) => void answer(incoming, outgoing));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const upstream: Upstream = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    github,
    fault: () => null,
    sent: [],
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  return upstream;
}

const JSON_TYPE = { "content-type": "application/json" };

/**
 * A refusal in GitHub's format. Its messages, which may be quoted, contain secrets that the mask recognises. Every other text
 * contains a canary.
 */
function refusal(status: number, headers: Record<string, string> = {}): Reply {
  const said = `no ${canaryToken("Message")} Bearer ${canary("bearer")} https://bot:${canary("user-info")}@acme.example`;
  const errors = [{ resource: canary("resource"), code: canary("code"), message: `also ${canaryToken("Detail")}` }];
  const body = { message: said, errors, documentation_url: canary("documentation"), [canary("key")]: canary("value") };
  return { status, headers: { ...JSON_TYPE, ...headers }, body: JSON.stringify(body) };
}

const EVIL = `https://${canary("host")}.example/${canary("path")}`;

/** The responses that an upstream can send, by name. */
export const REPLIES: Readonly<Record<string, Reply>> = {
  ...Object.fromEntries([400, 401, 403, 404, 409, 410, 422, 451, 500, 502, 503].map((s) => [`${s}`, refusal(s)])),
  "429 for an hour": refusal(429, { "retry-after": "3600" }),
  "403 with an odd retry-after": refusal(403, { "retry-after": canary("retry-after") }),
  "429 with an odd retry-after": refusal(429, { "retry-after": `60; ${canary("retry-after")}` }),
  "403 with odd limits": refusal(403, { "x-ratelimit-remaining": "0", "x-ratelimit-reset": canary("reset") }),
  "403 with a single sign-on address": refusal(403, { "x-github-sso": `required; url=${EVIL}` }),
  "301 to another host": refusal(301, { location: EVIL }),
  "302 to an invalid address": refusal(302, { location: `http://[${canary("location")}` }),
  "307 to another host": refusal(307, { location: EVIL }),
  "500 with a page": { status: 500, headers: { "content-type": "text/html" }, body: `<html>${canary("page")}</html>` },
  "403 with a page": { status: 403, headers: { "content-type": "text/html" }, body: `<html>${canary("page")}</html>` },
  "403 with plain text": { status: 403, headers: { "content-type": "text/plain" }, body: canary("text") },
  "malformed JSON": { status: 200, headers: JSON_TYPE, body: `{"${canary("json")}": ` },
  "the wrong shape": { status: 200, headers: JSON_TYPE, body: JSON.stringify({ [canary("shape")]: canary("shape") }) },
  "a list of the wrong shape": {
    status: 200,
    headers: JSON_TYPE,
    body: JSON.stringify([canary("item"), { id: canary("id") }]),
  },
  "a link to another host": { status: 200, headers: { ...JSON_TYPE, link: `<${EVIL}>; rel="next"` }, body: "[]" },
  "an invalid link": {
    status: 200,
    headers: { ...JSON_TYPE, link: `<http://[${canary("link")}>; rel="next"` },
    body: "[]",
  },
  "GraphQL errors": {
    status: 200,
    headers: JSON_TYPE,
    body: JSON.stringify({
      data: null,
      errors: [{ type: canary("type"), path: [canary("path"), 1], message: canary("graphql") }],
    }),
  },
  "GraphQL data of the wrong shape": {
    status: 200,
    headers: JSON_TYPE,
    body: JSON.stringify({ data: { [canary("alias")]: canary("alias") } }),
  },
  "an odd date": {
    status: 200,
    headers: { ...JSON_TYPE, date: canary("date") },
    body: JSON.stringify({ id: canary("id") }),
  },
  "no response": "drop",
};

/** Replies after which a run waits a minute. */
export const LIMITS: readonly string[] = Object.keys(REPLIES).filter(
  (name) => name.includes("odd retry") || name.includes("odd limits"),
);
/** Replies after which a run stops writing. */
export const STOPS: readonly string[] = [...LIMITS, "401", "429 for an hour", "403 with a single sign-on address"];
