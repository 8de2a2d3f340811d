import { RequestError } from "@octokit/request-error";
import * as v from "valibot";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createClient, type Client } from "../../../src/github/client.ts";
import { REPO } from "../../support/fake-clients.ts";
import { FakeGitHub } from "../../support/fake-github/index.ts";
import { startGitHub, type TestGitHub } from "../../support/github.ts";
import { LABEL, STEPS, type Step } from "./conformance-steps.ts";

// The fake and the emulator were written independently, so a response that both return is unlikely to be wrong.

interface Observed {
  status: number;
  data: unknown;
  /** The page numbers by link relation. */
  links: Record<string, string | null>;
}

async function observe({ call, shape }: Step, client: Client): Promise<Observed> {
  try {
    const { status, headers, data } = await call(client);
    return { status, data: shape ? normalize(v.parse(shape, data)) : null, links: readLinks(headers.link) };
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    return { status: error.status, data: null, links: {} };
  }
}

function readLinks(link = ""): Observed["links"] {
  const found = link.matchAll(/<(?<url>[^>]*)>;\s*rel="(?<relation>\w+)"/g);
  return Object.fromEntries(
    Array.from(found, ({ groups }) => [groups!["relation"]!, new URL(groups!["url"]!).searchParams.get("page")]),
  );
}

/** Replaces the hosts, times and commits, which differ by design. */
function normalize(value: unknown): unknown {
  const text = JSON.stringify(value, (key, field: unknown) => {
    if (typeof field !== "string") return field;
    if (key === "sha") return /^[\da-f]{40}$/.test(field) ? "a commit" : field;
    if (key === "html_url" || key === "issue_url") return new URL(field).pathname;
    return key.endsWith("_at") && !Number.isNaN(Date.parse(field)) ? "an instant" : field;
  });
  return JSON.parse(text);
}

describe("the fake returns the same response as the emulator when it", () => {
  let emulator: TestGitHub;
  const fakeResults = new Map<Step, Observed>();
  const emulatorResults = new Map<Step, Observed>();

  beforeAll(async () => {
    emulator = await startGitHub();
    const fake = createClient({ token: "bot-token", baseUrl: "https://api.github.com", fetch: createFake().fetch });
    const real = createClient({ token: emulator.token, baseUrl: emulator.url, fetch });
    for (const step of STEPS) {
      fakeResults.set(step, await observe(step, fake));
      emulatorResults.set(step, await observe(step, real));
    }
  });
  afterAll(() => emulator.close());

  test.for(STEPS.map((step): [string, Step] => [step.does, step]))("%s", ([, step]) => {
    expect(fakeResults.get(step)).toEqual(emulatorResults.get(step));
    expect(fakeResults.get(step)?.status).toBe(step.status);
  });
});

function createFake(): FakeGitHub {
  return new FakeGitHub({
    clock: { now: () => Date.parse("2026-11-23T10:00:00Z") },
    repository: { id: 1 },
    accounts: [
      { login: "follow-bot", permission: "write" },
      { login: "mira", permission: "write" },
      { login: "acme", permission: "admin" },
    ],
    tokens: { "bot-token": "follow-bot" },
  });
}

// If the emulator is known to differ from GitHub, the fake is compared only with GitHub's documentation.
describe("the fake, where the emulator differs from GitHub,", () => {
  const client = (): Client =>
    createClient({ token: "bot-token", baseUrl: "https://api.github.com", fetch: createFake().fetch });

  test("ignores the case of label names, whereas the emulator creates two labels", async () => {
    const { issues } = client();
    await issues.createLabel({ ...REPO, name: LABEL });
    await expect(issues.createLabel({ ...REPO, name: "Follow-Through" })).rejects.toMatchObject({ status: 422 });
    await expect(issues.getLabel({ ...REPO, name: "FOLLOW-THROUGH" })).resolves.toMatchObject({
      data: { name: LABEL },
    });
  });

  test("rejects overlong texts, which the emulator accepts", async () => {
    const { issues } = client();
    await issues.createLabel({ ...REPO, name: LABEL });
    const description = "x".repeat(101);
    await expect(issues.updateLabel({ ...REPO, name: LABEL, description })).rejects.toMatchObject({ status: 422 });
    await expect(issues.create({ ...REPO, title: "x".repeat(257) })).rejects.toMatchObject({ status: 422 });
  });

  test("keeps `duplicate`, whereas the emulator stores `completed`", async () => {
    const { issues } = client();
    await issues.create({ ...REPO, title: "one" });
    const closing = { state: "closed", state_reason: "duplicate" } as const;
    const { data } = await issues.update({ ...REPO, issue_number: 1, ...closing });
    expect(data.state_reason).toBe("duplicate");
  });

  test("ignores a reason without a state change, which the emulator stores", async () => {
    const { issues } = client();
    await issues.create({ ...REPO, title: "one" });
    await issues.update({ ...REPO, issue_number: 1, state: "closed" });
    const { data } = await issues.update({ ...REPO, issue_number: 1, state: "closed", state_reason: "not_planned" });
    expect(data.state_reason).toBe("completed");
  });

  test("accepts assignees with write access, whereas the emulator accepts none", async () => {
    const { issues } = client();
    await expect(issues.checkUserCanBeAssigned({ ...REPO, assignee: "mira" })).resolves.toMatchObject({ status: 204 });
    await expect(issues.checkUserCanBeAssigned({ ...REPO, assignee: "nobody" })).rejects.toMatchObject({ status: 404 });
  });

  test("lists the comments on all issues, which the emulator does not support", async () => {
    const { issues } = client();
    for (const title of ["one", "two"]) await issues.create({ ...REPO, title });
    for (const issue_number of [2, 1])
      await issues.createComment({ ...REPO, issue_number, body: `on ${issue_number}` });
    const { data } = await issues.listCommentsForRepo(REPO);
    expect(data.map(({ body }) => body)).toEqual(["on 2", "on 1"]);
  });

  test("rejects an unknown token, whereas the emulator allows it to write", async () => {
    const stranger = createClient({ token: "x", baseUrl: "https://api.github.com", fetch: createFake().fetch });
    await expect(stranger.issues.create({ ...REPO, title: "one" })).rejects.toMatchObject({ status: 401 });
  });
});
