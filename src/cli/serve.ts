import { startServer } from "../../api/node/serve.ts";

/** `follow-through serve`: serves the API and the public page until stopped. */
export function runServe(): Promise<number> {
  return startServer(process.env);
}
