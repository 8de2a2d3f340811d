import { describe, expect, test } from "vitest";
import { writeBlock } from "../../src/core/block.ts";
import { holdsBlock, selectTracked, type FoundIssue } from "../../src/core/tracker.ts";
import { aBlock, anIssue, REPOSITORY } from "../support/builders.ts";

const TRUST = { repositoryId: REPOSITORY.id, authors: ["github-actions[bot]"] };

function found(number: number, changes: Partial<FoundIssue> = {}): FoundIssue {
  const body = writeBlock(aBlock({ key: `key-${number}` }), "rendering");
  return { facts: anIssue({ number }), title: "A title", body, comments: 0, author: "github-actions[bot]", ...changes };
}

describe("issues that stand for commitments", () => {
  test("are those whose block the writing account made for this repository", () => {
    const { tracked, problems } = selectTracked(
      [found(2), found(1), found(3, { body: "no block", author: "mira" })],
      TRUST,
    );
    expect(tracked.map(({ facts }) => facts.number)).toEqual([1, 2]);
    expect(problems).toEqual([]);
  });

  test("are told by login without case", () => {
    expect(selectTracked([found(1, { author: "GitHub-Actions[bot]" })], TRUST).tracked).toHaveLength(1);
  });

  const forgeries: Array<[string, FoundIssue, RegExp]> = [
    [
      "an outsider's",
      found(2, { author: "mallory" }),
      /^Issue #2 is not counted: its managed block was written by mallory, not by github-actions\[bot\]\. If that account is yours, name it in `author`\.$/,
    ],
    [
      "another repository's",
      found(2, { body: writeBlock(aBlock({ repository_id: 1 }), "") }),
      /belongs to another repository/,
    ],
    [
      "a second one of the same key",
      found(2, { body: writeBlock(aBlock({ key: "key-1" }), "") }),
      /#1 already stands for this commitment/,
    ],
  ];
  test.each(forgeries)("are not %s: it is a warning and changes nothing", (_, forged, message) => {
    const { tracked, problems } = selectTracked([forged, found(1)], TRUST);
    expect(tracked.map(({ facts }) => facts.number)).toEqual([1]);
    expect(problems).toEqual([
      { severity: "warning", file: null, line: null, message: expect.stringMatching(message) },
    ]);
  });

  test.each([
    ["is gone", "A person's own words", "its managed block is gone"],
    ["is cut", "<!-- follow-through:v1 {} -->", "its managed block is cut"],
  ])("are an error, and nothing may be created, when a block of ours %s", (_, body, why) => {
    const { tracked, problems, lost } = selectTracked([found(1, { body })], TRUST);
    expect([tracked, lost]).toEqual([[], true]);
    expect(problems[0]).toMatchObject({
      severity: "error",
      message: expect.stringContaining(`Issue #1 can't be used: ${why}`),
    });
  });

  test("of another account hold their keys, so that no second issue is opened", () => {
    expect(selectTracked([found(7, { author: "mira" })], TRUST).claimed).toEqual(new Map([["key-7", 7]]));
  });
});

test("a block of ours is told from others' and from no block", () => {
  const cases = [
    found(1),
    found(1, { body: "words" }),
    found(1, { author: "mallory" }),
    found(1, { body: "<!-- follow-through:v1 {} -->" }),
  ];
  expect(cases.map((issue) => holdsBlock(issue, ["GitHub-actions[bot]"]))).toEqual([true, false, false, true]);
});
