import { spawn } from "node:child_process";
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Mutation } from "./mutations/mutation.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const COPIED = ["src", "api", "test", ".ci", ".github", "package.json", "tsconfig.json", "action.yml", "README.md"];
/** Generous, because the machine may be busy. A test run that takes longer counts as hanging. */
const LIMIT_MS = 4 * 60_000;

/** The outcome of a test run: `failed` if a test failed, `broken` if a test file could not even be loaded. */
export interface Outcome {
  kind: "passed" | "failed" | "broken" | "hung";
  /** The first failure, or why there is none; empty if all tests passed. */
  detail: string;
}

/** A copy of the source that mutations can change. */
export interface Copy {
  /** Runs these test files in the copy until the first failure. `mutation` is undone afterwards. */
  run: (tests: readonly string[], mutation: Mutation | null) => Promise<Outcome>;
  remove: () => Promise<void>;
}

/** Copies the source to a temporary folder. */
export async function copySource(): Promise<Copy> {
  const folder = await mkdtemp(join(tmpdir(), "follow-through-mutation-"));
  for (const path of COPIED) await cp(join(ROOT, path), join(folder, path), { recursive: true });
  await symlink(join(ROOT, "node_modules"), join(folder, "node_modules"));
  await symlink(join(ROOT, "dist"), join(folder, "dist"));
  return {
    run: async (tests, mutation) => {
      const undo = mutation ? await mutate(folder, mutation) : null;
      try {
        return await runTests(folder, tests);
      } finally {
        await undo?.();
      }
    },
    remove: () => rm(folder, { recursive: true }),
  };
}

/** Applies a mutation. Returns a function that undoes it. */
async function mutate(folder: string, { name, file, find, replace }: Mutation): Promise<() => Promise<void>> {
  const path = join(folder, file);
  const source = await readFile(path, "utf8");
  const parts = source.split(find);
  if (parts.length !== 2) {
    throw new Error(
      `mutation “${name}”: found its text ${parts.length - 1} times in ${file}, expected once. Update test/protocol/mutations to the current code:\n${find}`,
    );
  }
  await writeFile(path, parts.join(replace));
  return () => writeFile(path, source);
}

/** Runs test files in a separate process, so that even an endless loop can be stopped. */
async function runTests(folder: string, tests: readonly string[]): Promise<Outcome> {
  const args = ["node_modules/vitest/vitest.mjs", "run", "--config", ".ci/vitest.config.ts", "--bail", "1"];
  const child = spawn(process.execPath, [...args, ...tests.map((name) => `test/${name}.test.ts`)], {
    cwd: folder,
    env: { ...process.env, NO_COLOR: "1" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let [output, hasHung] = ["", false];
  const timer = setTimeout(() => {
    hasHung = true;
    child.kill("SIGKILL");
  }, LIMIT_MS);
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  clearTimeout(timer);
  if (hasHung) return { kind: "hung", detail: `no end after ${LIMIT_MS / 60_000} minutes` };
  if (code === 0) return { kind: "passed", detail: "" };
  // A file that can't be loaded is listed without a test's title.
  const failure = /^ FAIL .* > .*$/m.exec(output)?.[0].trim().slice(0, 160);
  return failure === undefined
    ? { kind: "broken", detail: output.slice(-2000) }
    : { kind: "failed", detail: failure.replace(/^FAIL\s+(?:\|?\w+\|?\s+)?/, "") };
}
