import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { MARKS } from "../src/core/parse/languages/all-marks.ts";
import { ROOT } from "./support/runner.ts";

const DIST = path.join(ROOT, "dist");
const ENTRIES = ["index.js", "cli.js", "server.js"];
const FILES = readdirSync(DIST).filter((name) => name.endsWith(".js"));
const OURS = FILES.filter((name) => !/^lib|^rolldown-runtime/.test(name));

function read(name: string): string {
  return readFileSync(path.join(DIST, name), "utf8");
}

/** Returns all files that are loaded before the first line of `name` runs. */
function loadedBy(name: string, loaded = new Set<string>()): Set<string> {
  if (loaded.has(name)) return loaded;
  loaded.add(name);
  for (const [, next] of read(name).matchAll(/^(?:import|export)\b.*"\.\/(.+?)";$/gm)) loadedBy(next!, loaded);
  return loaded;
}

describe("dist/", () => {
  it.each(OURS)("does not rename exports in %s", (name) => {
    const lists = [...read(name).matchAll(/^export \{(.*)\};?$/gms)].map(([, list]) => list);
    expect(lists.join().match(/\S+ as \w+/g) ?? []).toEqual([]);
  });

  it.each(FILES)("contains code, not only imports and exports, in %s", (name) => {
    expect(
      read(name)
        .replaceAll(/^(?:import|export) .*$/gm, "")
        .trim(),
    ).not.toBe("");
  });

  it.each(OURS.filter((name) => !ENTRIES.includes(name)))("names %s after the folder of its sources", (name) => {
    // Rolldown writes each source file's path above its code.
    const sources = [...read(name).matchAll(/^\/\/ ((?:src|api)\/\S+)\.ts$/gm)].map(([, file]) =>
      file!.replace(/^src\//, "").replaceAll("/", "-"),
    );
    // A chunk that contains only part of a folder is named after the folder, followed by its file, its dependency or its use.
    const folder = path
      .parse(name)
      .name.replace(/^cli-.*$|-(?:first|start|github|for-read)$/, (part) => (part.startsWith("cli") ? "cli" : ""));
    expect(sources.length).toBeGreaterThan(0);
    expect(sources.filter((source) => !source.startsWith(`${folder}-`))).toEqual([]);
  });

  it("loads neither the page nor the server when the Action runs", () => {
    expect([...loadedBy("action.js")]).toEqual(expect.arrayContaining(["run.js", "core-parse.js", "lib-octokit.js"]));
    expect([...loadedBy("action.js")].filter((name) => /^api-|^lib-(?:server|redis)/.test(name))).toEqual([]);
  });

  it("contains the list of the words that show a report's language", () => {
    expect(read("core-parse.js")).toContain(JSON.stringify(MARKS.words["fol"]));
    expect(read("core-parse.js")).not.toContain("function listMarks");
  });

  it.each(["cli.js", "server.js"])("loads no other code before %s checks the version of Node.js", (name) => {
    const loaded = [...loadedBy(name)].filter((other) => other !== name);
    expect(loaded).toEqual(["rolldown-runtime.js", "core-model-first.js"]);
  });

  it("loads little code before the Action sends its first requests", () => {
    const loaded = [...loadedBy("index.js")];
    expect(loaded.filter((name) => !/^(?:index|rolldown-runtime)\.js$|-start\.js$/.test(name))).toEqual([]);
    expect(loaded.map(read).join("").length).toBeLessThan(60_000);
  });

  it.each(["cli-main.js", "cli-read.js", "cli-lint.js"].filter((name) => FILES.includes(name)))(
    "loads neither Octokit nor the API in %s, which runs `read` and `lint`",
    (name) => {
      expect([...loadedBy(name)].filter((loaded) => /^api-|^github(?!-start)|^lib-/.test(loaded))).toEqual([]);
    },
  );

  it("loads no code that plans, assesses or renders in cli-read.js", () => {
    const loaded = [...loadedBy("cli-read.js")];
    expect(loaded).toContain("core-parse.js");
    expect(loaded.filter((name) => /^core-(?:plan|assess|render|identity|lifecycle|verify)\.js$/.test(name))).toEqual(
      [],
    );
  });

  it("loads no parser, no code that writes issues and no Redis client when the server starts", () => {
    const loaded = [...loadedBy("api-node.js")];
    expect(loaded.filter((name) => /^core-(?:parse|plan|verify)|write|^run\.|redis/.test(name))).toEqual([]);
  });
});
