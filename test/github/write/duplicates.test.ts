import { describe, expect, test } from "vitest";
import { closeDuplicate } from "../../../src/github/write/duplicates.ts";
import { Stale } from "../../../src/github/write/errors.ts";
import { requestsOf, startFake, type FakeClients } from "../../support/fake-clients.ts";
import { createWriter } from "../../support/fake-writer.ts";

function setUp(): FakeClients & { close: () => Promise<void> } {
  const fake = startFake();
  for (const title of ["kept", "duplicate"]) fake.github.as("mira").open(title, "block");
  const { writer } = createWriter(fake);
  const close = (): Promise<void> => closeDuplicate(writer, { number: 2, of: 1 }, ({ body }) => body === "block");
  return { ...fake, close };
}

describe("closeDuplicate", () => {
  test("closes the issue as a duplicate, and leaves the other issue open", async () => {
    const { github, close } = setUp();
    await close();
    expect(github.issue(1)?.state).toBe("open");
    expect(github.issue(2)).toMatchObject({ state: "closed", state_reason: "duplicate", comments: [] });
  });

  test("closes the issue as not planned with a comment if the server does not support duplicates", async () => {
    const { github, close } = setUp();
    github.before = ({ body }) =>
      JSON.stringify(body).includes('duplicate"') ? { kind: "answer", status: 422, applied: false } : null;
    await close();
    expect(github.issue(2)).toMatchObject({
      state_reason: "not_planned",
      comments: [{ body: "Duplicate of #1, which tracks the same commitment." }],
    });
  });

  test("writes nothing if the duplicate is already closed", async () => {
    const { github, close } = setUp();
    github.as("mira").edit(2, { state: "closed" });
    await close();
    expect(github.writes()).toEqual([]);
  });

  test.for([
    ["the kept issue", 1],
    ["the duplicate", 2],
  ] as const)("throws Stale if %s has changed", async ([, number]) => {
    const { github, close } = setUp();
    github.as("mira").edit(number, { body: "another" });
    await expect(close()).rejects.toThrow(
      new Stale("Issue #2 changed after this run read it, so nothing was written to it. Run again."),
    );
    expect(github.writes()).toEqual([]);
  });

  test("throws Stale if the issue to keep is missing", async () => {
    const { github, close } = setUp();
    github.delete(1);
    await expect(close()).rejects.toBeInstanceOf(Stale);
    expect(requestsOf(github)).toEqual(["GET /repos/acme/status/issues/1"]);
  });

  test("rethrows any other error from GitHub", async () => {
    const { github, close } = setUp();
    github.settings.archived = true;
    await expect(close()).rejects.toMatchObject({ status: 403 });
  });
});
