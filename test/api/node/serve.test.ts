import { afterEach, describe, expect, test, vi } from "vitest";
import { startServer } from "../../../api/node/serve.ts";

afterEach(() => {
  vi.restoreAllMocks();
});

describe("a server with an invalid environment", () => {
  test.for<[environment: Record<string, string>, message: string]>([
    [{}, "FOLLOW_THROUGH_REPOSITORIES is missing"],
    [{ FOLLOW_THROUGH_REPOSITORIES: "acme/status", PORT: "http" }, "PORT: expected a port number, such as 8787."],
    [
      { FOLLOW_THROUGH_REPOSITORIES: "acme/status", FOLLOW_THROUGH_TODAY: "soon" },
      'FOLLOW_THROUGH_TODAY is "soon": expected a date in the format YYYY-MM-DD',
    ],
    [
      { FOLLOW_THROUGH_REPOSITORIES: "acme/status", FOLLOW_THROUGH_TODAY: "2026-02-30" },
      'FOLLOW_THROUGH_TODAY is "2026-02-30": expected a date in the format YYYY-MM-DD',
    ],
    [
      { FOLLOW_THROUGH_REPOSITORIES: "acme/status", HTTPS_PROXY: "socks5://ann:secret@proxy.example" },
      "HTTPS_PROXY is not the address of an HTTP proxy: set it to http://HOST:PORT.",
    ],
    [{ FOLLOW_THROUGH_REPOSITORIES: "acme/status", FOLLOW_THROUGH_TITEL: "x" }, "FOLLOW_THROUGH_TITEL is unknown"],
  ])("exits with status 2 and names the variable: %j", async ([environment, message]) => {
    const written = vi.spyOn(process.stderr, "write").mockReturnValue(true);
    expect(await startServer(environment)).toBe(2);
    expect(written.mock.calls.flat().join("")).toContain(message);
  });
});
