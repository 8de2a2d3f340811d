import { describe, expect, test } from "vitest";
import { parseConfig } from "../../src/config/schema.ts";
import { Failure } from "../../src/core/model/failure.ts";
import { readRepository } from "../../src/github/read/repository.ts";
import { expectWritable, whyNotWrite } from "../../src/run/refusal.ts";
import type { RunContext } from "../../src/run/world.ts";
import { LINKS, startFake } from "../support/fake-clients.ts";

describe("a run", () => {
  const HEAD = "c0ffee".padEnd(40, "0");

  async function refusal(
    world: { commit: string | null; source: string | null },
    anyRef = "false",
  ): Promise<string | null> {
    const { repo, github } = startFake();
    github.settings.head = HEAD;
    const config = parseConfig(null, { "allow-any-ref": anyRef });
    const context = { world, config, github: { ...repo, links: LINKS } } as RunContext;
    return whyNotWrite(context, { tracked: await readRepository(repo), source: null, head: null });
  }

  test.for<[what: string, commit: string | null, source: string | null, anyRef: string, why: string]>([
    ["can write at the head of the default branch", HEAD, "acme/status", "false", "none"],
    ["can write at the head, regardless of the case of the repository's name", HEAD, "Acme/Status", "false", "none"],
    ["can write at any commit if `allow-any-ref` is set", "f00d", "acme/status", "true", "none"],
    [
      "can't write at another commit",
      "f00d",
      "acme/status",
      "false",
      "Nothing was written: f00d is not the head of main, which is at c0ffee000000.",
    ],
    [
      "can't write without a commit",
      null,
      "acme/status",
      "false",
      "Nothing was written: GITHUB_SHA and GITHUB_REPOSITORY",
    ],
    ["can't write without a repository", HEAD, null, "false", "Nothing was written: GITHUB_SHA and GITHUB_REPOSITORY"],
    ["can't write for a repository with an invalid name", HEAD, "acme", "false", "Nothing was written: GITHUB_SHA"],
  ])("%s", async ([, commit, source, anyRef, why]) => {
    expect((await refusal({ commit, source }, anyRef)) ?? "none").toContain(why);
  });
});

test("expectWritable throws if the repository is archived", async () => {
  const { repo, github } = startFake();
  const repository = await readRepository(repo);
  expect(() => expectWritable(repository)).not.toThrow();
  github.settings.archived = true;
  const archived = await readRepository(repo);
  expect(() => expectWritable(archived)).toThrow(Failure);
  expect(() => expectWritable(archived)).toThrow("acme/status is archived, so nothing can be written");
});
