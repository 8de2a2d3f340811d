import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { runSync } from "./run-sync.ts";

/** Settings for every call: an author, and no maintenance, which starts two more processes after each commit. */
const SETTINGS = ["user.name=Mira", "user.email=mira@example.org", "maintenance.auto=false"].flatMap((setting) => [
  "-c",
  setting,
]);

/** Runs git at a fixed time without the machine's configuration. Returns its output. */
export function git(cwd: string, args: string[], instant?: string): string {
  return start("git", [...SETTINGS, ...args], cwd, instant);
}

/** Creates an empty repository whose branch is `main`. Writes its files instead of starting git, to save time. */
export function initRepository(root: string): void {
  const folder = path.join(root, ".git");
  for (const name of ["objects/info", "objects/pack", "refs/heads", "refs/tags", "info"])
    mkdirSync(path.join(folder, name), { recursive: true });
  writeFileSync(path.join(folder, "HEAD"), "ref: refs/heads/main\n");
  writeFileSync(
    path.join(folder, "config"),
    "[core]\n\trepositoryformatversion = 0\n\tfilemode = true\n\tbare = false\n\tlogallrefupdates = true\n",
  );
}

const COMMIT = 'git "$@" add --all && git "$@" commit --quiet --allow-empty --message=change && git rev-parse HEAD';

/** Commits everything and returns the commit's id. */
export function commitAll(root: string, instant?: string): string {
  return start("sh", ["-c", COMMIT, "sh", ...SETTINGS], root, instant).trim();
}

function start(program: string, args: string[], cwd: string, instant = "2026-01-01T12:00:00Z"): string {
  const env = {
    PATH: process.env["PATH"],
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_AUTHOR_DATE: instant,
    GIT_COMMITTER_DATE: instant,
  };
  return runSync({ program, args, cwd, env }).toString();
}
