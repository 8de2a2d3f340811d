import { expect, test } from "vitest";
import { listenProblem } from "../../../api/node/listen-problem.ts";

const IN_USE = "another process is using it. Set PORT to a different port, or stop that process.";
const NOT_HERE =
  "this machine doesn't have the address. Set HOST to one of its addresses, or unset HOST to listen on all of them.";

test.for<[code: string, host: string | undefined, message: string]>([
  ["EADDRINUSE", undefined, `Can't listen on port 80 (EADDRINUSE): ${IN_USE}`],
  ["EADDRINUSE", "::1", `Can't listen on port 80 of the address in HOST (EADDRINUSE): ${IN_USE}`],
  [
    "EACCES",
    undefined,
    "Can't listen on port 80 (EACCES): this account may not use it. Set PORT to a port from 1024 on.",
  ],
  ["EADDRNOTAVAIL", "192.0.2.1", `Can't listen on port 80 of the address in HOST (EADDRNOTAVAIL): ${NOT_HERE}`],
  ["ENOTFOUND", "nowhere", `Can't listen on port 80 of the address in HOST (ENOTFOUND): ${NOT_HERE}`],
  ["EINVAL", "x", "Can't listen on port 80 of the address in HOST (EINVAL): check PORT and HOST."],
])("the message for %s with HOST %s says how to fix it", ([code, host, message]) => {
  expect(listenProblem(Object.assign(new Error("secret"), { code }), { port: 80, host })).toBe(message);
});
