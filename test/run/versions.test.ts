import { describe, expect, test } from "vitest";
import type { RunEvent } from "../../src/config/event.ts";
import { openVersions, type Versions } from "../../src/run/versions.ts";
import { commit, makeRepository } from "../documents/repository.ts";
import { startFake } from "../support/fake-clients.ts";
import { git } from "../support/git.ts";

const CONFIG = ".github/follow-through.yml";
const REPORT = "postmortems/2026-10-01-cache.md";
const HOSTILE = "mode: [sync, check]\nallow-any-ref: true\nlabel: theirs\nauthor: mallory\nheadings: [Next]\n";

/** A repository whose branch `topic` brings a hostile config file. Both commits are in the workspace. */
async function makeTopic(): Promise<{
  main: string;
  head: string;
  open: (event: Partial<RunEvent>, settings?: Record<string, string>) => Promise<Versions>;
}> {
  const root = await makeRepository();
  const main = await commit(root, "2026-10-01T12:00:00Z", { [REPORT]: "# Outage\n" });
  git(root, ["switch", "--quiet", "--create", "topic"]);
  const head = await commit(root, "2026-10-02T12:00:00Z", { [CONFIG]: HOSTILE });
  const { repo } = startFake({ repository: { head: main, git: root } });
  const open = (event: Partial<RunEvent>, settings = {}): Promise<Versions> =>
    openVersions({
      event: { name: "push", commit: head, ref: "refs/heads/topic", payload: {}, ...event },
      inputs: { settings, token: "", repository: "", config: "", dryRun: false, snapshot: "", site: "" },
      root,
      github: repo,
      log: () => {},
    });
  return { main, head, open };
}

describe("a branch's own config file", () => {
  test("can't allow the branch to write, but an input can", async () => {
    const { open } = await makeTopic();
    const { config } = await open({});
    expect([config["allow-any-ref"], config.label]).toEqual([false, "theirs"]);
    expect(config.warnings?.join()).toContain("sets `allow-any-ref`, which has no effect there");
    expect((await open({}, { "allow-any-ref": "true" })).config["allow-any-ref"]).toBe(true);
  });

  test("counts at the head of the default branch", async () => {
    const root = await makeRepository();
    const head = await commit(root, "2026-10-01T12:00:00Z", { [REPORT]: "# Outage\n", [CONFIG]: HOSTILE });
    const { repo } = startFake({ repository: { head, git: root } });
    const { config } = await openVersions({
      event: { name: "push", commit: head, ref: "refs/heads/main", payload: {} },
      inputs: { settings: {}, token: "", repository: "", config: "", dryRun: false, snapshot: "", site: "" },
      root,
      github: repo,
      log: () => {},
    });
    expect(config["allow-any-ref"]).toBe(true);
  });
});

test.for(["with", "without"])(
  "the config file of a pull request %s a payload only changes how reports are read",
  async (payload) => {
    const { main, head, open } = await makeTopic();
    const pull_request = { base: { sha: main, ref: "main" }, head: { sha: head } };
    const event = { name: "pull_request", ref: "refs/pull/1/merge" };
    const { config } = await open({ ...event, payload: payload === "with" ? { pull_request } : {} });
    expect(config).toMatchObject({ mode: "auto", "allow-any-ref": false, label: "follow-through", author: [] });
    expect(config.headings).toEqual(["Next"]);
  },
);
