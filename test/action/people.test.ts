// People and other accounts change the issues between two runs.
import { describe, expect, test } from "vitest";
import { startScene } from "./scene.ts";

describe.concurrent("a run", () => {
  test("fails and creates no second issue if people replace, truncate or empty a managed block", async (context) => {
    const { act, editIssue, listTracked } = await startScene(context);
    await act();
    await editIssue(1, { body: "My own words" });
    await editIssue(2, { body: "<!-- follow-through:v1 {} -->" });
    await editIssue(3, { body: "" });
    const run = await act();
    expect(run.status).toBe(1);
    for (const number of [1, 2, 3])
      expect(run.stdout).toMatch(new RegExp(`^::error .*Issue #${number} can't be used`, "m"));
    expect(await listTracked()).toHaveLength(3);
  });

  test("fails and creates no second issue if people rename the label", async (context) => {
    const { github, act, listTracked } = await startScene(context);
    await act();
    await github.api("PATCH", "/repos/acme/status/labels/follow-through", { new_name: "promises" });
    for (const inputs of [{}, { label: "another" }]) {
      const run = await act({ inputs });
      expect(run.status).toBe(1);
      expect(run.stdout).toContain("is missing, but issues such as #1, #2, #3 are tracked: rename the label back");
    }
    expect(await listTracked()).toHaveLength(3);
    expect((await act({ inputs: { label: "promises" } })).outputs).toMatchObject({ created: "0", total: "3" });
  });

  test("ignores and reports a managed block that people copied into another issue", async (context) => {
    const { github, act, readIssue } = await startScene(context);
    await act();
    const { body } = await readIssue(1);
    await github.api("POST", "/repos/acme/status/issues", { title: "Copy", body, labels: ["follow-through"] });
    const run = await act();
    expect(run.outputs).toMatchObject({ total: "3", created: "0", problems: "1" });
    expect(run.stdout).toContain("Issue #5 is ignored");
  });
});

describe.concurrent("a run with another account", () => {
  test("uses the existing issues in the ledger", async (context) => {
    const scene = await startScene(context);
    await scene.act();
    const run = await scene.act({ token: "person-token" });
    expect(run.outputs).toMatchObject({ created: "0", total: "3", problems: "0" });
    expect(run.status).toBe(0);
  });

  test("fails if it can't find the dashboard, and creates no second issue", async (context) => {
    const { github, act, editIssue, listTracked } = await startScene(context);
    await act();
    await editIssue(4, { body: "nothing" });
    // Remove the pointer and the label, which both lead to the dashboard.
    await github.api("PATCH", "/repos/acme/status/labels/follow-through", { description: "ours" });
    await editIssue(4, { labels: [] });
    const run = await act({ token: "person-token" });
    expect(run.status).toBe(1);
    expect(run.stdout).toContain("Add the issue's author to `author`");
    // The list includes the damaged dashboard, because it no longer contains the dashboard's marker.
    expect(await listTracked()).toHaveLength(4);
    expect((await act({ token: "person-token", inputs: { author: "follow-bot" } })).status).toBe(0);
  });
});
