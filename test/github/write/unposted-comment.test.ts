import { expect, test } from "vitest";
import { renderComment } from "../../../src/core/render/comments.ts";
import { readIssue } from "../../../src/github/read/issues.ts";
import { createFindAssignable } from "../../../src/github/write/assignees.ts";
import { renderUnpostedComment } from "../../../src/github/write/unposted-comment.ts";
import { BOT, MINUTE, startFake, type FakeClients } from "../../support/fake-clients.ts";
import type { FakeOptions } from "../../support/fake-github/index.ts";

const MOVED = { mark: "0123456789ab", text: "The date moved.", to: ["mira", "rando"] };
const CLOSED = { mark: "ba9876543210", text: "It was closed.", to: [] };

function setUp(options?: Partial<FakeOptions>): FakeClients & { render: () => Promise<string | null> } {
  const fake = startFake(options);
  fake.github.as("mira").open("one", "");
  const deps = { github: fake.repo, authors: [BOT], findAssignable: createFindAssignable(fake.repo) };
  const render = async (): Promise<string | null> => {
    const issue = await readIssue(fake.repo, 1);
    if (typeof issue === "string") throw new Error(issue);
    return renderUnpostedComment(deps, issue, [MOVED, CLOSED]);
  };
  return { ...fake, render };
}

test("renderUnpostedComment renders all messages, and mentions only people who can be assigned", async () => {
  const { render } = setUp();
  await expect(render()).resolves.toBe(renderComment([{ ...MOVED, to: ["mira"] }, CLOSED]));
});

test("renderUnpostedComment omits messages that the bot already posted", async () => {
  const { github, render } = setUp();
  github.as(BOT).comment(1, renderComment([MOVED]));
  await expect(render()).resolves.toBe(renderComment([CLOSED]));
  github.as(BOT).comment(1, renderComment([CLOSED]));
  await expect(render()).resolves.toBeNull();
});

test("renderUnpostedComment ignores another person's copy of the message", async () => {
  const { github, render } = setUp();
  github.as("mira").comment(1, renderComment([MOVED, CLOSED]));
  await expect(render()).resolves.toContain("The date moved.");
});

test("renderUnpostedComment fails if not all comments are listed yet", async () => {
  const { github, render } = setUp({ commentLag: () => MINUTE });
  github.as(BOT).comment(1, renderComment([MOVED]));
  await expect(render()).rejects.toThrow(
    "Could not read the comments of issue #1: not all of them are listed yet. Run again.",
  );
});
