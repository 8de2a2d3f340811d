import { expect, test } from "vitest";
import type { Comment } from "../../../src/github/read/comments.ts";
import { parseStatement } from "../../../src/github/read/comment-statement.ts";

function aComment(body: string, changes: Partial<Comment> = {}): Comment {
  return {
    issue_url: "https://api.github.com/repos/acme/status/issues/12",
    user: { login: "mira" },
    body,
    created_at: "2026-11-23T10:00:00Z",
    author_association: "MEMBER",
    ...changes,
  };
}

test("parseStatement returns the statement with the comment's issue, author and time", () => {
  expect(parseStatement(aComment("Done!\nEvidence: https://example.org/1\nReason: the vendor was late"))).toEqual({
    number: 12,
    login: "mira",
    association: "MEMBER",
    at: "2026-11-23T10:00:00Z",
    evidence: "https://example.org/1",
    reason: "the vendor was late",
  });
});

test.for<[body: string, evidence: string | null, reason: string | null]>([
  ["evidence : <https://example.org/1>", "https://example.org/1", null],
  ["  EVIDENCE:https://example.org/1 and more", "https://example.org/1", null],
  ["Evidence：https://example.org/1", "https://example.org/1", null],
  ["Reason:  two   spaces\nand a second line", null, "two spaces"],
  [`Evidence: https://example.org/${"x".repeat(1_980)}`, `https://example.org/${"x".repeat(1_980)}`, null],
  [`Reason: ${"xy".repeat(251)}`, null, `${"xy".repeat(250).slice(0, 499)}…`],
])("parseStatement parses %j", ([body, evidence, reason]) => {
  expect(parseStatement(aComment(body))).toMatchObject({ evidence, reason });
});

test.for([
  // Longer links don't fit in an issue's block.
  `Evidence: https://example.org/${"x".repeat(1_981)}`,
  `Evidence: https://example.org/${"-".repeat(331)}`,
  "thanks",
  "",
  "Evidence: http://example.org/1",
  "Evidence: see the pull request",
  "The evidence: https://example.org/1",
  "Reason:",
])("parseStatement ignores %j", (body) => {
  expect(parseStatement(aComment(body))).toBeNull();
});

test("parseStatement ignores a comment by a deleted account", () => {
  expect(parseStatement(aComment("Reason: late", { user: null }))).toBeNull();
});

test.for<[body: string, evidence: string | null, reason: string | null]>([
  ["Evidence:\n\nhttps://example.org/1", "https://example.org/1", null],
  ["Reason:\r\n  the vendor", null, "the vendor"],
  ["evidence\n: https://example.org/1\n\n Reason: late", "https://example.org/1", "late"],
])("parseStatement finds a value on a later line than its keyword in %j", ([body, evidence, reason]) => {
  expect(parseStatement(aComment(body))).toMatchObject({ evidence, reason });
});

test("parseStatement finishes even for the longest comment that GitHub accepts", () => {
  expect(parseStatement(aComment(`x${"\n".repeat(65_534)}x`))).toBeNull();
  expect(parseStatement(aComment("evidence\n".repeat(7_000)))).toBeNull();
});

test.for<[body: string, evidence: string | null]>([
  ["When done, write:\n```\nEvidence: https://example.org/1\n```", null],
  ["~~~ md\nEvidence: https://example.org/1\n```\n~~~", null],
  ["````\n```\nEvidence: https://example.org/1\n````", null],
  ["```\r\nEvidence: https://example.org/1", null],
  ["<!--\nEvidence: https://example.org/1\n-->", null],
  ["<!-- x -->\n<!-- Evidence:\nhttps://example.org/1", null],
  ["<!--\n```\n-->\nEvidence: https://example.org/1", "https://example.org/1"],
  ["```\n<!--\n```\nEvidence: https://example.org/1", "https://example.org/1"],
  ["```\nx\n```\nEvidence: https://example.org/1", "https://example.org/1"],
  ["<!-- x -->Evidence: https://example.org/1", "https://example.org/1"],
  ["Evidence: https://example.org/1 <!-- x -->", "https://example.org/1"],
])("parseStatement ignores code blocks and HTML comments in %j", ([body, evidence]) => {
  expect(parseStatement(aComment(body))?.evidence ?? null).toBe(evidence);
});

test.each(["Reason: .", "Reason: n/a", "Reason: 🤷", "reason: x"])("“%s” gives no reason", (body) => {
  expect(parseStatement(aComment(body))).toBeNull();
});
