import { expect, test } from "vitest";
import { connectionReason, KNOWN_CODES } from "../../../src/core/model/error-codes.ts";

test.for<[code: string, reason: string | null]>([
  ["ENOTFOUND", "its address can't be looked up"],
  ["DEPTH_ZERO_SELF_SIGNED_CERT", "its certificate is not trusted"],
  ["TimeoutError", "it took too long"],
  ["ENOENT", null],
  ["TypeError", null],
])("the reason for a failed connection with the error code %s is %j", ([code, reason]) => {
  expect(connectionReason(code)).toBe(reason);
});

test("every known code looks like an error code or an error's name", () => {
  expect([...KNOWN_CODES].filter((code) => !/^[A-Z][A-Z_0-9]+$|^\w+Error$/.test(code))).toEqual([]);
});
