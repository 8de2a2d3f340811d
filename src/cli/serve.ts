import { startServer } from "../../api/node/serve.ts";

/** `follow-through serve`: runs the API and the public page until it is stopped. */
export function runServe(): Promise<number> {
  return startServer(process.env);
}
