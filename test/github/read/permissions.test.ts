import { expect, test } from "vitest";
import { createMayWrite, isStranger } from "../../../src/github/read/permissions.ts";
import { REPO, startFake, stubRepo } from "../../support/fake-clients.ts";

const PERMISSION = "GET /repos/acme/status/collaborators/ann/permission";

test("mayWrite sends one request for each account", async () => {
  const { github, repo } = startFake();
  const mayWrite = createMayWrite(repo);
  const answers = [mayWrite("mira", "NONE"), mayWrite("mira", "NONE"), mayWrite("rando", "OWNER")];
  expect(await Promise.all(answers)).toEqual([true, true, false]);
  expect(await mayWrite("mira", "NONE")).toBe(true);
  expect(github.calls).toHaveLength(2);
});

test.for<[permission: string, may: boolean]>([
  ["admin", true],
  ["maintain", true],
  ["write", true],
  ["push", true],
  ["triage", false],
  ["read", false],
  ["none", false],
])("mayWrite tells whether the permission %s includes writes: %s", async ([permission, may]) => {
  const { repo } = stubRepo({ [PERMISSION]: { body: { permission } } });
  expect(await createMayWrite(repo)("ann", "OWNER")).toBe(may);
});

test.for<[association: string, may: boolean]>([
  ["OWNER", true],
  ["MEMBER", true],
  ["COLLABORATOR", true],
  ["CONTRIBUTOR", false],
  ["NONE", false],
])("mayWrite trusts the association %s if the token can't read permissions: %s", async ([association, may]) => {
  const { rando } = startFake();
  expect(await createMayWrite({ client: rando, repo: REPO })("ann", association)).toBe(may);
});

test.for<[login: string, may: boolean]>([
  ["our-app[bot]", true],
  ["Our-App[bot]", true],
  ["stale[bot]", false],
])(
  "mayWrite trusts a bot only if it writes as Follow-through, without asking GitHub: %s → %s",
  async ([login, may]) => {
    const { github, repo } = startFake({ accounts: [{ login, permission: "write" }] });
    expect(await createMayWrite(repo, ["our-app[bot]"])(login, "MEMBER")).toBe(may);
    expect(github.calls).toEqual([]);
  },
);

test("mayWrite doesn't trust a deleted account, even if the token can't read permissions", async () => {
  const { github, rando } = startFake();
  expect(await createMayWrite({ client: rando, repo: REPO })("ghost", "MEMBER")).toBe(false);
  expect(github.calls).toEqual([]);
});

test("mayWrite fails if GitHub returns an error", async () => {
  const { repo } = stubRepo({ [PERMISSION]: { status: 502, body: { message: "no" } } });
  await expect(createMayWrite(repo)("ann", "OWNER")).rejects.toThrow(
    "Could not read the permission of @ann: GitHub returned 502",
  );
});

test("mayWrite uses the permissions from earlier reads and adds those that it requests, but not failures", async () => {
  const { github, repo } = startFake();
  const permissions = new Map<string, boolean | null>([["rando", true]]);
  const mayWrite = createMayWrite({ ...repo, permissions });
  expect([await mayWrite("rando", "NONE"), await mayWrite("mira", "NONE")]).toEqual([true, true]);
  expect(github.calls).toHaveLength(1);
  github.before = () => ({ kind: "answer", status: 500, applied: false });
  await expect(mayWrite("ann", "NONE")).rejects.toThrow("Could not read the permission of @ann");
  expect([...permissions]).toEqual([
    ["rando", true],
    ["mira", true],
  ]);
});

test.for<[login: string, association: string, stranger: boolean]>([
  ["ann", "NONE", true],
  ["ann", "CONTRIBUTOR", true],
  ["ann", "FIRST_TIME_CONTRIBUTOR", true],
  ["ann", "COLLABORATOR", false],
  ["ann", "MEMBER", false],
  ["ann", "OWNER", false],
  ["stale[bot]", "NONE", false],
])("isStranger tells whether an account probably has no role: %s, %s → %s", ([login, association, stranger]) => {
  expect(isStranger(login, association)).toBe(stranger);
});
