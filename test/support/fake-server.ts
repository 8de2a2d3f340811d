import http, { type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { FakeGitHub, type FakeOptions } from "./fake-github/index.ts";

/** Several fake GitHub repositories at one address, served over a socket for the built Action. */
export interface FakeServer {
  url: string;
  repositories: ReadonlyMap<string, FakeGitHub>;
  /** Renames or transfers a repository as `FakeGitHub.rename` does. Requests for both names reach it. */
  rename: (from: string, to: string) => void;
  /** All requests so far, as `GET /repos/acme/site/commits?path=…`. */
  requests: string[];
  close: () => Promise<void>;
}

export interface ServeOptions extends Partial<FakeOptions> {
  /** Whether to use a GitHub Enterprise server's addresses: `/api/v3`, `/api/graphql`, and ENTERPRISE for web pages. */
  enterprise?: boolean;
}

/** The web address of a GitHub Enterprise server. */
export const ENTERPRISE = "https://git.example.org";
const [API, WEB] = ["https://api.github.com", "https://github.com"];

/** Serves empty repositories (`owner/name`) on a free port. */
export async function serveFakes(
  names: readonly string[],
  { enterprise = false, ...options }: ServeOptions = {},
): Promise<FakeServer> {
  const repositories = new Map(
    names.map((full, index) => {
      const [owner = "", name = ""] = full.split("/");
      const repository = { id: 5000 + index, owner, name };
      return [full, new FakeGitHub({ clock: { now: Date.now }, ...options, repository })] as const;
    }),
  );
  const requests: string[] = [];
  const toOurs = (sent: string): string =>
    enterprise ? sent.replaceAll(API, `${url}/api/v3`).replaceAll(WEB, ENTERPRISE) : sent.replaceAll(API, url);
  const answer = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const [method, path] = [incoming.method ?? "", incoming.url ?? ""];
    const body = await text(incoming);
    requests.push(`${method} ${path}`);
    const asked = enterprise ? path.replace(/^\/api\/v3/, "").replace(/^\/api\/graphql$/, "/graphql") : path;
    // On an Enterprise server, all API addresses are below `/api`.
    const isElsewhere = enterprise && asked === path;
    const named = /^\/repos\/([^/]+\/[^/?]+)/.exec(asked)?.[1] ?? repositoryIn(body);
    const fake = repositories.get(named ?? names[0]!);
    if (!fake || isElsewhere) {
      outgoing.writeHead(404, { "content-type": "application/json" }).end('{"message":"Not Found"}');
      return;
    }
    const headers = { authorization: incoming.headers.authorization ?? "" };
    const sent = { method, headers, ...(body ? { body } : {}), redirect: "manual" } as const;
    const asksSeveral = body.includes("...work") || body.includes("...commit");
    const fakes = asksSeveral ? [...new Set(repositories.values())] : [fake];
    const responses = await Promise.all(fakes.map((each) => each.fetch(`${API}${asked}`, sent)));
    const [first] = responses;
    const texts = await Promise.all(responses.map((response) => response.text()));
    const sentHeaders = Object.fromEntries(Array.from(first!.headers, ([name, value]) => [name, toOurs(value)]));
    const merged = asksSeveral && first!.status === 200 ? mergeAnswers(texts) : texts[0]!;
    outgoing.writeHead(first!.status, sentHeaders).end(toOurs(merged));
  };
  const server = http.createServer((incoming, outgoing) => void answer(incoming, outgoing));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    repositories,
    requests,
    rename: (from, to) => {
      const renamed = repositories.get(from);
      if (renamed === undefined) throw new Error(`There is no repository ${from}.`);
      renamed.rename(to);
      repositories.set(to, renamed);
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** The repository that a GraphQL query asks about. */
function repositoryIn(body: string): string | undefined {
  if (!body.includes("repository(")) return undefined;
  const { variables = {} } = JSON.parse(body) as { variables?: Record<string, string> };
  return variables["owner"] === undefined ? undefined : `${variables["owner"]}/${variables["repo"]}`;
}

/** Merges the responses to a query about several repositories. Each repository returns null for the others. */
function mergeAnswers(answers: readonly string[]): string {
  const parsed = answers.map((answer) => JSON.parse(answer) as { data: object; errors?: Array<{ path: string[] }> });
  const data: Record<string, unknown> = {};
  for (const answer of parsed)
    for (const [alias, value] of Object.entries(answer.data)) data[alias] = value ?? data[alias] ?? null;
  const errors = parsed
    .flatMap((answer) => answer.errors ?? [])
    .filter(({ path }) => path.length > 1 || data[path[0]!] === null);
  return JSON.stringify({ data, ...(errors.length > 0 ? { errors } : {}) });
}
