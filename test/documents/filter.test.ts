import { describe, expect, test } from "vitest";
import { createExclusion, createFilter, isNewlyNamed } from "../../src/documents/filter.ts";

describe("createFilter", () => {
  test.for<[verb: string, path: string, globs: readonly string[]]>([
    ["includes", "docs/a.md", ["docs/*.md"]],
    ["includes", "docs/.hidden/a.md", ["docs/**/*.md"]],
    ["excludes", "other/a.md", ["docs/*.md"]],
    ["excludes", "docs/a.md", ["docs/*.md", "!docs/a.md"]],
    ["excludes", "docs/old/a.md", ["docs/**/*.md", "!docs/old"]],
    ["excludes", "docs/old/deep/a.md", ["docs/**/*.md", "!docs/old/**"]],
    ["excludes", "node_modules/x/docs/a.md", ["**/*.md"]],
    ["excludes", ".git/a.md", ["**/*.md"]],
    ["includes", "incidents/template.md", ["incidents/*.md"]],
    ["excludes", "incidents/template.md", []],
    ["includes", "incidents/a.md", []],
    ["includes", "incidents/a.md", ["!incidents/b.md"]],
    ["excludes", "incidents/b.md", ["!incidents/b.md"]],
    ["excludes", "docs/a.md", ["!incidents/b.md"]],
  ])("%s %s with the globs %j", ([verb, path, globs]) => {
    expect(createFilter(globs)(path)).toBe(verb === "includes");
  });
});

describe("createFilter without globs", () => {
  test.for([
    "postmortems/a.md",
    "docs/Post-Mortems/a.MD",
    "docs/post mortem/2026/a.markdown",
    "post_mortem.md",
    "docs/2026PostMortemCache.md",
    "incident-reports/a.md",
    "Incident_Report_3.md",
    "docs/incident report.md",
    "Incidents/2026-10-01.md",
    "incidents2026/a.md",
    "incident.md",
    "my-incidents/a.md",
    "RCA/a.md",
    "docs/RCA-12.md",
    "docs/2026.rca.md",
    "rcas/1.md",
    "retrospectives/a.md",
    "Outages/2026/a.md",
    "docs/outage_2026.md",
  ])("includes %s", (path) => {
    expect(createFilter([])(path)).toBe(true);
  });

  test.for([
    "README.md",
    "docs/arcade.md",
    "coincident/a.md",
    "docs/incidental.md",
    "docs/myrca.md",
    "postmortems/a.txt",
    "postmortems/a.md.bak",
    "postmortems/template.md",
    "postmortem-templates/a.md",
    "node_modules/incidents/a.md",
  ])("excludes %s", (path) => {
    expect(createFilter([])(path)).toBe(false);
  });
});

test("createExclusion uses only the globs that start with !", () => {
  const isExcluded = createExclusion(["docs/**", "!docs/old/**", "!a.md"]);
  expect(["docs/a.md", "docs/old/a.md", "a.md"].filter(isExcluded)).toEqual(["docs/old/a.md", "a.md"]);
});

test.for<[isNew: boolean, path: string, globs: string[]]>([
  [true, "outages/a.md", []],
  [true, "docs/Post-Mortems/a.md", []],
  [true, "postmortems/a.markdown", []],
  [true, "outages/a.md", ["!drafts/**"]],
  [false, "outages/a.md", ["outages/**"]],
  [false, "postmortems/2026/a.md", []],
  [false, "docs/2026-incident-report.md", []],
])("isNewlyNamed is %s for %s with the globs %j", ([isNew, path, globs]) => {
  expect(isNewlyNamed(path, globs)).toBe(isNew);
});
