import { describe, expect, test } from "vitest";
import type { Block } from "../../../src/core/model/block.ts";
import type { UpdateIssue } from "../../../src/core/plan/operation.ts";
import { renderManagedPart } from "../../../src/core/render/issue.ts";
import { Stale } from "../../../src/github/write/errors.ts";
import { updateIssue } from "../../../src/github/write/update-issue.ts";
import { aBlock } from "../../support/builders.ts";
import { LINKS, openTracked, requestsOf, startFake, type FakeClients } from "../../support/fake-clients.ts";
import { createWriter, type FakeWriter } from "../../support/fake-writer.ts";

const ISSUE = "/repos/acme/status/issues/1";
const AFTER: Block = aBlock({ due: "2026-07-01", first_due: "2026-06-01" });
const MESSAGE = { mark: "0123456789ab", text: "The date moved.", to: [] };

function anUpdate(changes: Partial<UpdateIssue> = {}): UpdateIssue {
  return {
    type: "update",
    number: 1,
    block: AFTER,
    title: null,
    state: null,
    comments: [],
    basis: { block: aBlock(), body: "", after: "", state: "open" },
    ...changes,
  };
}

function setUp(): FakeClients & FakeWriter {
  const fake = startFake();
  openTracked(fake.github);
  return { ...fake, ...createWriter(fake) };
}

describe("updateIssue", () => {
  test("writes the block and keeps the text that people wrote", async () => {
    const { github, writer } = setUp();
    github.as("mira").edit(1, { body: `${github.issue(1)!.body}\n\nOur notes.` });
    await updateIssue(writer, anUpdate());
    expect(github.issue(1)?.body).toBe(`${renderManagedPart(AFTER, LINKS)}\n\nOur notes.`);
    expect(requestsOf(github)).toEqual([`GET ${ISSUE}`, `PATCH ${ISSUE}`]);
  });

  test.for<[state: NonNullable<UpdateIssue["state"]>, before: "open" | "closed", after: string, reason: string]>([
    ["close", "open", "closed", "completed"],
    ["withdraw", "open", "closed", "not_planned"],
    ["reopen", "closed", "open", "reopened"],
  ])("can %s the issue", async ([state, before, after, reason]) => {
    const { github, writer } = setUp();
    if (before === "closed") github.as("mira").edit(1, { state: "closed" });
    await updateIssue(writer, anUpdate({ state, basis: { ...anUpdate().basis, state: before } }));
    expect(github.issue(1)).toMatchObject({ state: after, state_reason: reason });
  });

  test("updates the title unless a person changed it", async () => {
    const { github, writer } = setUp();
    const title = { from: "Add an alert for the queue", to: "Add two alerts" };
    await updateIssue(writer, anUpdate({ title }));
    expect(github.issue(1)?.title).toBe("Add two alerts");
    github.as("mira").edit(1, { title: "Ours" });
    await updateIssue(
      writer,
      anUpdate({ title: { from: title.to, to: "x" }, basis: { ...anUpdate().basis, block: AFTER } }),
    );
    expect(github.issue(1)?.title).toBe("Ours");
  });

  test("posts the comment first, and rereads the issue before writing", async () => {
    const { github, steps, writer } = setUp();
    await updateIssue(writer, anUpdate({ comments: [MESSAGE] }));
    expect(requestsOf(github)).toEqual([`GET ${ISSUE}`, `POST ${ISSUE}/comments`, `GET ${ISSUE}`, `PATCH ${ISSUE}`]);
    expect(steps).toEqual(["commented on #1", "pause", "updated #1"]);
    expect(github.issue(1)?.comments[0]?.body).toContain("The date moved.");
  });

  test("does not post a comment again if an earlier run stopped after posting it", async () => {
    const { github, writer } = setUp();
    await updateIssue(writer, anUpdate({ comments: [MESSAGE] }));
    await updateIssue(writer, anUpdate({ comments: [MESSAGE], basis: { ...anUpdate().basis, block: AFTER } }));
    expect(github.issue(1)?.comments).toHaveLength(1);
  });

  test.for<[what: string, change: (fake: FakeClients) => void]>([
    ["changed the block", ({ github }) => github.as("mira").edit(1, { body: renderManagedPart(AFTER, LINKS) })],
    ["removed the block", ({ github }) => github.as("mira").edit(1, { body: "" })],
    ["changed the state", ({ github }) => github.as("mira").edit(1, { state: "closed" })],
  ])("writes nothing if somebody %s", async ([, change]) => {
    const fake = setUp();
    change(fake);
    await expect(updateIssue(fake.writer, anUpdate({ comments: [MESSAGE] }))).rejects.toThrow(
      new Stale("Issue #1 changed after this run read it, so nothing was written to it. Run again."),
    );
    expect(fake.github.writes()).toEqual([]);
  });

  test("restores a lost block, unless the body has changed since", async () => {
    const { github, writer } = setUp();
    github.as("mira").edit(1, { body: "Our notes." });
    const basis = { block: null, body: "Our notes.", after: "\n\nOur notes.", state: "open" } as const;
    await updateIssue(writer, anUpdate({ basis }));
    expect(github.issue(1)?.body).toBe(`${renderManagedPart(AFTER, LINKS)}\n\nOur notes.`);
    await expect(updateIssue(writer, anUpdate({ basis }))).rejects.toBeInstanceOf(Stale);
  });
});
