import type { ServerOptions } from "node:http";

/** Options of Node's HTTP server: https://nodejs.org/api/http.html#httpcreateserveroptions-requestlistener */
export const SERVER_OPTIONS = {
  // Disconnects clients that send too slowly or keep idle connections open.
  headersTimeout: 10_000,
  requestTimeout: 20_000,
  keepAliveTimeout: 10_000,
  connectionsCheckingInterval: 2_000,
  // Most requests have no body, so there is none to wait for. In `npm run bench -- api`, a small answer costs
  // X times a bare Hono route with this option, and Y times without.
  optimizeEmptyRequests: true,
} satisfies ServerOptions;
