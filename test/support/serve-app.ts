import { once } from "node:events";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";

export interface Served {
  /** Without a slash at its end. */
  url: string;
  close: () => Promise<void>;
}

/** An app on a free port of this machine. */
export async function serveApp(app: Pick<Hono, "fetch">): Promise<Served> {
  const server = serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" }) as Server;
  if (!server.listening) await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Serves a folder under `/repo/`, as GitHub Pages does for a project. The folder must exist. */
export function serveFolder(folder: string): Promise<Served> {
  const app = new Hono();
  app.use("/repo/*", serveStatic({ root: folder, rewriteRequestPath: (path) => path.slice("/repo".length) }));
  return serveApp(app);
}
