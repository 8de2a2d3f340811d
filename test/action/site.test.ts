// Writes the public page with the built Action.
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { startScene } from "./scene.ts";

const REPORT = "# The cache went cold\n\n## Action items\n\n- [ ] Warm the cache (@mira, due 2026-11-01)\n";

describe.concurrent("the `site` input", () => {
  test("writes the page from the facts that the run has read", async (context) => {
    const { workspace, act } = await startScene(context, { report: REPORT });
    const read = (file: string): Promise<string> => readFile(path.join(workspace.root, "out/site", file), "utf8");
    const run = await act({ inputs: { site: "out/site", snapshot: "facts.json" } });
    expect([run.status, run.stdout]).toEqual([0, expect.stringMatching(/wrote the page to .*out\/site: \d+ files\./)]);
    expect(await read("index.html")).toContain("0 of 1 due kept · 1 overdue");
    expect(await read("c/acme/status/1/index.html")).toContain("Warm the cache");
    expect(JSON.parse(await read("api/v1/summary.json"))).toMatchObject({ counts: { total: 1, overdue: 1 } });
  });

  test("fails the run for a private repository and says how to allow it", async (context) => {
    const { workspace, act } = await startScene(context, { report: REPORT, private: true });
    const run = await act({ inputs: { site: "site" } });
    expect(run.status).toBe(1);
    expect(run.stdout).toContain(
      "acme/status is private, so its page is not written. Set FOLLOW_THROUGH_ALLOW_PRIVATE=true",
    );
    expect(run.outputs).toMatchObject({ created: "1", problems: "1" });
    expect(await readdir(workspace.root)).not.toContain("site");
  });

  test("rejects a folder that contains other files", async (context) => {
    const { workspace, act } = await startScene(context, { report: REPORT });
    await mkdir(path.join(workspace.root, "docs"));
    await writeFile(path.join(workspace.root, "docs/index.html"), "ours");
    const run = await act({ inputs: { site: "docs" } });
    expect([run.status, run.outputs["created"]]).toEqual([1, "1"]);
    expect(run.stdout).toContain("index.html would be deleted, but .follow-through.sha256 doesn't list it");
    expect(await readFile(path.join(workspace.root, "docs/index.html"), "utf8")).toBe("ours");
  });
});
