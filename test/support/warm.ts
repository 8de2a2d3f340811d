import { spawn, type ChildProcess } from "node:child_process";
import { randomUUID } from "node:crypto";
import path from "node:path";
import { LONG } from "./long-mode.ts";

/** One run of a built program. */
export interface WarmStart {
  script: string;
  args: readonly string[];
  env: Record<string, string | undefined>;
  cwd: string;
  /** The number of seconds by which the run's clock is ahead. */
  later: number;
  /** The text that ends the run's output. */
  mark: string;
}

export interface ProcessResult {
  status: number;
  stdout: string;
  stderr: string;
}

/** A process keeps the modules of all its runs in memory. */
const MAX_RUNS = 100;
const TIMEOUT_MS = 120_000;
/** Variables that Node reads when it starts, or that change the whole process: locales, time zones and proxies. */
const LASTING = /^(?:NODE_.*|SSL_.*|LC_.*|LANG|TZ|.*_PROXY)$/i;
const HOST = path.join(import.meta.dirname, "warm-host.ts");

const idle: Host[] = [];
/** Runs that wait until another run ends. More than two processes would take memory without being faster. */
const waiting: Array<() => void> = [];
let slots = 2;

/** Whether a run with these variables can use `runWarm`. In long mode, none does. */
export function canShareProcess(env: Record<string, string | undefined>): boolean {
  return !LONG && !Object.keys(env).some((name) => LASTING.test(name));
}

/**
 * Runs a built program in a process that may have run it before. This takes about a tenth of the time of a new process, which
 * has to start Node, load the modules and compile the words of the reports' languages. Each run has its own variables, folder,
 * output, and copy of the modules that hold its state. Runs in one process share the other modules.
 */
export async function runWarm(start: Omit<WarmStart, "mark">): Promise<ProcessResult> {
  await takeSlot();
  const host = idle.pop() ?? new Host();
  try {
    return await host.run(start);
  } finally {
    if (host.isUsable()) idle.push(host);
    else host.end();
    giveSlot();
  }
}

async function takeSlot(): Promise<void> {
  if (slots === 0) return new Promise((resolve) => waiting.push(resolve));
  slots -= 1;
}

function giveSlot(): void {
  const next = waiting.shift();
  if (next) next();
  else slots += 1;
}

class Host {
  readonly #child: ChildProcess;
  readonly #output = { stdout: "", stderr: "" };
  #runs = 0;
  #settle: () => void = () => {};

  constructor() {
    this.#child = spawn(process.execPath, [HOST], { stdio: ["ignore", "pipe", "pipe", "ipc"] });
    for (const name of ["stdout", "stderr"] as const)
      this.#child[name]?.setEncoding("utf8").on("data", (text: string) => {
        this.#output[name] += text;
        this.#settle();
      });
  }

  isUsable(): boolean {
    return this.#runs < MAX_RUNS && this.#child.connected;
  }

  end(): void {
    this.#child.kill("SIGKILL");
  }

  async run(start: Omit<WarmStart, "mark">): Promise<ProcessResult> {
    this.#runs += 1;
    const mark = `\n${randomUUID()}\n`;
    Object.assign(this.#output, { stdout: "", stderr: "" });
    this.#keepAwake(true);
    const timer = setTimeout(() => this.end(), TIMEOUT_MS);
    const status = await this.#finish({ ...start, mark });
    clearTimeout(timer);
    this.#keepAwake(false);
    const [stdout = "", stderr = ""] = [this.#output.stdout, this.#output.stderr].map((text) => text.split(mark)[0]);
    return { status, stdout, stderr };
  }

  /** Resolves to the run's exit status when all its output has arrived, or to the process's exit status if it ends. */
  #finish(start: WarmStart): Promise<number> {
    return new Promise((resolve) => {
      let status: number | null = null;
      const reply = (sent: unknown): void => {
        status = Number(sent);
        this.#settle();
      };
      const closed = (code: number | null): void => resolve(code ?? -1);
      this.#settle = () => {
        const isWhole = Object.values(this.#output).every((text) => text.includes(start.mark));
        if (status === null || !isWhole) return;
        this.#child.off("close", closed);
        this.#settle = () => {};
        resolve(status);
      };
      this.#child.once("message", reply).once("close", closed);
      this.#child.send(start);
    });
  }

  /** Sets whether the process and its pipes keep this process running. */
  #keepAwake(isAwake: boolean): void {
    const { stdout, stderr, channel } = this.#child;
    for (const handle of [this.#child, stdout, stderr, channel] as Array<ChildProcess | null>)
      if (isAwake) handle?.ref();
      else handle?.unref();
  }
}
