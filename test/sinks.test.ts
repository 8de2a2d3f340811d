// Text leaves the Action and the command line only in the places below. Their own tests check how they treat it.
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";

const ROOT = path.join(import.meta.dirname, "..");

async function readSource(file: string): Promise<string> {
  const source = await readFile(path.join(ROOT, file), "utf8");
  return source.replaceAll(/^\s*\/\*[^]*?\*\/|^\s*\/\/.*$/gm, "");
}

async function filesWith(folder: string, pattern: RegExp): Promise<string[]> {
  const names = await readdir(path.join(ROOT, folder), { recursive: true });
  const files = names.filter((name) => name.endsWith(".ts")).map((name) => path.posix.join(folder, name));
  const texts = await Promise.all(files.map(readSource));
  return files.filter((_, index) => pattern.test(texts[index] ?? "")).toSorted();
}

test("only these files print", async () => {
  expect(await filesWith("src", /\bstd(?:out|err)\s*\.\s*write\b|\bconsole\s*[.[]|@actions\/core/)).toEqual([
    "src/action/main.ts",
    // This prints only the version of Node.js, and so does api/server.ts.
    "src/cli.ts",
    "src/cli/print.ts",
  ]);
  expect(await filesWith("api", /\bstd(?:out|err)\s*\.\s*write\b|\bconsole\s*[.[]|SonicBoom|@actions\/core/)).toEqual([
    "api/node/log.ts",
    "api/node/main.ts",
    "api/node/serve.ts",
    "api/server.ts",
    "api/worker.ts",
  ]);
});

test("the Action hands results to later steps only as outputs, never as variables or paths", async () => {
  expect(await filesWith("src", /exportVariable|addPath|saveState|GITHUB_(?:ENV|PATH|OUTPUT|STATE)\b|::set-/)).toEqual(
    [],
  );
  const source = await readSource("src/action/main.ts");
  const names = /import \{ (?<names>[^}]+) \} from "@actions\/core"/.exec(source)?.groups?.["names"];
  expect(names).toBe("error, info, notice, setFailed, setOutput, summary, warning");
});

test("everything that the Action prints goes through the mask, and the log through `logLine`", async () => {
  const source = await readSource("src/action/main.ts");
  const calls = source.match(/\b(?:info|setOutput|addRaw)\([^;\n]*|\bcommands\[level\]\([^;\n]*/g);
  expect(calls).toEqual([
    "setOutput(name, mask(value))",
    "commands[level](mask(message), { title, ...(file ? { file } : {}), ...(line ? { startLine: line } : {}) })",
    "addRaw(mask(text)).write()",
    "info(logLine(mask(line)))",
  ]);
  // Only `fail` and `stop` fail the run. The message of `stop` is fixed.
  expect(source.match(/\bsetFailed\([^;\n]*/g)).toEqual([
    "setFailed(`The run was stopped by ${signal} before it finished. The next run continues.`)",
    "setFailed(mask(thrown instanceof Failure ? withWords(thrown) : unexpectedError(thrown)))",
  ]);
  expect(source).toContain("of limitAnnotations(annotations))");
});
