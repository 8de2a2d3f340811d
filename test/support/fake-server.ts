import http, { type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { FakeGitHub, type FakeOptions } from "./fake-github/index.ts";

/** Several repositories on one fake GitHub, served over a socket for the built Action. */
export interface FakeServer {
  url: string;
  repositories: ReadonlyMap<string, FakeGitHub>;
  /** All requests so far, as `GET /repos/acme/site/commits?path=…`. */
  requests: string[];
  close: () => Promise<void>;
}

/** Serves empty repositories (`owner/name`) on a free port. */
export async function serveFakes(names: readonly string[], options: Partial<FakeOptions> = {}): Promise<FakeServer> {
  const repositories = new Map(
    names.map((full, index) => {
      const [owner = "", name = ""] = full.split("/");
      const repository = { id: 5000 + index, owner, name };
      return [full, new FakeGitHub({ clock: { now: Date.now }, ...options, repository })] as const;
    }),
  );
  const requests: string[] = [];
  const answer = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const [method, path] = [incoming.method ?? "", incoming.url ?? ""];
    const body = await text(incoming);
    requests.push(`${method} ${path}`);
    const named = /^\/repos\/([^/]+\/[^/?]+)/.exec(path)?.[1] ?? repositoryIn(body);
    const fake = repositories.get(named ?? names[0]!);
    if (!fake) {
      outgoing.writeHead(404, { "content-type": "application/json" }).end('{"message":"Not Found"}');
      return;
    }
    const headers = { authorization: incoming.headers.authorization ?? "" };
    const sent = { method, headers, ...(body ? { body } : {}), redirect: "manual" } as const;
    const response = await fake.fetch(`${url}${path}`, sent);
    outgoing.writeHead(response.status, Object.fromEntries(response.headers)).end(await response.text());
  };
  const server = http.createServer((incoming, outgoing) => void answer(incoming, outgoing));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    repositories,
    requests,
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
