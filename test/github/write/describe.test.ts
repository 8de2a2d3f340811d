import { expect, test } from "vitest";
import type { Operation } from "../../../src/core/plan/operation.ts";
import { describeOperation } from "../../../src/github/write/describe.ts";
import { aBlock } from "../../support/builders.ts";

const block = aBlock({ subject: "Add an alert" });
const CREATE = { type: "create", block, title: "", labels: [], logins: [], closes: false } as const;
const UPDATE = {
  type: "update",
  number: 7,
  block,
  title: null,
  comments: [],
  basis: { block, body: "", after: "", state: "open" },
} as const;

test.for<[description: string, operation: Operation]>([
  ["create the label “a”", { type: "create-label", name: "a" }],
  ["create an issue for “Add an alert”", { ...CREATE, labels: [], logins: [] }],
  ["create an issue for “Add an alert” and close it as completed", { ...CREATE, labels: [], logins: [], closes: true }],
  ["update issue #7 for “Add an alert”", { ...UPDATE, comments: [], state: null }],
  ["close issue #7 for “Add an alert”", { ...UPDATE, comments: [], state: "close" }],
  ["close issue #7 for “Add an alert” as not planned", { ...UPDATE, comments: [], state: "withdraw" }],
  ["reopen issue #7 for “Add an alert”", { ...UPDATE, comments: [], state: "reopen" }],
  ["add the labels “a” and “b” to issue #7", { type: "label", number: 7, add: ["a", "b"], remove: [] }],
  [
    "add the label “a” to issue #7 and remove the label “b” from issue #7",
    { type: "label", number: 7, add: ["a"], remove: ["b"] },
  ],
  ["close issue #7 as a duplicate of #3", { type: "close-duplicate", number: 7, of: 3, key: "k" }],
])("an operation can be described as “%s”", ([description, operation]) => {
  expect(describeOperation(operation)).toBe(description);
});
