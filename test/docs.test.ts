// Checks the links, commands, settings and examples in README.md and .github/**/*.md against the code.
import { execFileSync } from "node:child_process";
import { existsSync, globSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { findImportError, ROWS } from "../.ci/arrows.ts";
import { ROUTES } from "../api/http/routes.ts";
import { renderPageWorkflow, renderWorkflow } from "../src/cli/scaffold.ts";
import { expectSafeEvent } from "../src/config/event.ts";
import { CONFIG_PATHS } from "../src/config/keys.ts";
import { parseConfig } from "../src/config/schema.ts";
import { PRODUCT } from "../src/core/model/product.ts";
import { STATE_WORDS, STATES } from "../src/core/assess/states.ts";
import { LANGUAGES } from "../src/core/parse/languages/index.ts";
import { parseReport } from "../src/core/parse/report.ts";
import type { Report } from "../src/core/model/commitment.ts";
import { ROOT } from "./support/runner.ts";

const PAGES = globSync(["README.md", ".github/**/*.md"], { cwd: ROOT }).toSorted();
const TEXT = new Map(PAGES.map((page) => [page, readFileSync(path.join(ROOT, page), "utf8")]));
const SOURCES = globSync(["src/**/*.ts", "api/**/*.ts"], { cwd: ROOT });
const CODE = SOURCES.map((file) => readFileSync(path.join(ROOT, file), "utf8")).join("\n");
const ACTION = parse(readFileSync(path.join(ROOT, "action.yml"), "utf8")) as {
  inputs: Record<string, { description: string }>;
  outputs: Record<string, { description: string }>;
};
const { scripts } = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8")) as {
  scripts: Record<string, string>;
};
/** Matches one of our commands in the documentation, and captures its name. */
const OUR_COMMAND = new RegExp(`(?:${PRODUCT.npx}|\`follow-through) ([a-z]+)`);
const HELP = execFileSync(process.execPath, [path.join(ROOT, "dist/cli.js"), "--help"], { encoding: "utf8" });
const COMMANDS = [...HELP.matchAll(/^ {2}([a-z]+) /gm)].map(([, name = ""]) => name);
/** Files that the documentation's readers create in their own repositories. */
const READER_FILES = [
  ".github/follow-through.yml",
  ".github/follow-through.yaml",
  ".github/workflows/follow-through.yml",
  ".github/workflows/follow-through-page.yml",
];

function textOf(page: string): string {
  const text = TEXT.get(page);
  if (text === undefined) throw new Error(`There is no page ${page}.`);
  return text;
}

/** Returns a page's fenced blocks, each with the text that follows it. */
function fencesOf(page: string, language: string): Array<{ code: string; after: string }> {
  const text = textOf(page);
  return [...text.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)]
    .filter(([, found]) => found === language)
    .map(({ 0: fence, 2: code = "", index }) => ({ code, after: text.slice(index + fence.length) }));
}

function spansOf(page: string): string[] {
  const prose = textOf(page).replaceAll(/^```[\s\S]*?^```$/gm, "");
  return [...prose.matchAll(/`([^`\n]+)`/g)].map(([, span = ""]) => span);
}

/** Returns the rows of the first table in a text, with trimmed cells. */
function rowsOf(text: string): string[][] {
  const lines = text.split("\n");
  const start = lines.findIndex((line) => line.startsWith("| ---"));
  const end = lines.findIndex((line, index) => index > start && !line.startsWith("|"));
  return lines.slice(start + 1, end < 0 ? undefined : end).map((line) =>
    line
      .replaceAll(/^\|\s?|\s*\|$/g, "")
      .split(/\s*\|\s?/)
      .map((cell) => cell.trim()),
  );
}

function tableUnder(page: string, heading: string): string[][] {
  const text = textOf(page);
  const start = text.indexOf(`\n## ${heading}\n`);
  if (start < 0) throw new Error(`${page} has no heading “${heading}”.`);
  return rowsOf(text.slice(start));
}

/** Parses a report as if it was published on 5 August 2026, unless it states another date. */
function readExample(text: string): Report {
  return parseReport({ path: "postmortems/cache.md", text, firstCommitted: "2026-08-05" }, { headings: [] });
}

