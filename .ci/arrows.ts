// The linter's import rule. Each row lists the folders and packages that a folder can import. Any other import is an
// error, so a new folder needs a row.
import path from "node:path";

interface Row {
  /** Folders that this row's folder can import besides itself. Each includes its subfolders, unless they have their own row. */
  folders: readonly string[];
  /** Packages that this row's folder can import. `@octokit/` allows the whole scope. */
  packages: readonly string[];
}

/** The only file that may import package.json. */
const READS_PACKAGE = "src/core/model/product.ts";
const PURE = ["valibot", "@noble/hashes/"];
const CORE = ["src/core/model", "src/core/lifecycle", "src/core/assess", "src/core/render"];
const WHOLE_CORE = [...CORE, "src/core/parse", "src/core/identity", "src/core/plan", "src/core/verify"];
const GITHUB = ["src/github", "src/github/read", "src/github/write"];
/** The parts of the Action that the API also uses: the code that reads and assesses, but never the code that writes. */
const SHARED = [...WHOLE_CORE, "src/github", "src/github/read"];
const BELOW_RUN = ["src/files", "src/documents", "src/config", "src/report", ...GITHUB, ...WHOLE_CORE];
const HOPS = ["src/run", ...BELOW_RUN];

export const ROWS: Readonly<Record<string, Row>> = {
  src: { folders: ["src/action", "src/cli", ...HOPS], packages: ["node:"] },
  "src/action": { folders: ["api/export", ...HOPS], packages: ["node:", "@actions/core", "@actions/github"] },
  "src/cli": { folders: ["api/export", "api/node", ...HOPS], packages: ["node:", ...PURE] },
  "src/run": { folders: BELOW_RUN, packages: ["node:", ...PURE] },
  // Reading and writing files, for src and api alike.
  "src/files": { folders: ["src/core/model"], packages: ["node:"] },
  "src/documents": {
    folders: ["src/files", "src/config", "src/github", "src/github/read", ...WHOLE_CORE],
    packages: ["node:", ...PURE],
  },
  "src/config": { folders: ["src/github", ...WHOLE_CORE], packages: ["node:", "yaml", ...PURE] },
  // The client also runs on Workers, so it must not import Node's modules.
  "src/github": { folders: WHOLE_CORE, packages: ["@octokit/", ...PURE] },
  "src/github/read": { folders: ["src/github", ...WHOLE_CORE], packages: ["@octokit/", ...PURE] },
  "src/github/write": { folders: ["src/github", "src/github/read", ...WHOLE_CORE], packages: ["@octokit/", ...PURE] },
  "src/report": { folders: WHOLE_CORE, packages: [] },
  // The core is pure: no client, no file system, no clock.
  "src/core/model": { folders: [], packages: PURE },
  "src/core/parse": {
    folders: ["src/core/model"],
    packages: ["htmlparser2", "markdown-it", "smol-toml", "yaml", ...PURE],
  },
  "src/core/lifecycle": { folders: ["src/core/model"], packages: PURE },
  "src/core/identity": { folders: ["src/core/lifecycle", "src/core/model"], packages: PURE },
  "src/core/assess": { folders: ["src/core/lifecycle", "src/core/model"], packages: PURE },
  "src/core/render": { folders: ["src/core/assess", "src/core/lifecycle", "src/core/model"], packages: PURE },
  "src/core/plan": { folders: [...CORE, "src/core/identity"], packages: PURE },
  "src/core/verify": { folders: [...CORE, "src/core/identity", "src/core/plan"], packages: PURE },
  api: {
    folders: ["api/node", "api/http", "api/settings", "api/facts", ...SHARED],
    packages: ["hono", "unstorage", "unstorage/"],
  },
  "api/node": {
    folders: ["src/files", "api/http", "api/settings", "api/facts", ...SHARED],
    packages: ["node:", "@hono/node-server", "ioredis", "sonic-boom", "unstorage", "unstorage/"],
  },
  "api/export": {
    folders: ["src/files", "api/http", "api/settings", "api/page", "api/view", "api/facts", ...SHARED],
    packages: ["node:"],
  },
  "api/http": {
    folders: ["api/settings", "api/formats", "api/page", "api/view", "api/facts", ...SHARED],
    packages: ["hono", "hono/", "lru-cache", "@octokit/webhooks-methods", "@valibot/to-json-schema", ...PURE],
  },
  "api/settings": {
    folders: ["src/files", "api/page", "api/view", "api/facts", ...SHARED],
    packages: ["node:http", "@octokit/auth-app", ...PURE],
  },
  "api/page": { folders: ["api/view", "api/facts", ...SHARED], packages: ["diff", "hono/", ...PURE] },
  "api/formats": {
    folders: ["api/page", "api/view", "api/facts", ...SHARED],
    packages: ["badgen", "feedsmith", "ical-generator", "papaparse"],
  },
  "api/view": { folders: ["api/facts", ...SHARED], packages: PURE },
  "api/facts": { folders: SHARED, packages: ["unstorage", ...PURE] },
};

/** Returns the nearest listed folder that contains a file; null if there is none. `src` and `api` contain only the files directly in them. */
function folderOf(file: string): string | null {
  const parent = path.posix.dirname(file);
  for (let folder = parent; folder !== "."; folder = path.posix.dirname(folder))
    if (Object.hasOwn(ROWS, folder) && (folder.includes("/") || folder === parent)) return folder;
  return null;
}

/** Explains in a sentence why `file` must not import `name`, or returns null if the import is allowed. Paths are relative to the repository, with `/`. */
export function findImportError(file: string, name: string): string | null {
  const from = folderOf(file);
  const row = from === null ? undefined : ROWS[from];
  if (!row) return `${file} isn't in any folder listed in .ci/arrows.ts: add a row, or move the file.`;
  const { folders, packages } = row;
  if (!name.startsWith(".")) {
    const allowed = packages.some((entry) => (/[:/]$/.test(entry) ? name.startsWith(entry) : name === entry));
    return allowed ? null : `${from} may not import the package ${name}: see .ci/arrows.ts.`;
  }
  const target = path.posix.join(path.posix.dirname(file), name);
  if (target === "package.json" && file === READS_PACKAGE) return null;
  const to = folderOf(target);
  if (to === from || (to !== null && folders.includes(to))) return null;
  return `${from} may not import ${to ?? name}: see .ci/arrows.ts.`;
}

interface Context {
  filename: string;
  cwd: string;
  report: (found: { node: unknown; message: string }) => void;
}
interface Importing {
  source?: { value?: unknown } | null;
  argument?: { value?: unknown; literal?: { value?: unknown } } | null;
}

export default {
  meta: { name: "house" },
  rules: {
    arrows: {
      create(context: Context): Record<string, (node: Importing) => void> {
        const file = path.relative(context.cwd, context.filename).split(path.sep).join("/");
        const check = (node: Importing): void => {
          const name = node.source?.value ?? node.argument?.literal?.value ?? node.argument?.value;
          const message = typeof name === "string" ? findImportError(file, name) : null;
          if (message !== null) context.report({ node, message });
        };
        return {
          ImportDeclaration: check,
          ImportExpression: check,
          ExportNamedDeclaration: check,
          ExportAllDeclaration: check,
          TSImportType: check,
        };
      },
    },
  },
};
