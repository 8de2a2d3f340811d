import { describe, expect, test } from "vitest";
import { createMask, maskTokens } from "../../../src/core/model/mask.ts";

describe("maskTokens", () => {
  test.for<[text: string, masked: string]>([
    ["no ghp_abc123 here", "no *** here"],
    ["github_pat_11AAAA_bb", "***"],
    ["eyJhbGciOi.eyJpc3Mi.c2ln", "***"],
    ["0af9".repeat(10), "***"],
    ["Authorization: Bearer abcdef", "Authorization: Bearer ***"],
    ["Basic dXNlcjpwYXNz, or token", "Basic ***, or token"],
    ["Bad credentials; the token has expired", "Bad credentials; the token has expired"],
    ["token abcdefghijklmnop", "token ***"],
    ['{"password":"hunter2"}', '{"password":"***"}'],
    ["?access_token=12345&x=1", "?access_token=***&x=1"],
    ["see redis://me:pass@db:6379/0", "see redis://***@db:6379/0"],
    ["see https://acme.example/@me", "see https://acme.example/@me"],
    ["write to ann@acme.example", "write to ann@acme.example"],
  ])("masks only text that looks like a secret: %s", ([text, masked]) => {
    expect(maskTokens(text)).toBe(masked);
  });
});

describe("a mask", () => {
  const mask = createMask(["s3cret/value", "line one\nline-two-long", "short", "", 'quo"ted\\secret', "\ud800secret"]);
  test.for<[form: string, text: string, masked: string]>([
    ["in plain text", "a s3cret/value b", "a *** b"],
    ["in a URL", "a s3cret%2Fvalue b", "a *** b"],
    ["in base64", `a ${btoa("s3cret/value")} b`, "a *** b"],
    ["in JSON", JSON.stringify({ a: 'quo"ted\\secret' }), '{"a":"***"}'],
    ["of which only one line appears", "line-two-long only", "*** only"],
    ["whose lines were joined", "line one line-two-long", "line one ***"],
  ])("replaces a secret %s", ([, text, masked]) => {
    expect(mask(text)).toBe(masked);
  });

  test("masks GitHub's tokens, but no short secrets, passwords or commit hashes in a report's text", () => {
    const text = `short password: hunter2 ${"0af9".repeat(10)}`;
    expect(mask(text)).toBe(text);
    expect(createMask([])("a ghp_abc123")).toBe("a ***");
  });
});
