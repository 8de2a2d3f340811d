import { codeOf } from "../../src/core/model/failure.ts";

/** Why the server can't listen and how to fix it, as one sentence each. `host` is HOST, if it is set. */
export function listenProblem(error: unknown, { port, host }: { port: number; host: string | undefined }): string {
  const code = codeOf(error);
  return `Can't listen on port ${port}${host === undefined ? "" : " of the address in HOST"} (${code}): ${fixFor(code)}`;
}

function fixFor(code: string): string {
  switch (code) {
    case "EADDRINUSE":
      return "another process is using it. Set PORT to a different port, or stop that process.";
    case "EACCES":
      return "this account may not use it. Set PORT to a port from 1024 on.";
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return "this machine doesn't have the address. Set HOST to one of its addresses, or unset HOST to listen on all of them.";
    default:
      return "check PORT and HOST.";
  }
}
