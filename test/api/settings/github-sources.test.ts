import { createVerify, generateKeyPairSync } from "node:crypto";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { parseEnvironment } from "../../../api/settings/environment.ts";
import { gitHubSources } from "../../../api/settings/github-sources.ts";
import { Failure } from "../../../src/core/model/failure.ts";
import { REPOSITORY } from "../../support/builders.ts";

const NOW = Date.parse("2026-05-15T12:00:00Z");
const APP_PATH = "/app/installations/34/access_tokens";

/** A fake GitHub that issues an installation token to an App, and returns 401 to requests without that token. */
function aGitHub(publicKey: string): { fetch: typeof fetch; requests: string[] } {
  const requests: string[] = [];
  return {
    requests,
    fetch: (input, init) => {
      const { pathname } = new URL(String(input instanceof Request ? input.url : input));
      const authorization = new Headers(init?.headers).get("authorization") ?? "";
      requests.push(`${init?.method ?? "GET"} ${pathname} ${authorization.split(" ")[0]}`);
      if (pathname === APP_PATH) {
        const [head, payload, signature] = authorization.replace(/^bearer /i, "").split(".");
        const signed = createVerify("RSA-SHA256").update(`${head}.${payload}`);
        if (!signed.verify(publicKey, signature!, "base64url")) return respond(401, { message: "Bad credentials" });
        return respond(201, {
          token: "ghs_app",
          expires_at: "2099-01-01T00:00:00Z",
          permissions: {},
          repository_selection: "all",
        });
      }
      if (authorization !== "token ghs_app") return respond(401, { message: "Bad credentials" });
      const { id, name: full_name, url: html_url } = REPOSITORY;
      return respond(200, { id, full_name, html_url, private: false, has_issues: true });
    },
  };
}

function respond(status: number, body: object): Promise<Response> {
  return Promise.resolve(Response.json(body, { status }));
}

function aKeyPair(type: "pkcs1" | "pkcs8"): { privateKey: string; publicKey: string } {
  return generateKeyPairSync("rsa", {
    modulusLength: 2048,
    privateKeyEncoding: { type, format: "pem" },
    publicKeyEncoding: { type: "spki", format: "pem" },
  });
}

function settingsOf(privateKey: string): Parameters<typeof gitHubSources>[0] {
  return parseEnvironment({
    FOLLOW_THROUGH_REPOSITORIES: "acme/status",
    GITHUB_APP_ID: "12",
    GITHUB_APP_PRIVATE_KEY: privateKey,
    GITHUB_APP_INSTALLATION_ID: "34",
  });
}

describe("a GitHub App", () => {
  test.each(["pkcs1", "pkcs8"] as const)(
    "reads with an installation token, which it requests once with a key in %s format",
    async (type) => {
      const { privateKey, publicKey } = aKeyPair(type);
      const { fetch, requests } = aGitHub(publicKey);
      const [source] = gitHubSources(settingsOf(privateKey), () => NOW, fetch);
      await source!.probe();
      await source!.probe();
      expect(requests).toEqual([
        `POST ${APP_PATH} bearer`,
        "GET /repos/acme/status token",
        "GET /repos/acme/status token",
      ]);
    },
  );

  test("fails with another App's key and does not reveal the key", async () => {
    const { publicKey } = aKeyPair("pkcs8");
    const { privateKey } = aKeyPair("pkcs8");
    const [source] = gitHubSources(settingsOf(privateKey), () => NOW, aGitHub(publicKey).fetch);
    const failed = await source!.probe().catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(Failure);
    expect(String(failed)).not.toContain(privateKey.slice(40, 80));
  });
});

describe("a request to GitHub", () => {
  const settings = parseEnvironment({ FOLLOW_THROUGH_REPOSITORIES: "acme/status", GITHUB_TOKEN: "bot-token" });

  test("updates the known rate limit", async () => {
    const headers = { "x-ratelimit-remaining": "1", "x-ratelimit-reset": String(NOW / 1000 + 3_600) };
    const [source] = gitHubSources(
      settings,
      () => NOW,
      () => Promise.resolve(Response.json({}, { status: 404, headers })),
    );
    expect(source!.pace(0).probe).toBe(60_000);
    await source!.probe().catch(() => {});
    expect(source!.pace(0).probe).toBe(3_600_000);
  });

  test("times out after ten seconds", async () => {
    const timeouts = vi.spyOn(AbortSignal, "timeout");
    onTestFinished(() => timeouts.mockRestore());
    await gitHubSources(
      settings,
      () => NOW,
      () => respond(404, {}),
    )[0]!
      .probe()
      .catch(() => {});
    expect(timeouts.mock.calls).toEqual([[10_000]]);
  });
});
