import { chmod, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parse } from "yaml";
import { ROOT } from "./support/runner.ts";

/** A digest with everything that a shell, a JSON parser or a mail program could misread. */
const DIGEST =
  "### 2026-11-23 to 2026-11-29\n\n- $(touch hacked) `touch hacked` \"quoted\" 'single' \\ %s été\n.\n- last";

let folder = "";
let steps: Array<{ name?: string; run?: string }> = [];
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "chat-"));
  // Stands in for curl: it stores its arguments and its input instead of sending them.
  await writeFile(path.join(folder, "curl"), '#!/bin/sh\nprintf "%s\\n" "$@" > args\ncat > input\n');
  await chmod(path.join(folder, "curl"), 0o755);
  const text = await readFile(path.join(ROOT, ".github/docs/chat.md"), "utf8");
  const { jobs } = parse(/```yaml\n(?<yaml>[^]*?)```/.exec(text)?.groups?.["yaml"] ?? "") as {
    jobs: Record<string, { steps: typeof steps }>;
  };
  ({ steps } = Object.values(jobs)[0]!);
});
afterAll(() => rm(folder, { recursive: true }));

async function runStep(name: string): Promise<{ args: string[]; input: string }> {
  const script = steps.find((step) => step.name?.includes(name))?.run ?? "";
  const env = {
    PATH: `${folder}:${process.env["PATH"]}`,
    DIGEST,
    WEBHOOK: "https://hooks.example.com/a",
    SMTP_URL: "smtps://mail.example.com",
  };
  // GitHub runs scripts with these options.
  const { status, stderr } = spawnSync("bash", ["--noprofile", "--norc", "-e", "-o", "pipefail", "-c", script], {
    cwd: folder,
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  expect([status, String(stderr)]).toEqual([0, ""]);
  const read = (file: string): Promise<string> => readFile(path.join(folder, file), "utf8");
  await expect(read("hacked")).rejects.toThrow("ENOENT");
  return { args: (await read("args")).trimEnd().split("\n"), input: await read("input") };
}

test("the example for Slack sends the digest as JSON", async () => {
  const { args, input } = await runStep("Slack");
  expect(args.at(-1)).toBe("https://hooks.example.com/a");
  expect(JSON.parse(input)).toEqual({ text: DIGEST });
});

test("the example for e-mail sends the digest as a message", async () => {
  const { args, input } = await runStep("e-mail");
  expect(args).toContain("smtps://mail.example.com");
  expect(input).toMatch(/^Subject: Our promises this week\nContent-Type: text\/plain; charset=utf-8\n\n/);
  expect(input.split("\n\n").slice(1).join("\n\n")).toBe(`${DIGEST}\n`);
});
