// Runs built programs one after another in one process, for test/support/warm.ts.
import { registerHooks } from "node:module";
import { pathToFileURL } from "node:url";
import type { WarmStart } from "./warm.ts";

/** Modules that runs share: they neither read variables when they are loaded nor hold the state of a run. */
const SHARED =
  /\/dist\/(?:core-[\w-]+|config[\w-]*|documents[\w-]*|files|github[\w-]*|report|run|lib|lib-octokit|rolldown-runtime)\.js$/;
/** The events that a program listens to. */
const EVENTS = ["SIGINT", "SIGTERM", "uncaughtException", "exit"] as const;

// Each run has a query. A module gets the query of the module that imports it, so even a late import belongs to the right run.
registerHooks({
  resolve(specifier, context, nextResolve) {
    const resolved = nextResolve(specifier, context);
    const query = context.parentURL === undefined ? "" : new URL(context.parentURL).search;
    const isOwn = query !== "" && resolved.url.startsWith("file:") && !SHARED.test(resolved.url);
    return isOwn ? { ...resolved, url: `${resolved.url}${query}` } : resolved;
  },
});

const { now } = Date;
let runs = 0;

process.on("message", (start: WarmStart) => void run(start));
process.on("disconnect", () => process.exit());

async function run({ script, args, env, cwd, later, mark }: WarmStart): Promise<void> {
  for (const name of Object.keys(process.env)) delete process.env[name];
  Object.assign(process.env, env);
  process.chdir(cwd);
  process.argv = [process.execPath, script, ...args];
  process.exitCode = undefined;
  Date.now = () => now() + later * 1000;
  const before = EVENTS.map((event) => process.listeners(event as "exit"));
  runs += 1;
  try {
    await import(`${pathToFileURL(script).href}?run=${runs}`);
  } catch (error) {
    process.stderr.write(`${String(error)}\n`);
    process.exitCode = 1;
  }
  const status = process.exitCode ?? 0;
  for (const [index, event] of EVENTS.entries())
    for (const listener of process.listeners(event as "exit")) {
      if (before[index]?.includes(listener)) continue;
      process.removeListener(event, listener);
      if (event === "exit") listener(status);
    }
  process.chdir("/");
  process.stdout.write(mark);
  process.stderr.write(mark);
  process.send?.(status);
}
