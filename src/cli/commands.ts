import type { Command } from "./command.ts";
import * as help from "./help.ts";

const config = { type: "string" } as const;
const repository = { type: "string" } as const;
const snapshot = { type: "string" } as const;

/** All commands by name. */
export const COMMANDS: ReadonlyMap<string, Command> = new Map<string, Command>([
  [
    "init",
    {
      help: help.INIT,
      options: { "dry-run": { type: "boolean" }, pages: { type: "boolean" } },
      load: async () => (await import("./init.ts")).runInit,
    },
  ],
  ["new", { help: help.NEW, options: {}, load: async () => (await import("./new.ts")).runNew }],
  [
    "read",
    {
      help: help.READ,
      options: { config, json: { type: "boolean" } },
      load: async () => (await import("./read.ts")).runRead,
    },
  ],
  ["lint", { help: help.LINT, options: { config }, load: async () => (await import("./lint.ts")).runLint }],
  ["plan", { help: help.PLAN, options: { config, repository }, load: async () => (await import("./plan.ts")).runPlan }],
  [
    "verify",
    {
      help: help.VERIFY,
      options: { config, repository, snapshot },
      load: async () => (await import("./verify.ts")).runVerify,
    },
  ],
  [
    "closing",
    {
      help: help.CLOSING,
      options: { config, repository },
      load: async () => (await import("./closing.ts")).runClosing,
    },
  ],
  ["serve", { help: help.SERVE, options: {}, load: async () => (await import("./serve.ts")).runServe }],
  ["export", { help: help.EXPORT, options: { snapshot }, load: async () => (await import("./export.ts")).runExport }],
  [
    "completion",
    {
      help: help.COMPLETION,
      options: {},
      load: async () => (await import("./completion.ts")).createCompletion(COMMANDS),
    },
  ],
]);
