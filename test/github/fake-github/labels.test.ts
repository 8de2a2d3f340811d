import { describe, expect, test } from "vitest";
import { REPO, startFake } from "../../support/fake-clients.ts";

describe("a label in the fake GitHub", () => {
  test("stays on its issues when it is renamed", async () => {
    const { github, bot } = startFake();
    github.as("mira").open("one", "", ["old"]);
    github.renameLabel("old", "new");
    await expect(bot.issues.listForRepo({ ...REPO, labels: "NEW" })).resolves.toMatchObject({ data: [{ number: 1 }] });
    await expect(bot.issues.listForRepo({ ...REPO, labels: "old" })).resolves.toMatchObject({ data: [] });
    expect(github.issue(1)?.labels).toEqual(["new"]);
  });

  test("is removed from its issues when it is deleted, even if a new label has the same name", async () => {
    const { github, bot } = startFake();
    github.as("mira").open("one", "", ["kept", "gone"]);
    github.deleteLabel("gone");
    await bot.issues.createLabel({ ...REPO, name: "gone" });
    expect(github.issue(1)?.labels).toEqual(["kept"]);
  });

  test("keeps the fields that an update omits", async () => {
    const { github, bot } = startFake();
    const kept = { color: "0e8a16", description: "a promise" };
    await bot.issues.createLabel({ ...REPO, name: "old", ...kept });
    await bot.issues.updateLabel({ ...REPO, name: "OLD", new_name: "Old" });
    expect([...github.labels().values()]).toEqual([{ name: "Old", ...kept }]);
  });

  test("can be combined with others in a filter that matches only issues with all of them", async () => {
    const { github, bot } = startFake();
    github.as("mira").open("one", "", ["a"]);
    github.as("mira").open("two", "", ["a", "b"]);
    await expect(bot.issues.listForRepo({ ...REPO, labels: "a,b" })).resolves.toMatchObject({ data: [{ number: 2 }] });
  });

  test("can be added and removed by people", () => {
    const { github } = startFake();
    github.as("rando").open("one", "");
    github.as("rando").label(1, "a");
    github.as("rando").label(1, "A");
    expect(github.issue(1)?.labels).toEqual(["a"]);
    github.as("rando").unlabel(1, "A");
    expect(github.issue(1)?.labels).toEqual([]);
    expect(github.labels()).toEqual(new Map([["a", { name: "a", color: "ededed", description: "" }]]));
  });
});
