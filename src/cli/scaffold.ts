import { PRODUCT } from "../core/model/product.ts";

/** What `init` knows about a repository. */
export interface Situation {
  branch: string;
  /** The folder for reports. */
  folder: string;
  /** Globs for reports that the default names don't find. */
  documents: readonly string[];
  /** An IANA time zone. */
  timezone: string;
  /** Whether to publish the page on GitHub Pages. */
  pages: boolean;
}

/** A file to create. */
export interface NewFile {
  path: string;
  text: string;
}

const WORKFLOW_PATH = ".github/workflows/follow-through.yml";
const PAGE_PATH = ".github/workflows/follow-through-page.yml";
export const CONFIG_PATH = ".github/follow-through.yml";

/** The files that `init` creates. Pure. */
export function buildFiles(situation: Situation): NewFile[] {
  return [
    { path: WORKFLOW_PATH, text: renderWorkflow(situation.branch) },
    ...(situation.pages ? [{ path: PAGE_PATH, text: renderPageWorkflow(situation.branch) }] : []),
    { path: CONFIG_PATH, text: renderConfig(situation) },
    { path: `${situation.folder}/template.md`, text: TEMPLATE },
  ];
}

/** The workflow that the README shows. */
export function renderWorkflow(branch: string): string {
  return `name: Follow-through
on:
  push:
    branches:
      - ${quote(branch)}
  pull_request:
  schedule:
    - cron: "17 6 * * *"
  workflow_dispatch:
permissions: {}
jobs:
  follow-through:
    permissions:
      contents: read # reads the reports
      issues: write # creates and updates the issues
      pull-requests: read # finds the pull requests that closed issues
    uses: ${PRODUCT.workflow}
`;
}

/** The workflow that publishes the page on GitHub Pages. */
export function renderPageWorkflow(branch: string): string {
  return `name: Promises
on:
  push:
    branches:
      - ${quote(branch)}
  schedule:
    - cron: "7 0 * * *"
  workflow_dispatch:
permissions: {}
jobs:
  page:
    permissions:
      contents: read # reads the reports
      issues: write # creates and updates the issues
      pull-requests: read # finds the pull requests that closed issues
      pages: write # publishes the page
      id-token: write # proves to GitHub Pages where the page comes from
    uses: ${PRODUCT.workflow.replace("follow-through.yml", "follow-through-page.yml")}
`;
}

/** A branch's name needs quotes in YAML if it could be read as something else, such as a number. */
function quote(name: string): string {
  return /^[a-z][\w/-]*$/.test(name) && !/^(?:true|false|null|yes|no|on|off|y|n)$/.test(name)
    ? name
    : JSON.stringify(name);
}

function renderConfig({ documents, timezone }: Situation): string {
  const [repository, tag] = PRODUCT.action.split("@");
  const raw = `https://raw.githubusercontent.com/${repository}/${tag}`;
  return [
    `# yaml-language-server: $schema=${raw}/dist/config.schema.json`,
    `# All settings: https://github.com/${repository}/blob/${tag}/.github/docs/configuration.md`,
    ...(documents.length > 0 ? ["documents:", ...documents.map((glob) => `  - ${JSON.stringify(glob)}`)] : []),
    ...(timezone === "UTC" ? ["# timezone: Europe/Berlin"] : [`timezone: ${timezone}`]),
    "# since: 2026-01-01",
    "",
  ].join("\n");
}

const TITLE = "# What happened, in one line";
const DATE = "YYYY-MM-DD";

/** A report to fill in. Its default name, `template.md`, keeps it from being read as a report. */
export const TEMPLATE = `${TITLE}

Published: ${DATE}

## Summary

<!-- What users saw, from when to when, and why. Two or three sentences. -->

## Timeline

| Time (UTC) | What happened |
| --- | --- |
|  |  |

## What we learned

## Action items

<!-- One row per promise. The owner is a login such as @mira, or a team. The due date is a date such as 2026-12-01. -->

| Action | Owner | Due |
| --- | --- | --- |
|  |  |  |
`;

/** Fills in the title and the date of a template. */
export function fillTemplate(template: string, title: string, today: string): string {
  const dated = template.replaceAll(DATE, today);
  return /^# .*$/m.test(dated) ? dated.replace(/^# .*$/m, () => `# ${title}`) : `# ${title}\n\n${dated}`;
}

/** The name of a new report's file: the date and the words of its title. */
export function nameReport(title: string, today: string): string {
  const words = title
    .normalize("NFC")
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== "");
  const name = words.reduce((text, word) => (text.length + word.length < 60 ? `${text}-${word}` : text), today);
  return `${name}.md`;
}
