import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ROWS, findImportError } from "../.ci/arrows.ts";

const ROOT = path.join(import.meta.dirname, "..");

interface Source {
  /** Relative to the repository's root, with `/`. */
  file: string;
  /** Without comments. */
  code: string;
}

async function readSources(folder: string): Promise<Source[]> {
  const names = await readdir(path.join(ROOT, folder), { recursive: true });
  const files = names.filter((name) => name.endsWith(".ts")).toSorted();
  return Promise.all(
    files.map(async (name) => {
      const file = path.posix.join(folder, name);
      return { file, code: withoutComments(await readFile(path.join(ROOT, file), "utf8")) };
    }),
  );
}

function withoutComments(source: string): string {
  return source.replaceAll(/^\s*\/\*[^]*?\*\/|^\s*\/\/.*$/gm, "");
}

/** Returns a source file's imports as written, including types and dynamic imports. */
function importsOf({ code }: Source): string[] {
  const found = code.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*["'](?<name>[\w@./:-]+)["']/g);
  return Array.from(found, ({ groups }) => groups!["name"]!);
}

/** Returns the project files that a source file imports, relative to the root. */
function filesOf(source: Source): string[] {
  const relative = importsOf(source).filter((name) => name.startsWith("."));
  return relative.map((name) => path.posix.join(path.posix.dirname(source.file), name));
}

describe("src/core", () => {
  test.for<[what: string, pattern: RegExp]>([
    ["new Date() without arguments", /new\s+Date\s*(?:\(\s*\)|(?![\s(.\w]))/],
    ["Date() as a function", /(?<!new\s+|[\w.])Date\s*\(/],
    ["Date.now", /\bDate\s*(?:\?\.|\.)\s*now\b|\bDate\s*\[/],
    ["performance.now", /\bperformance\b/],
    ["Math.random", /\bMath\s*(?:\?\.|\.)\s*random\b|\bMath\s*\[/],
    ["random bytes", /\bcrypto\b|\brandomUUID\b/],
    ["the environment", /\bprocess\s*[.[]|\bglobalThis\b/],
    ["the network", /\bfetch\s*\(|\bXMLHttpRequest\b|\bWebSocket\b/],
  ])("never uses %s", async ([, pattern]) => {
    const sources = await readSources("src/core");
    expect(sources.length).toBeGreaterThan(10);
    expect(sources.filter(({ code }) => pattern.test(code)).map(({ file }) => file)).toEqual([]);
  });
});

describe("the folders", () => {
  test("contain only the entry points at their top level", async () => {
    const sources = [...(await readSources("src")), ...(await readSources("api"))];
    const topLevel = sources.map(({ file }) => file).filter((file) => file.split("/").length === 2);
    expect(topLevel).toEqual(["src/cli.ts", "src/index.ts", "api/server.ts", "api/worker.ts"]);
  });

  test("import only the folders and packages that .ci/arrows.ts allows", async () => {
    const sources = [...(await readSources("src")), ...(await readSources("api"))];
    const errors = sources.flatMap((source) =>
      importsOf(source).flatMap((name) => findImportError(source.file, name) ?? []),
    );
    expect(errors).toEqual([]);
  });

  test("contain no import cycles between files, including dynamic and type imports", async () => {
    const sources = [...(await readSources("src")), ...(await readSources("api"))];
    const imports = new Map(sources.map((source) => [source.file, filesOf(source)]));
    const done = new Set<string>();
    const findCycle = (file: string, chain: readonly string[]): string | null => {
      if (chain.includes(file)) return [...chain.slice(chain.indexOf(file)), file].join(" → ");
      if (done.has(file)) return null;
      for (const next of imports.get(file) ?? []) {
        const cycle = findCycle(next, [...chain, file]);
        if (cycle !== null) return cycle;
      }
      done.add(file);
      return null;
    };
    expect([...imports.keys()].flatMap((file) => findCycle(file, []) ?? [])).toEqual([]);
  });

  test("do not import each other in a cycle", () => {
    const reach = (name: string, visited = new Set<string>()): Set<string> => {
      for (const folder of ROWS[name]!.folders) if (!visited.has(folder)) reach(folder, visited.add(folder));
      return visited;
    };
    expect(Object.keys(ROWS).filter((name) => reach(name).has(name))).toEqual([]);
  });

  test("keep all code that writes issues out of the API", () => {
    const reached = Object.entries(ROWS).filter(([name]) => name === "api" || name.startsWith("api/"));
    expect(reached.filter(([, { folders }]) => folders.includes("src/github/write"))).toEqual([]);
  });
});

test("src/config/environment.ts is the only file in src that reads individual environment variables", async () => {
  const sources = await readSources("src");
  const mentions = sources.filter(({ code }) =>
    /\bprocess\s*\??\.\s*env\b|\bprocess\s*\[|=\s*process\b(?!\.)/.test(code),
  );
  expect(mentions.map(({ file }) => file)).toEqual([
    // This collects the secrets in the environment, to mask them, and so does src/cli/main.ts.
    "src/action/main.ts",
    // This passes all variables to an API entry point, which reads its own settings, and so do the two commands.
    "src/action/results.ts",
    "src/cli/export.ts",
    "src/cli/main.ts",
    "src/cli/serve.ts",
    "src/config/environment.ts",
    // This passes all variables to git, except for git's own.
    "src/documents/git.ts",
    // This passes all variables to src/config/environment.ts.
    "src/index.ts",
  ]);
  expect(mentions.filter(({ code }) => /process\.env\s*(?:\?\.|[.[])/.test(code)).map(({ file }) => file)).toEqual([]);
});

describe("the linter", () => {
  let sandbox = "";

  beforeAll(async () => {
    sandbox = await realpath(await mkdtemp(path.join(tmpdir(), "follow-through-lint-")));
    await mkdir(path.join(sandbox, ".ci"));
    for (const file of [".oxlintrc.json", ".ci/arrows.ts"]) await cp(path.join(ROOT, file), path.join(sandbox, file));
  });
  afterAll(() => rm(sandbox, { recursive: true, force: true }));

  /** Lints these files with the project's own rules. */
  async function lint(files: Record<string, string>): Promise<{ status: number; output: string }> {
    for (const [name, text] of Object.entries(files)) {
      await mkdir(path.dirname(path.join(sandbox, name)), { recursive: true });
      await writeFile(path.join(sandbox, name), text);
    }
    const program = path.join(ROOT, "node_modules/.bin/oxlint");
    const ran = await new Promise<{ status: number; output: string }>((resolve) => {
      execFile(program, Object.keys(files), { cwd: sandbox }, (error, stdout, stderr) => {
        const status = error === null ? 0 : typeof error.code === "number" ? error.code : -1;
        resolve({ status, output: `${stdout}${stderr}`.replaceAll(/\s+/g, " ") });
      });
    });
    for (const name of Object.keys(files)) await rm(path.join(sandbox, name));
    return ran;
  }

  const lines = (count: number, line: string): string => `${line}\n`.repeat(count);
  const body = (count: number): string => `export function probe(): void {\n${lines(count, "  void 0;")}}\n`;

  test.for<[what: string, files: Record<string, string>]>([
    [
      "an import inside a folder",
      { "src/core/model/probe.ts": 'export { parseDay } from "./date.ts";\n', "src/core/model/date.ts": aModule() },
    ],
    [
      "an import from a parent folder",
      {
        "src/core/parse/languages/probe.ts": 'export { parseDay } from "../../model/date.ts";\n',
        "src/core/model/date.ts": aModule(),
      },
    ],
    ["a file of 250 lines", { "src/run/probe.ts": `${lines(249, "// A line.")}export const probe = 1;\n` }],
    ["a function of 70 lines", { "src/run/probe.ts": body(68) }],
  ])("accepts %s", async ([, files]) => {
    const { status, output } = await lint(files);
    expect(output).toContain("Found 0 warnings and 0 errors");
    expect(status).toBe(0);
  });

  test.for<[what: string, file: string, code: string, message: string]>([
    [
      "the runner's library outside the entry point",
      "src/run/probe.ts",
      'export { info } from "@actions/core";',
      "src/run may not import the package @actions/core",
    ],
    [
      "the file system in a parser language",
      "src/core/parse/languages/probe.ts",
      'export { readFileSync } from "node:fs";',
      "src/core/parse may not import the package node:fs",
    ],
    [
      "the GitHub client in the core",
      "src/core/plan/probe.ts",
      'export { createClient } from "../../github/client.ts";',
      "src/core/plan may not import src/github",
    ],
    [
      "an import of src/run in the GitHub client",
      "src/github/read/probe.ts",
      'export type { World } from "../../run/world.ts";',
      "src/github/read may not import src/run",
    ],
    [
      "a Node module in the GitHub client, which also runs on Workers",
      "src/github/write/probe.ts",
      'export { readFile } from "node:fs/promises";',
      "may not import the package node:fs/promises",
    ],
    [
      "an import of src/run in a renderer",
      "src/report/probe.ts",
      'export const load = (): Promise<unknown> => import("../run/index.ts");',
      "src/report may not import src/run",
    ],
    [
      "an issue writer in the API",
      "api/facts/probe.ts",
      'export { Writer } from "../../src/github/write/writer.ts";',
      "api/facts may not import src/github/write",
    ],
    [
      "the Action's configuration in the API",
      "api/http/probe.ts",
      'export type { Config } from "../../src/config/schema.ts";',
      "api/http may not import src/config",
    ],
    [
      "the routes in the page",
      "api/page/probe.ts",
      'export { ROUTES } from "../http/routes.ts";',
      "api/page may not import api/http",
    ],
    ["a file outside the folders of the core", "src/core/probe.ts", 'export * from "./model/date.ts";', "add a row"],
    ["a new folder", "src/probe/probe.ts", 'export * from "../core/model/date.ts";', "add a row"],
    ["a clock in the core", "src/core/plan/probe.ts", "export const now = Date.now();", "no-restricted-globals"],
    ["a file of 251 lines", "src/run/probe.ts", `${lines(250, "// A line.")}export {};`, "max-lines"],
    ["a function of 71 lines", "src/run/probe.ts", body(69), "max-lines-per-function"],
    [
      "a function with five parameters",
      "src/run/probe.ts",
      "export const sum = (a: number, b: number, c: number, d: number, e: number): number => a + b + c + d + e;",
      "max-params",
    ],
    [
      "a non-null assertion",
      "src/run/probe.ts",
      'export const first = (all: string[]): string => all.at(0)!.concat("");',
      "no-non-null-assertion",
    ],
  ])("rejects %s", async ([, file, code, message]) => {
    const { status, output } = await lint({ [file]: `${code}\n` });
    expect(output).toContain(message);
    expect(status).toBe(1);
  });

  test("rejects an import cycle between types", async () => {
    const { status, output } = await lint({
      "src/run/one.ts": 'import type { Two } from "./two.ts";\n\nexport interface One {\n  two: Two;\n}\n',
      "src/run/two.ts": 'import type { One } from "./one.ts";\n\nexport interface Two {\n  one: One;\n}\n',
    });
    expect(output).toContain("import(no-cycle)");
    expect(status).toBe(1);
  });
});

/** A module for others to import. */
function aModule(): string {
  return "export const parseDay = (text: string): string => text;\n";
}
