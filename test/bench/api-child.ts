// Runs a server in its own process and reports its CPU time. It runs the production server or, if given body sizes, bare
// Hono with constant bodies.
import { serve } from "@hono/node-server";
import { Hono } from "hono";
import { startServer } from "../../api/node/serve.ts";

process.on("message", () => process.send!(process.cpuUsage()));

const sizes = process.argv.slice(2).map(Number);
if (sizes.length === 0) {
  process.exitCode = await startServer(process.env);
  process.disconnect();
} else {
  const app = new Hono();
  for (const size of sizes) {
    const body = "x".repeat(size);
    app.get(`/${size}`, (c) => c.body(body, 200, { "content-type": "application/json" }));
  }
  const server = serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" }, ({ port }) =>
    process.stdout.write(`http://127.0.0.1:${port}/ \n`),
  );
  process.once("SIGTERM", () => {
    server.close();
    process.disconnect();
  });
}
