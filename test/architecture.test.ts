import { execFile } from "node:child_process";
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";

const ROOT = path.join(import.meta.dirname, "..");

interface Source {
  /** From the repository's root, with `/`. */
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

/** What a source imports, types and dynamic imports included: files from the root, packages by name. */
function importsOf({ file, code }: Source): string[] {
  const found = code.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*["'](?<name>[^"']+)["']/g);
  return Array.from(found, ({ groups }) => {
    const name = groups!["name"]!;
    return name.startsWith(".") ? path.posix.join(path.posix.dirname(file), name) : name;
  });
}

function lint(file: string): Promise<{ status: number; output: string }> {
  const program = path.join(ROOT, "node_modules/.bin/oxlint");
  return new Promise((resolve) => {
    execFile(program, ["--config", ".oxlintrc.json", file], { cwd: ROOT }, (error, stdout, stderr) => {
      const status = error === null ? 0 : typeof error.code === "number" ? error.code : -1;
      resolve({ status, output: `${stdout}${stderr}` });
    });
  });
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

describe("the arrows between the folders", () => {
  const core = /^src\/core\//;
  const github = /^src\/github\//;
  const report = /^src\/report\//;
  const hops = /^src\/(?!index\.ts$|cli\.ts$)[^/]+\.ts$/;
  const pure = /^(?:valibot|markdown-it|yaml|smol-toml|@noble\/hashes\/.+)$/;
  const octokit = /^@octokit\//;
  const libraries =
    /^(?:@octokit\/(?:auth-app|webhooks-methods)|@valibot\/to-json-schema|badgen|feedsmith|ical-generator|lru-cache|papaparse|sonic-boom|unstorage(?:\/.+)?)$/;

  test.for<[name: string, from: RegExp, to: RegExp[]]>([
    ["src/core", core, [core, pure]],
    ["src/github", github, [github, core, pure, octokit]],
    ["src/report", report, [report, core, pure]],
    ["the hops", hops, [hops, github, report, core, pure, /^node:/, /^picomatch$/]],
    [
      "api",
      /^api\//,
      [/^api\/(?!server\.ts$|worker\.ts$)/, github, core, pure, /^node:/, /^hono/, /^@hono\//, libraries],
    ],
  ])("from %s lead down", async ([, from, to]) => {
    const sources = [...(await readSources("src")), ...(await readSources("api"))];
    const mine = sources.filter(({ file }) => from.test(file));
    expect(mine).not.toEqual([]);
    const strangers = mine.flatMap((source) =>
      importsOf(source)
        .filter((target) => !to.some((allowed) => allowed.test(target)))
        .map((target) => `${source.file} imports ${target}`),
    );
    expect(strangers).toEqual([]);
  });

  test("lead from api/ to nothing that writes issues", async () => {
    const writing = (await readSources("api")).filter((source) =>
      importsOf(source).includes("src/github/write/apply.ts"),
    );
    expect(writing).toEqual([]);
  });
});

describe("the lint rule for the arrows", () => {
  /** What oxlint says of a file in src/core with this text. The file is gone afterwards. */
  async function lintInCore(text: string): Promise<{ status: number; output: string }> {
    const file = path.join(ROOT, `src/core/architecture-probe-${process.pid}.ts`);
    try {
      await writeFile(file, text);
      return await lint(path.relative(ROOT, file));
    } finally {
      await rm(file, { force: true });
    }
  }

  test("lets src/core import itself", async () => {
    const { status, output } = await lintInCore(
      'import { parseDay } from "./date.ts";\n\nexport const first = parseDay("2026-01-01");\n',
    );
    expect(output).not.toContain("no-restricted-imports");
    expect(status).toBe(0);
  });

  test.for<[text: string, rule: string]>([
    [
      'import { createClient } from "../github/client.ts";\n\nexport const make = createClient;\n',
      "src/core is the bottom of the house",
    ],
    [
      'import { readFileSync } from "node:fs";\n\nexport const read = readFileSync;\n',
      "src/core is pure: no client, no file system, no clock",
    ],
    ["export const now = Date.now();\n", "no-restricted-globals"],
  ])("bites at %j", async ([text, rule]) => {
    const { status, output } = await lintInCore(text);
    expect(output.replaceAll(/\s+/g, " ")).toContain(rule);
    expect(status).toBe(1);
  });
});
