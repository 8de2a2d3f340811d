import { describe, expect, test } from "vitest";
import type { ActionOptions } from "../support/runner.ts";
import { CACHE, REPORT, startScene } from "./scene.ts";

describe.concurrent("settings", () => {
  test("come from the config file, and inputs override them", async (context) => {
    const scene = await startScene(context);
    await scene.workspace.write(".github/follow-through.yml", "warn-days: 60\nlabel: promise\nfail-on: [due-soon]\n");
    const run = await scene.act({ event: "schedule", inputs: { label: "said" } });
    expect(run.outputs).toMatchObject({ "due-soon": "1" });
    expect(run.status).toBe(1);
    expect(await scene.listTracked("labels=said")).toHaveLength(3);
  });
});

describe.concurrent("a run", () => {
  const cases: Array<[what: string, options: Partial<ActionOptions>, sentence: string]> = [
    [
      "a missing token",
      { token: "" },
      "No token: in a workflow, give the job `permissions: contents: read, issues: write`",
    ],
    ["a glob that matches no reports", { inputs: { documents: "nowhere/*.md" } }, "No report matches nowhere/*.md"],
    ["an unknown input", { inputs: { warn_day: "3" } }, "Unknown input `warn_day`: use one of mode, documents"],
    ["an invalid flag", { inputs: { "dry-run": "yes" } }, "Input `dry-run` is invalid: expected true or false"],
    [
      "an invalid date",
      { inputs: { since: "2026-02-30" } },
      'Input `since` is "2026-02-30": expected a date in the format YYYY-MM-DD',
    ],
    ["an invalid time zone", { inputs: { timezone: "Mars/Olympus" } }, "expected an IANA time zone"],
    [
      "an invalid FOLLOW_THROUGH_TODAY",
      { today: "tomorrow" },
      'FOLLOW_THROUGH_TODAY is "tomorrow": expected a date in the format YYYY-MM-DD',
    ],
    [
      "an invalid repository name",
      { repository: "acme" },
      "The name of the repository is missing or invalid: set the `repository` input",
    ],
    [
      "a missing config file",
      { inputs: { config: "nope.yml" } },
      "There is no config file nope.yml: check the `config` input.",
    ],
    ["an unknown repository", { repository: "acme/other" }, "the repository does not exist, or the token can't see it"],
    ["a dangerous event", { event: "pull_request_target" }, "Follow-through does not run on pull_request_target"],
    ["a malformed event file", { payload: "{" }, "event.json can't be read (SyntaxError): GITHUB_EVENT_PATH must be"],
    ["a missing event file", { payload: null }, "event.json can't be read (ENOENT): GITHUB_EVENT_PATH must be"],
  ];
  test.for(cases)("reports %s in one sentence and writes nothing", async ([, options, sentence], context) => {
    const scene = await startScene(context);
    const run = await scene.act(options);
    expect(run.status).toBe(1);
    expect(run.stdout.match(/^::error/gm)).toHaveLength(1);
    expect(run.stdout).toContain(sentence);
    expect(scene.proxy.writes()).toEqual([]);
  });

  test("fails on a due date that doesn't exist, but still tracks the report's commitments", async (context) => {
    const scene = await startScene(context);
    await scene.workspace.write(REPORT, CACHE.replace("2026-11-01", "2026-02-30"));
    const run = await scene.act();
    expect(run.status).toBe(1);
    expect(run.stdout).toMatch(
      new RegExp(`^::error .*file=${REPORT},line=7::The due date “2026-02-30” is not a calendar date`, "m"),
    );
    expect(run.outputs).toMatchObject({ created: "3", undated: "2", problems: "1" });
  });

  test("fails if issues are turned off in the repository", async (context) => {
    const scene = await startScene(context, { issues: false });
    const run = await scene.act();
    expect(run.status).toBe(1);
    expect(run.stdout).toContain("Issues are turned off in acme/status");
  });
});
