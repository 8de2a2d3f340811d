import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { truncate } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { parseEnvironment } from "../../../api/settings/environment.ts";
import { createNodeSources } from "../../../api/settings/node-sources.ts";
import type { Source } from "../../../api/facts/source.ts";
import { aSnapshot } from "../../support/builders.ts";
import { createWorkspace, type Workspace } from "../../support/workspace.ts";

let workspace: Workspace;
beforeEach(async () => {
  workspace = await createWorkspace();
});
afterEach(() => workspace.dispose());

function sourcesOf(environment: Record<string, string>): Source[] {
  return createNodeSources(parseEnvironment(environment), environment);
}

/** Returns the only source for a snapshot. */
function sourceOf(snapshot: string): Source {
  return sourcesOf({ FOLLOW_THROUGH_SNAPSHOT: snapshot })[0]!;
}

/** Starts a server that responds to every request with this status and body until the test ends. */
function serve(status: number, body: string): Promise<string> {
  return listen((_, response) => response.writeHead(status).end(body));
}

async function listen(answer: RequestListener): Promise<string> {
  const server = createServer(answer).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test("there is one source for each repository", () => {
  const sources = sourcesOf({ FOLLOW_THROUGH_REPOSITORIES: "acme/status,acme/shop" });
  expect(sources.map(({ name }) => name)).toEqual(["acme/status", "acme/shop"]);
});

describe("a snapshot", () => {
  test("is read from a file", async () => {
    await workspace.write("snapshot.json", JSON.stringify(aSnapshot()));
    expect(await sourceOf(path.join(workspace.root, "snapshot.json")).read(null)).toEqual(aSnapshot());
  });

  test("is read from a URL, and its name does not reveal the query's token", async () => {
    const url = await serve(200, JSON.stringify(aSnapshot()));
    const source = sourceOf(`${url}/snapshot.json?token=secret`);
    expect(source.name).toBe(`${url}/snapshot.json`);
    expect(await source.read(null)).toEqual(aSnapshot());
  });

  describe("that is larger than 64 MiB is refused", () => {
    const CHUNK = Buffer.alloc(1024 * 1024, " ");
    const refused = "The snapshot is larger than 64 MiB. Check FOLLOW_THROUGH_SNAPSHOT.";

    test("if a URL's response never ends", async () => {
      let sent = 0;
      const ended = Promise.withResolvers<void>();
      const url = await listen((_, response) => {
        const send = (): void => {
          do sent += CHUNK.length;
          while (response.write(CHUNK));
        };
        response.on("drain", send).on("close", ended.resolve);
        send();
      });
      await expect(sourceOf(url).read(null)).rejects.toThrow(refused);
      await ended.promise;
      expect(sent).toBeLessThan(100 * CHUNK.length);
    });

    test("if a URL's response is small only while it is compressed", async () => {
      const bytes = gzipSync(Buffer.alloc(64 * CHUNK.length + 1), { level: 1 });
      const url = await listen((_, response) => response.writeHead(200, { "content-encoding": "gzip" }).end(bytes));
      await expect(sourceOf(url).read(null)).rejects.toThrow(refused);
    });

    test("if it is a file", async () => {
      await workspace.write("snapshot.json", "");
      const file = path.join(workspace.root, "snapshot.json");
      await truncate(file, 64 * CHUNK.length + 1);
      await expect(sourceOf(file).read(null)).rejects.toThrow(
        /^The snapshot is \d+ bytes long, but the limit is 64 MiB/,
      );
    });
  });

  test("that can't be read causes an error that names the reason and the variable, but not the URL", async () => {
    const missing = sourceOf(path.join(workspace.root, "nothing.json"));
    await expect(missing.read(null)).rejects.toThrow(
      "The snapshot can't be read (ENOENT). Check FOLLOW_THROUGH_SNAPSHOT.",
    );
    const forbidden = sourceOf(`${await serve(403, "")}/snapshot.json?token=secret`);
    await expect(forbidden.read(null)).rejects.toThrow(
      /^The snapshot can't be read \(status 403\)\. Check FOLLOW_THROUGH_SNAPSHOT\.$/,
    );
    const down = sourceOf("http://127.0.0.1:9/snapshot.json?token=secret");
    await expect(down.read(null)).rejects.toThrow(
      /^The snapshot can't be read \(\w+\)\. Check FOLLOW_THROUGH_SNAPSHOT\.$/,
    );
  });
});
