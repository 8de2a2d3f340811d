import { describe, expect, test } from "vitest";
import { isAddress, isPublicUrl, isToken } from "../../src/github/addresses.ts";

test.for<[token: string, valid: boolean]>([
  ["ghp_abc", true],
  ["github_pat_11_x", true],
  ["", false],
  ["ghp_a\nb", false],
  ["ghp_a b", false],
  ["ghp_ä", false],
  ["ghp_\u0000", false],
])("isToken tells whether %j can be sent as a token: %s", ([token, valid]) => {
  expect(isToken(token)).toBe(valid);
});

describe("the address", () => {
  test.for<[address: string, isUrl: boolean, isServer: boolean]>([
    ["https://api.github.com", true, true],
    ["http://127.0.0.1:9/api/v3/", true, true],
    ["https://git.example/?token=x", true, false],
    ["https://git.example/#x", true, false],
    ["https://me@git.example", false, false],
    ["https://me:pass@git.example", false, false],
    ["HTTPS://me:pass@git.example", false, false],
    ["https:/me:pass@git.example", false, false],
    ["https:\\\\me:pass@git.example", false, false],
    ["https://me:pass@git.example:port", false, false],
    ["ftp://git.example", false, false],
    ["git.example", false, false],
  ])("%s is a URL without a password: %s, and a server's address: %s", ([address, isUrl, isServer]) => {
    expect([isPublicUrl(address), isAddress(address)]).toEqual([isUrl, isServer]);
  });
});
