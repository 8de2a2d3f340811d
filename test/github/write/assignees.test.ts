import { expect, test } from "vitest";
import { createFindAssignable } from "../../../src/github/write/assignees.ts";
import { BOT, startFake, stubRepo } from "../../support/fake-clients.ts";

test("findAssignable returns the logins that can be assigned", async () => {
  const { repo } = startFake();
  await expect(createFindAssignable(repo)(["mira", "rando", BOT, "nobody"])).resolves.toEqual(["mira"]);
});

test("findAssignable sends one request for each login", async () => {
  const { github, repo } = startFake();
  const findAssignable = createFindAssignable(repo);
  await findAssignable(["mira", "rando"]);
  await expect(findAssignable(["rando", "mira"])).resolves.toEqual(["mira"]);
  expect(github.calls).toHaveLength(2);
});

test("findAssignable returns at most ten logins", async () => {
  const logins = Array.from({ length: 12 }, (_, index) => `person-${index}`);
  const { repo } = startFake({
    accounts: [
      { login: BOT, permission: "write" },
      ...logins.map((login) => ({ login, permission: "write" as const })),
    ],
  });
  await expect(createFindAssignable(repo)(logins)).resolves.toEqual(logins.slice(0, 10));
});

test("findAssignable fails if GitHub returns an error", async () => {
  const { repo } = stubRepo({ "GET /repos/acme/status/assignees/mira": { status: 502, body: { message: "no" } } });
  await expect(createFindAssignable(repo)(["mira"])).rejects.toThrow(
    "Could not check whether @mira can be assigned: GitHub returned 502",
  );
});

test("findAssignable reports only once that GitHub refuses to check a login, and leaves the login out", async () => {
  const { github, repo } = startFake();
  github.before = ({ path }) => (path.endsWith("/ann") ? { kind: "answer", status: 500, applied: false } : null);
  const messages: string[] = [];
  const findAssignable = createFindAssignable(repo, ({ message }) => void messages.push(message));
  await expect(findAssignable(["ann", "mira"])).resolves.toEqual(["mira"]);
  await expect(findAssignable(["ann"])).resolves.toEqual([]);
  expect(messages).toEqual([
    "Could not check whether @ann can be assigned: GitHub returned 500. Assign this account to its issues by hand.",
  ]);
});

test("findAssignable fails if GitHub refuses everything", async () => {
  const { github, repo } = startFake();
  github.before = () => ({ kind: "answer", status: 401, applied: false });
  const findAssignable = createFindAssignable(repo, () => {});
  await expect(findAssignable(["mira"])).rejects.toThrow("GitHub does not accept the token");
});