describe.each(PAGES)("%s", (page) => {
  it("links to files and headings that exist", () => {
    const links = [...textOf(page).matchAll(/\]\((?!https?:)([^)#\s]*)(#[^)\s]+)?\)/g)];
    for (const [, target = "", anchor = ""] of links) {
      const file = target === "" ? page : path.posix.join(path.posix.dirname(page), target);
      expect(existsSync(path.join(ROOT, file)), `${page} links to ${file}`).toBe(true);
      if (anchor === "") continue;
      const headings = [...textOf(file).matchAll(/^#+ (.*)$/gm)].map(
        ([, heading = ""]) =>
          `#${heading
            .toLowerCase()
            .replaceAll(/[^\p{L}\p{N}\s-]/gu, "")
            .replaceAll(" ", "-")}`,
      );
      expect(headings).toContain(anchor);
    }
  });

  it("names files and folders that exist", () => {
    const paths = spansOf(page).filter((span) => /^(?:src|api|test|dist|\.ci|\.github)\/[\w./-]*$/.test(span));
    const missing = paths.filter((span) => !READER_FILES.includes(span) && !existsSync(path.join(ROOT, span)));
    expect(missing).toEqual([]);
  });

  it("names npm scripts and commands that exist", () => {
    const named = textOf(page).matchAll(/npm run ([\w:]+)/g);
    expect([...named].map(([, name = ""]) => name).filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
    const commands = textOf(page).matchAll(new RegExp(OUR_COMMAND, "g"));
    expect([...commands].map(([, name = ""]) => name).filter((name) => !COMMANDS.includes(name))).toEqual([]);
  });

  it("shows workflows that use known inputs, no dangerous events and no more permissions than they need", () => {
    const workflows = fencesOf(page, "yaml").map(({ code }) => parse(code) as Workflow);
    for (const workflow of workflows.filter(({ jobs }) => jobs !== undefined)) {
      expect(workflow.name).toBeDefined();
      expect(workflow.permissions).toEqual({});
      for (const event of Object.keys(workflow.on)) expect(() => expectSafeEvent({ name: event })).not.toThrow();
      const used = Object.values(workflow.jobs).flatMap((job) => [job, ...(job.steps ?? [])]);
      const ours = used.filter(({ uses = "" }) => uses.startsWith(`${PRODUCT.repository}/`) || uses === PRODUCT.action);
      expect(ours).toHaveLength(1);
      const [{ uses = "", with: given = {} } = {}] = ours;
      const known = uses === PRODUCT.action ? ACTION.inputs : calledWorkflow(uses).on.workflow_call?.inputs;
      expect(Object.keys(given).filter((name) => !Object.hasOwn(known ?? {}, name))).toEqual([]);
      for (const { permissions = {} } of Object.values(workflow.jobs))
        expect(permissions).toEqual(uses === PRODUCT.action ? STEP_PERMISSIONS : neededBy(calledWorkflow(uses)));
    }
  });

  it("shows valid config files", () => {
    const files = fencesOf(page, "yaml").filter(({ code }) => !code.includes("jobs:"));
    for (const { code } of files) expect(() => parseConfig({ path: CONFIG_PATHS[0], text: code }, {})).not.toThrow();
  });

  it("shows the correct result below each example report", () => {
    for (const { code, after } of fencesOf(page, "markdown")) {
      expect(after.trimStart()).toMatch(/^\| commitment +\| owner +\| due +\| tracker +\| done +\|\n/);
      const { commitments } = readExample(code);
      const read = commitments.map(({ subject, owner, due, tracker, done }) => [
        subject,
        owner ?? "",
        due ?? "",
        tracker ?? "",
        done === true ? "yes" : "",
      ]);
      expect(rowsOf(after)).toEqual(read);
    }
  });
});

interface Use {
  uses?: string;
  with?: Record<string, unknown>;
}
interface Workflow {
  name?: string;
  on: Record<string, unknown> & { workflow_call?: { inputs?: Record<string, unknown> } | null };
  permissions: Record<string, string>;
  jobs: Record<string, Use & { permissions?: Record<string, string>; steps?: Use[] }>;
}

const STEP_PERMISSIONS = { contents: "read", issues: "write", "pull-requests": "read" };

/** Returns the reusable workflow at an address such as `owner/name/.github/workflows/follow-through.yml@v1`. */
function calledWorkflow(address: string): Workflow {
  const file = address.slice(PRODUCT.repository.length + 1, address.indexOf("@"));
  return parse(readFileSync(path.join(ROOT, file), "utf8")) as Workflow;
}

/** Returns all permissions that the jobs of a reusable workflow need. GitHub refuses a caller that grants fewer. */
function neededBy({ jobs }: Workflow): Record<string, string> {
  const all = Object.values(jobs).flatMap(({ permissions = {} }) => Object.entries(permissions));
  return Object.fromEntries(all.toSorted(([, a], [, b]) => (a < b ? -1 : 1)));
}

describe("README.md", () => {
  it("shows the workflow that init creates", () => {
    expect(fencesOf("README.md", "yaml").map(({ code }) => code)).toContain(renderWorkflow("main"));
    expect(fencesOf(".github/docs/deploy.md", "yaml").map(({ code }) => code)).toContain(renderPageWorkflow("main"));
  });

  it("is shorter than 8,000 characters", () => {
    expect(textOf("README.md").length).toBeLessThan(8_000);
  });

  it("shows an example report that states its publication date", () => {
    const [example] = fencesOf("README.md", "markdown");
    expect(readExample(example?.code ?? "").published).toBe("2026-10-01");
  });

  it("uses the same state names as the product", () => {
    const named = tableUnder("README.md", "Commitment states").flatMap(([state = ""]) => state.split(", "));
    expect(named.toSorted()).toEqual(Object.values(STATE_WORDS).toSorted());
  });
});

describe.each([
  { page: ".github/ARCHITECTURE.md", tables: ["What always holds", "How to add …"] },
  { page: ".github/docs/code-guide.md", tables: ["More about the invariants", "How to add something else"] },
])("$page", ({ page, tables }) => {
  it("names source files and identifiers that exist", () => {
    const spans = spansOf(page);
    const names = new Set(SOURCES.map((file) => path.basename(file)));
    expect(spans.filter((span) => /^[\w-]+\.ts$/.test(span) && !names.has(span))).toEqual([]);
    const folders = new Set(SOURCES.flatMap((file) => path.posix.dirname(file).split("/")));
    expect(
      spans.filter(
        (span) => /^[\w-]+\/$/.test(span) && !existsSync(path.join(ROOT, span)) && !folders.has(span.slice(0, -1)),
      ),
    ).toEqual([]);
    const identifiers = spans.filter(
      (span) => /^[A-Za-z]+\.?[A-Za-z]*$/.test(span) && /[a-z][A-Z]|^[A-Z]|\./.test(span),
    );
    expect(identifiers.length).toBeGreaterThan(5);
    const words = identifiers.flatMap((identifier) => identifier.split("."));
    expect(words.filter((word) => !new RegExp(`\\b${word}\\b`).test(CODE))).toEqual([]);
  });

  it("lists a check for every invariant and every kind of addition", () => {
    const rows = tables.flatMap((heading) => tableUnder(page, heading));
    const untested = rows.filter((row) => !/`(?:test\/|\.ci\/|npm run )/.test(row.at(-1) ?? ""));
    expect(untested).toEqual([]);
  });
});

describe(".github/ARCHITECTURE.md", () => {
  const page = ".github/ARCHITECTURE.md";

  it("is shorter than 12,000 characters, and starts with a link to the code guide", () => {
    expect(textOf(page).length).toBeLessThan(12_000);
    expect(textOf(page).split("\n\n")[1]).toContain("](docs/code-guide.md)");
  });

  it("lists exactly the folders that may import a package", () => {
    const folders = Object.keys(ROWS).filter((folder) => folder.includes("/"));
    const packages = Object.values(ROWS).flatMap((row) => row.packages);
    const rows = tableUnder(page, "Code map");
    expect(rows.length).toBeGreaterThan(3);
    for (const [cell = "", listed = ""] of rows) {
      const name = cell.replaceAll("`", "");
      const names = [name, ...packages].filter((other) => other.startsWith(name));
      const allowed = folders.filter((folder) =>
        names.some((other) => findImportError(`${folder}/probe.ts`, other) === null),
      );
      const spans = [...listed.matchAll(/`((?:src|api)\/[\w/]+\/)`/g)].map(([, span = ""]) => span);
      expect(spans.filter((span) => !folders.some((folder) => `${folder}/`.startsWith(span)))).toEqual([]);
      const stated = folders.filter((folder) => spans.some((span) => `${folder}/`.startsWith(span)));
      expect({ name, folders: stated }).toEqual({ name, folders: allowed });
    }
  });

  it("contains an entry for every folder", () => {
    const folders = new Set(SOURCES.map((file) => path.posix.dirname(file).split("/").slice(0, 3).join("/")));
    const text = textOf(page);
    const isNamed = (folder: string): boolean => text.includes(`\`${folder}/`) || !folder.includes("/");
    const inside = (folder: string): string => folder.replace(/\/(?:read|write|languages)$/, "");
    expect([...folders].filter((folder) => !isNamed(inside(folder)))).toEqual([]);
  });
});

describe(".github/docs/reading.md", () => {
  const page = ".github/docs/reading.md";

  it("lists every language that reports can be written in, and README.md states how many there are", () => {
    const nameOf = new Intl.DisplayNames("en", { type: "language" });
    // The Slovak words are in the file for Czech.
    const languages = [...LANGUAGES.map(({ name }) => name), "sk"].map((code) => nameOf.of(code) ?? code).toSorted();
    const list = /Reports can be written in ([^.]+)\./.exec(textOf(page))?.[1] ?? "";
    expect(list.split(/,\s|\sor\s/)).toEqual(languages);
    expect(textOf("README.md")).toContain(`[${languages.length} languages](${page}#languages)`);
  });

  const code = (cell: string): string => cell.replaceAll(/^`|`$/g, "");
  const readItem = (item: string): Report => readExample(`## Action items\n\n- ${item}\n`);

  it.each(tableUnder(page, "Dates"))(
    "correctly states that the due date %s is read as %s",
    (written = "", expected) => {
      const { commitments, problems } = readItem(`Rotate the keys ${code(written)}`);
      expect(commitments).toHaveLength(1);
      expect(problems.map(({ severity }) => severity)).toEqual(expected === "error" ? ["error"] : []);
      expect(commitments[0]?.due ?? "error").toBe(expected);
    },
  );

  it.each([...tableUnder(page, "Owner, tracker, done, id"), ...tableUnder(page, "Changes, withdrawals, replacements")])(
    "correctly states that %s is read as %s",
    (written = "", expected) => {
      const { commitments, withdrawn } = readItem(code(written));
      expect(commitments.length + withdrawn.length).toBe(1);
      const readings = [
        ...commitments.flatMap(({ owner, tracker, done, doneOn, id, priority, due }) => [
          `owner ${owner}`,
          `tracker ${tracker}`,
          done === true ? ["done", doneOn].filter(Boolean).join(" ") : "",
          `id ${id}`,
          `priority ${priority}`,
          `due ${due}`,
        ]),
        ...withdrawn.map(({ reason, replacedBy }) =>
          replacedBy === null ? `withdrawn: ${reason}` : `replaced by ${replacedBy}`,
        ),
      ];
      expect(readings).toContain(expected);
    },
  );
});

describe("in .github/docs,", () => {
  const namesIn = (rows: string[][]): string[] =>
    rows.flatMap(([cell = ""]) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name));

  it("states.md lists every state in order", () => {
    const text = textOf(".github/docs/states.md");
    expect(namesIn(rowsOf(text))).toEqual([...STATES]);
  });

  it.each(["inputs", "outputs"] as const)(
    "configuration.md lists the %s from action.yml exactly as npm run build writes them",
    (kind) => {
      const rows = tableUnder(".github/docs/configuration.md", kind === "inputs" ? "Inputs" : "Outputs");
      const described = Object.entries(ACTION[kind]).map(([name, { description }]) => [`\`${name}\``, description]);
      expect(rows).toEqual(described);
    },
  );

  it("cli.md lists every command", () => {
    const rows = rowsOf(textOf(".github/docs/cli.md"));
    const commands = rows.map(([cell = ""]) => OUR_COMMAND.exec(cell)?.[1] ?? "");
    expect(COMMANDS.length).toBeGreaterThan(5);
    expect(commands).toEqual(COMMANDS);
  });

  it("api.md lists every path", () => {
    const ADDED = ["/openapi.json", "/healthz", "/readyz", "/webhooks/github"];
    const documented = namesIn(rowsOf(textOf(".github/docs/api.md"))).filter((name) => name.startsWith("/"));
    const matches = (route: string): boolean => {
      const pattern = route.replaceAll(/:\w+(?:\{[^}]*\})?/g, "[^/]+").replaceAll(".", String.raw`\.`);
      return documented.some((name) => new RegExp(`^${pattern}$`).test(name));
    };
    const paths = [...ROUTES.map(({ path: route }) => route), ...ADDED];
    const afters = paths.filter((route) => route.includes("/after/"));
    expect(paths.filter((route) => !afters.includes(route) && !matches(route))).toEqual([]);
    expect(afters.length === 0 || documented.some((name) => name.includes("/after/"))).toBe(true);
  });

  it("deploy.md lists every server variable", () => {
    const files = SOURCES.filter((file) => file.startsWith("api/settings/"));
    const read = files.map((file) => readFileSync(path.join(ROOT, file), "utf8")).join("\n");
    const known = new Set(
      [...read.matchAll(/^ {2}(PORT|HOST|GITHUB_\w+|FOLLOW_THROUGH_\w+): /gm)].map(([, name]) => name),
    );
    const text = textOf(".github/docs/deploy.md");
    const listed = namesIn(rowsOf(text.slice(text.indexOf("| variable")))).filter((name) => /^[A-Z_]+$/.test(name));
    expect(new Set(listed)).toEqual(known);
  });
});
