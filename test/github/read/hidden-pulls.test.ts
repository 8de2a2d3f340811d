import { expect, test } from "vitest";
import { mayReadPulls } from "../../../src/github/read/hidden-pulls.ts";
import { stubRepo, type StubResponse } from "../../support/fake-clients.ts";

function ask(response: StubResponse): Promise<boolean> {
  return mayReadPulls(stubRepo({ "GET /repos/acme/status/pulls?per_page=1": response }).repo);
}

test.for<[what: string, response: StubResponse, expected: boolean]>([
  ["an empty list", { body: [] }, true],
  [
    "a refusal of the workflow's token",
    { status: 403, body: { message: "Resource not accessible by integration" } },
    false,
  ],
  [
    "a refusal of a personal token",
    { status: 403, body: { message: "Resource not accessible by personal access token" } },
    false,
  ],
  ["404", { status: 404 }, false],
])("mayReadPulls accepts %s as an answer", async ([, response, expected]) => {
  expect(await ask(response)).toBe(expected);
});

test.for([500, 401])("mayReadPulls fails if GitHub returns %i", async (status) => {
  await expect(ask({ status })).rejects.toThrow("Could not read the pull requests of acme/status");
});
