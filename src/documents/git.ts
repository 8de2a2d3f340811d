import { devNull } from "node:os";

const MAX_OUTPUT_BYTES = 256 * 1024 * 1024;
const TIMEOUT_MS = 60_000;

/** Settings that keep a repository's own configuration from running programs or changing what git reads, whoever owns the repository. */
const GUARDS = [
  "safe.directory=*",
  "safe.bareRepository=explicit",
  "core.fsmonitor=false",
  `core.hooksPath=${devNull}`,
  "core.commitGraph=false",
  "log.showSignature=false",
].flatMap((setting) => ["-c", setting]);

/** Where git runs. */
export interface GitPlace {
  cwd: string;
  /** Use this git directory and no configuration outside it. */
  gitDir?: string;
}

/**
 * Runs git in a folder and returns its output. Rejects if git is missing, fails, or runs for more than a minute. Git ignores
 * any GIT_* variables of the runner, and never replaces or fetches objects, or asks for a password.
 */
export async function runGit(root: string, ...args: string[]): Promise<string> {
  return (await runGitAt({ cwd: root }, args)).toString();
}

/** Runs git at a place and returns the bytes of its output. `input` is sent to its standard input. */
export async function runGitAt(place: GitPlace, args: readonly string[], input?: string): Promise<Buffer> {
  const { cwd, gitDir } = place;
  const all = [...(gitDir === undefined ? [] : [`--git-dir=${gitDir}`]), ...GUARDS, ...args];
  const env = cleanEnvironment(gitDir !== undefined);
  if (input !== undefined) return pipeThrough(all, { cwd, env, input });
  const options = { cwd, env, maxBuffer: MAX_OUTPUT_BYTES, timeout: TIMEOUT_MS, encoding: "buffer" } as const;
  // Loaded only here, because `read` usually needs no git.
  const { execFile } = process.getBuiltinModule("node:child_process");
  return new Promise((resolve, reject) => {
    execFile("git", all, options, (error, stdout, stderr) =>
      error ? reject(Object.assign(error, { stderr })) : resolve(stdout),
    );
  });
}

/** The environment without git's own variables. https://git-scm.com/docs/git#_environment_variables */
function cleanEnvironment(isIsolated: boolean): NodeJS.ProcessEnv {
  const others = Object.entries(process.env).filter(([name]) => !name.toUpperCase().startsWith("GIT_"));
  return {
    ...Object.fromEntries(others),
    GIT_NO_REPLACE_OBJECTS: "1",
    GIT_NO_LAZY_FETCH: "1",
    GIT_TERMINAL_PROMPT: "0",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_CONFIG_NOSYSTEM: "1",
    ...(isIsolated ? { GIT_CONFIG_GLOBAL: devNull } : {}),
  };
}

interface Piped {
  cwd: string;
  env: NodeJS.ProcessEnv;
  input: string;
}

function pipeThrough(args: readonly string[], { cwd, env, input }: Piped): Promise<Buffer> {
  const { spawn } = process.getBuiltinModule("node:child_process");
  const child = spawn("git", args, { cwd, env, stdio: ["pipe", "pipe", "ignore"], timeout: TIMEOUT_MS });
  const chunks: Buffer[] = [];
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0) resolve(Buffer.concat(chunks));
      else reject(new Error(`git exited with ${code ?? "a signal"}`));
    });
    child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
    // If git exits early, its exit status rejects the output.
    child.stdin.on("error", () => {});
    child.stdin.end(input);
  });
}
