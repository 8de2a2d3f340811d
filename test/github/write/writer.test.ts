import { describe, expect, test } from "vitest";
import { HiddenWrite } from "../../../src/github/refusals.ts";
import { Stale } from "../../../src/github/write/errors.ts";
import { refused, startFake } from "../../support/fake-clients.ts";
import { createWriter, LOST, lostAfter } from "../../support/fake-writer.ts";

describe("pace", () => {
  test("pauses before every write except the first", async () => {
    const { writer, steps } = createWriter(startFake());
    await writer.pace();
    expect(steps).toEqual([]);
    await writer.pace();
    await writer.pace();
    expect(steps).toEqual(["pause", "pause"]);
  });

  test("fails with the reason if the run may no longer write", async () => {
    const { writer } = createWriter(startFake(), { whyStopped: lostAfter(0) });
    await expect(writer.pace()).rejects.toThrow(LOST);
  });
});

describe("patchIssue", () => {
  test("changes an issue and returns it", async () => {
    const fake = startFake();
    fake.github.as("mira").open("one", "");
    const { writer, steps } = createWriter(fake);
    await expect(writer.patchIssue(1, { title: "two", state: "closed" })).resolves.toMatchObject({
      title: "two",
      facts: { state: "closed" },
    });
    await writer.patchIssue(1, { body: "text" });
    expect(steps).toEqual(["closed #1", "updated #1"]);
  });

  test("throws Stale if the issue is missing", async () => {
    const fake = startFake();
    fake.github.delete(fake.github.as("mira").open("one", ""));
    const { writer } = createWriter(fake);
    await expect(writer.patchIssue(1, { title: "two" })).rejects.toThrow(
      new Stale("Issue #1 disappeared after this run read it, so nothing was written to it. Run again."),
    );
  });

  test("says that the write was refused if it gets 404 but the issue can still be read", async () => {
    const fake = startFake();
    fake.github.as("mira").open("one", "");
    fake.github.before = ({ method }) => (method === "PATCH" ? { kind: "answer", status: 404, applied: false } : null);
    const { writer } = createWriter(fake);
    await expect(writer.patchIssue(1, { title: "two" })).rejects.toThrow(HiddenWrite);
    fake.github.before = () => ({ kind: "answer", status: 403, applied: false });
    await expect(writer.patchIssue(1, { title: "two" })).rejects.toMatchObject(refused(403));
  });

  test("rejects an overlong body without sending it", async () => {
    const fake = startFake();
    const { writer } = createWriter(fake);
    await expect(writer.patchIssue(1, { body: "x".repeat(65_540) })).rejects.toThrow(
      "Nothing was written to issue #1: its body would be too long. Shorten the text below the line by at least 4 characters.",
    );
    expect(fake.github.calls).toEqual([]);
  });

  test("counts a body's characters as GitHub does", async () => {
    const fake = startFake();
    fake.github.as("mira").open("one", "");
    const { writer } = createWriter(fake);
    await writer.patchIssue(1, { body: "🔔".repeat(65_536) });
    await expect(writer.patchIssue(1, { body: "🔔".repeat(65_537) })).rejects.toThrow("by at least 1 character.");
  });

  test("sends nothing if the lease is lost before the write", async () => {
    const fake = startFake();
    const { writer } = createWriter(fake, { whyStopped: lostAfter(1) });
    await writer.pace();
    await expect(writer.patchIssue(1, { title: "two" })).rejects.toThrow(LOST);
    expect(fake.github.calls).toEqual([]);
  });
});

describe("comment", () => {
  test("adds a comment", async () => {
    const fake = startFake();
    fake.github.as("mira").open("one", "");
    const { writer, steps } = createWriter(fake);
    await writer.comment(1, "hello");
    expect(fake.github.issue(1)?.comments).toMatchObject([{ author: "github-actions[bot]", body: "hello" }]);
    expect(steps).toEqual(["commented on #1"]);
  });

  test("throws Stale if the issue is missing", async () => {
    await expect(createWriter(startFake()).writer.comment(1, "hello")).rejects.toBeInstanceOf(Stale);
  });
});

test("readIssue returns the issue, or throws Stale if it is missing", async () => {
  const fake = startFake();
  fake.github.as("mira").open("one", "");
  const { writer } = createWriter(fake);
  await expect(writer.readIssue(1)).resolves.toMatchObject({ title: "one" });
  await expect(writer.readIssue(2)).rejects.toBeInstanceOf(Stale);
});
