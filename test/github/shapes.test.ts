import { describe, expect, test } from "vitest";
import { expectShape, IssueShape, LabelShape } from "../../src/github/shapes.ts";

describe("expectShape", () => {
  test("returns only the expected fields", () => {
    expect(expectShape(LabelShape, { name: "a", description: null, color: "ededed" }, "read a label")).toEqual({
      name: "a",
      description: "",
    });
  });

  test.for<[data: unknown, path: string]>([
    ["", "the whole response"],
    [null, "the whole response"],
    [{}, "name"],
    [{ name: 1 }, "name"],
  ])("rejects %j", ([data, path]) => {
    expect(() => expectShape(LabelShape, data, "read a label")).toThrow(
      `Could not read a label: GitHub's response is truncated or has an unexpected shape (${path}). Run again.`,
    );
  });

  test("says that a web page doesn't come from GitHub", () => {
    expect(() => expectShape(LabelShape, "<!DOCTYPE html><html></html>", "read a label")).toThrow(
      "Could not read a label: the response is a web page, so it comes from a proxy or firewall between this machine and GitHub.",
    );
  });
});

test("expectShape requires an issue's times to be in RFC 3339 format", () => {
  const issue = { number: 1, html_url: "https://github.com/acme/status/issues/1", title: "x", state: "open" };
  expect(() => expectShape(IssueShape, { ...issue, created_at: "yesterday" }, "read it")).toThrow("(created_at)");
  expect(expectShape(IssueShape, { ...issue, created_at: "2026-11-23T10:00:00Z" }, "read it").user).toBeNull();
});
