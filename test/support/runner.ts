import { spawn, type ChildProcess } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { canShareProcess, runWarm, type ProcessResult } from "./warm.ts";

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

export interface ActionRun {
  status: number;
  stdout: string;
  stderr: string;
  outputs: Record<string, string>;
  summary: string;
}

export interface ActionOptions {
  /** Whether to start a process for this run. Default: only if it needs one, and always in long mode. */
  ownProcess?: boolean;
  /** Receives the process when it starts, so that a test can kill it. */
  started?: (child: ChildProcess) => void;
  /** The checkout. */
  workspace: string;
  apiUrl: string;
  /** GITHUB_GRAPHQL_URL. Default: none. */
  graphqlUrl?: string;
  /** GITHUB_SERVER_URL. Default: `https://github.com`. */
  serverUrl?: string;
  token?: string;
  repository?: string;
  event?: string;
  /** The event's payload, or malformed text for the event file. Null omits the file. */
  payload?: object | string | null;
  /** GITHUB_EVENT_PATH, instead of a file with the payload. */
  eventPath?: string;
  /** GITHUB_SHA. */
  commit?: string;
  /** GITHUB_REF. */
  ref?: string;
  /** The largest file that the process can write, in KiB, to simulate a full disk. Needs bash. */
  maxFileKib?: number;
  /** PATH, where programs such as git are found. Default: the tests' own PATH. */
  path?: string;
  today?: string | undefined;
  /** The number of seconds by which the process's clock is ahead, to simulate a later start. */
  later?: number;
  inputs?: Record<string, string>;
  /** Further variables. */
  env?: Record<string, string>;
}

/**
 * Runs the built Action as GitHub's runner does: inputs and context as variables, outputs and summary as files. Unless a run
 * needs its own process, it shares one with others, because most of its time would go into starting it.
 */
export async function runAction(options: ActionOptions): Promise<ActionRun> {
  const folder = await mkdtemp(path.join(tmpdir(), "runner-"));
  const [event, output, summary] = ["event.json", "output", "summary"].map((name) => path.join(folder, name)) as [
    string,
    string,
    string,
  ];
  await Promise.all([
    options.payload === null ? null : writeFile(event, eventText(options.payload ?? {})),
    writeFile(output, ""),
    writeFile(summary, ""),
  ]);
  // Defaults for tests: the emulator has no commits and no lag, and reports can be old.
  const inputs = {
    token: options.token ?? "bot-token",
    "write-interval-ms": "0",
    "settle-seconds": "0",
    "allow-any-ref": "true",
    since: "2000-01-01",
    ...options.inputs,
  };
  const env = {
    PATH: options.path ?? process.env["PATH"],
    ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    GITHUB_ACTIONS: "true",
    GITHUB_API_URL: options.apiUrl,
    ...(options.graphqlUrl ? { GITHUB_GRAPHQL_URL: options.graphqlUrl } : {}),
    GITHUB_SERVER_URL: options.serverUrl ?? "https://github.com",
    GITHUB_REPOSITORY: options.repository ?? "acme/status",
    GITHUB_WORKSPACE: options.workspace,
    GITHUB_EVENT_NAME: options.event ?? "push",
    GITHUB_EVENT_PATH: options.eventPath ?? event,
    ...(options.commit ? { GITHUB_SHA: options.commit } : {}),
    ...(options.ref ? { GITHUB_REF: options.ref } : {}),
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: summary,
    ...(options.today ? { FOLLOW_THROUGH_TODAY: options.today } : {}),
    ...options.env,
  };
  const { workspace, later = 0 } = options;
  const script = path.join(ROOT, "dist/index.js");
  const { status, stdout, stderr } = needsOwnProcess(options)
    ? await runProcess(
        [script],
        { ...env, ...(later === 0 ? {} : { NODE_OPTIONS: setAhead(later) }) },
        workspace,
        options,
      )
    : await runWarm({ script, args: [], env, cwd: workspace, later });
  const [outputs, rendered] = await Promise.all([readFile(output, "utf8"), readFile(summary, "utf8")]);
  await rm(folder, { recursive: true });
  return { status, stdout, stderr, outputs: parseOutputs(outputs), summary: rendered };
}

function eventText(payload: object | string): string {
  return typeof payload === "string" ? payload : JSON.stringify(payload);
}

/** Whether a test stops or limits the run's process, sets variables that change a process for good, or asks for a process. */
function needsOwnProcess({ ownProcess, started, maxFileKib, env = {} }: ActionOptions): boolean {
  return (ownProcess ?? !canShareProcess(env)) || started !== undefined || maxFileKib !== undefined;
}

/** Node's option that sets a process's clock ahead. */
function setAhead(seconds: number): string {
  const code = `const now = Date.now; Date.now = () => now() + ${seconds * 1000};`;
  return `--import=data:text/javascript,${encodeURIComponent(code)}`;
}

export async function runProcess(
  args: string[],
  env: NodeJS.ProcessEnv,
  cwd: string,
  { started = () => {}, maxFileKib }: Pick<ActionOptions, "started" | "maxFileKib"> = {},
): Promise<ProcessResult> {
  const limited = ["-c", `ulimit -f ${maxFileKib} && exec "$0" "$@"`, process.execPath, ...args];
  const [program, all] = maxFileKib === undefined ? [process.execPath, args] : ["bash", limited];
  const child = spawn(program, all, {
    env,
    cwd,
    stdio: ["ignore", "pipe", "pipe"],
    timeout: 120_000,
    killSignal: "SIGKILL",
  });
  started(child);
  let [stdout, stderr] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  const status = await new Promise<number>((resolve) => child.on("close", (code) => resolve(code ?? -1)));
  return { status, stdout, stderr };
}

/** Reads the file format of GITHUB_OUTPUT: `name<<DELIMITER`, lines, `DELIMITER`. */
function parseOutputs(text: string): Record<string, string> {
  const entries = text.matchAll(/^(?<name>[\w-]+)<<(?<mark>\S+)\r?\n(?<value>[\s\S]*?)\r?\n\k<mark>$/gm);
  return Object.fromEntries(Array.from(entries, ({ groups }) => [groups!["name"], groups!["value"]]));
}
