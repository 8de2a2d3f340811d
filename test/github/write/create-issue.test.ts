import { describe, expect, test } from "vitest";
import { createIssue } from "../../../src/github/write/create-issue.ts";
import { Indeterminate } from "../../../src/github/write/errors.ts";
import { BOT, MINUTE, startFake, type FakeClients } from "../../support/fake-clients.ts";
import { createWriter, type FakeWriter } from "../../support/fake-writer.ts";
import type { Fault } from "../../support/fake-github/index.ts";

const ISSUE = { title: "one", body: "block a", labels: ["follow-through"], assignees: [] };

function create({ writer }: FakeWriter): ReturnType<typeof createIssue> {
  return createIssue(writer, ISSUE, ({ body }) => body === ISSUE.body);
}

/** Applies a fault to every POST. */
function failPost({ github }: FakeClients, fault: Fault): void {
  github.before = ({ method }) => (method === "POST" ? fault : null);
}

describe("createIssue", () => {
  test("creates an issue with one request", async () => {
    const fake = startFake();
    const fakeWriter = createWriter(fake);
    await expect(create(fakeWriter)).resolves.toMatchObject({ title: "one", facts: { number: 1 } });
    expect([fake.github.calls.length, fakeWriter.steps, fakeWriter.writer.newest]).toEqual([1, ["created #1 one"], 1]);
  });

  test.for<[what: string, fault: Fault]>([
    ["was lost", { kind: "lose" }],
    ["timed out", { kind: "hang" }],
    ["is empty", { kind: "empty" }],
    ["is truncated", { kind: "cut" }],
    ["is an error after the create", { kind: "answer", status: 502, applied: true }],
  ])("finds and adopts the issue before any list shows it if the response %s", async ([, fault]) => {
    const fake = startFake({ lag: () => MINUTE });
    failPost(fake, fault);
    const fakeWriter = createWriter(fake);
    await expect(create(fakeWriter)).resolves.toMatchObject({ facts: { number: 1 } });
    expect(fakeWriter.steps).toEqual(["settle", "adopted #1 one, created by a request whose outcome was unknown"]);
    expect(fake.github.issues()).toHaveLength(1);
  });

  test.for<[what: string, fault: Fault]>([
    ["was lost", { kind: "drop" }],
    ["is an error", { kind: "answer", status: 502, applied: false }],
  ])("throws Indeterminate if the response %s and there is no issue", async ([, fault]) => {
    const fake = startFake();
    failPost(fake, fault);
    const error: unknown = await create(createWriter(fake)).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(Indeterminate);
    expect(String(error)).toContain(
      "The issue may or may not exist, so the request was not retried. The next run looks for it first.",
    );
    expect(fake.github.writes()).toHaveLength(1);
  });

  test("throws Indeterminate if the search fails", async () => {
    const fake = startFake();
    fake.github.before = () => ({ kind: "answer", status: 502, applied: true });
    await expect(create(createWriter(fake))).rejects.toBeInstanceOf(Indeterminate);
  });

  test("does not adopt an issue that another account opened", async () => {
    const fake = startFake();
    fake.github.as("mira").open("one", ISSUE.body);
    failPost(fake, { kind: "drop" });
    await expect(create(createWriter(fake))).rejects.toBeInstanceOf(Indeterminate);
  });

  test("does not adopt another issue of ours", async () => {
    const fake = startFake();
    fake.github.as(BOT).open("one", "block b");
    failPost(fake, { kind: "drop" });
    await expect(create(createWriter(fake))).rejects.toBeInstanceOf(Indeterminate);
  });

  test("adopts the older of two issues, and searches only above the newest known issue", async () => {
    const fake = startFake();
    for (const title of ["known", "first", "second"]) fake.github.as(BOT).open(title, ISSUE.body);
    failPost(fake, { kind: "drop" });
    const fakeWriter = createWriter(fake, { newest: 1 });
    await expect(create(fakeWriter)).resolves.toMatchObject({ title: "first" });
    expect(fakeWriter.writer.newest).toBe(2);
  });

  test("searches for the issue if GitHub returns a different issue", async () => {
    const fake = startFake();
    fake.github.as("mira").open("another", "");
    const { data: body } = await fake.bot.issues.get({ owner: "acme", repo: "status", issue_number: 1 });
    failPost(fake, { kind: "answer", status: 201, body, applied: true });
    await expect(create(createWriter(fake))).resolves.toMatchObject({ title: "one", facts: { number: 2 } });
  });

  test("throws GitHub's error without a search if GitHub rejected the request", async () => {
    const fake = startFake();
    fake.github.settings.archived = true;
    const fakeWriter = createWriter(fake);
    await expect(create(fakeWriter)).rejects.toMatchObject({ status: 403 });
    expect([fake.github.calls.length, fakeWriter.steps]).toEqual([1, []]);
  });
});
