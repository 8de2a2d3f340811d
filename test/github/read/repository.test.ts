import { expect, test } from "vitest";
import { Failure, Withheld } from "../../../src/core/model/failure.ts";
import { readRepository } from "../../../src/github/read/repository.ts";
import { startFake } from "../../support/fake-clients.ts";

test("readRepository returns the repository's properties", async () => {
  const { github, repo } = startFake();
  github.settings.archived = true;
  await expect(readRepository(repo)).resolves.toEqual({
    id: 4711,
    name: "acme/status",
    url: "https://github.com/acme/status",
    private: false,
    archived: true,
    defaultBranch: "main",
    issues: true,
  });
});

test("readRepository throws Withheld if the token can't see the repository, because it might have become private", async () => {
  const { github, repo } = startFake();
  github.settings.visible = false;
  await expect(readRepository(repo)).rejects.toBeInstanceOf(Withheld);
  await expect(readRepository(repo)).rejects.toThrow("Could not read the repository acme/status:");
});

test("readRepository throws a plain Failure if the request fails", async () => {
  const { github, repo } = startFake();
  github.before = () => ({ kind: "answer", status: 502, applied: false });
  const error: unknown = await readRepository(repo).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(Failure);
  expect(error).not.toBeInstanceOf(Withheld);
});
