import { describe, expect, test } from "vitest";
import { LABEL_DESCRIPTION } from "../../../src/github/dashboard-pointer.ts";
import { Stale } from "../../../src/github/write/errors.ts";
import { changeLabels, createLabel, describeLabel } from "../../../src/github/write/labels.ts";
import { requestsOf, startFake } from "../../support/fake-clients.ts";
import { createWriter } from "../../support/fake-writer.ts";

describe("createLabel", () => {
  test("creates the label unless it exists", async () => {
    const fake = startFake();
    const { writer } = createWriter(fake);
    await createLabel(writer, "follow-through");
    await createLabel(writer, "follow-through");
    const label = { name: "follow-through", color: "0e8a16", description: LABEL_DESCRIPTION };
    expect([...fake.github.labels().values()]).toEqual([label]);
  });

  test("rethrows any other error from GitHub", async () => {
    const fake = startFake();
    fake.github.settings.archived = true;
    await expect(createLabel(createWriter(fake).writer, "x")).rejects.toMatchObject({ status: 403 });
  });
});

test("describeLabel changes only the description", async () => {
  const fake = startFake();
  fake.github.as("mira").open("one", "", ["follow-through"]);
  await describeLabel(createWriter(fake).writer, "follow-through", "dashboard: #1");
  expect(fake.github.labels().get("follow-through")).toMatchObject({ color: "ededed", description: "dashboard: #1" });
});

describe("changeLabels", () => {
  test("adds labels with one request, and removes them one by one", async () => {
    const fake = startFake();
    fake.github.as("mira").open("one", "", ["a", "b", "kept"]);
    const { writer, steps } = createWriter(fake);
    await changeLabels(writer, { type: "label", number: 1, add: ["c", "d"], remove: ["a", "b"] });
    expect(fake.github.issue(1)?.labels).toEqual(["kept", "c", "d"]);
    expect(requestsOf(fake.github).map((request) => request.split(" ")[0])).toEqual(["POST", "DELETE", "DELETE"]);
    expect(steps).toEqual(["pause", "pause", "changed the labels of #1"]);
  });

  test("succeeds if a person has already removed the label", async () => {
    const fake = startFake();
    fake.github.as("mira").open("one", "");
    const { writer } = createWriter(fake);
    await changeLabels(writer, { type: "label", number: 1, add: [], remove: ["a"] });
    expect(fake.github.issue(1)?.labels).toEqual([]);
  });

  test.for<[what: string, add: string[], remove: string[]]>([
    ["adding", ["a"], []],
    ["removing", [], ["a"]],
  ])("throws Stale if the issue is missing when %s", async ([, add, remove]) => {
    const fake = startFake();
    fake.github.delete(fake.github.as("mira").open("one", "", ["a"]));
    const { writer } = createWriter(fake);
    await expect(changeLabels(writer, { type: "label", number: 1, add, remove })).rejects.toBeInstanceOf(Stale);
  });
});
