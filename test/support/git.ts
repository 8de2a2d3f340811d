import { execFileSync } from "node:child_process";

/** Settings for every call: an author, and no maintenance, which starts two more processes after each commit. */
const SETTINGS = ["user.name=Mira", "user.email=mira@example.org", "maintenance.auto=false"].flatMap((setting) => [
  "-c",
  setting,
]);

/** Runs git at a fixed time without the machine's configuration. Returns its output. */
export function git(cwd: string, args: string[], instant = "2026-01-01T12:00:00Z"): string {
  return execFileSync("git", [...SETTINGS, ...args], {
    cwd,
    stdio: "pipe",
    encoding: "utf8",
    env: {
      PATH: process.env["PATH"],
      GIT_CONFIG_NOSYSTEM: "1",
      GIT_CONFIG_GLOBAL: "/dev/null",
      GIT_AUTHOR_DATE: instant,
      GIT_COMMITTER_DATE: instant,
    },
  });
}

/** Commits everything and returns the commit's id. */
export function commitAll(root: string, instant?: string): string {
  git(root, ["add", "--all"], instant);
  git(root, ["commit", "--quiet", "--allow-empty", "--message=change"], instant);
  return git(root, ["rev-parse", "HEAD"]).trim();
}
