// Builds dist/. Every path starts at this file, so the bytes don't depend on the directory the build runs in.
import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { toJsonSchema } from "@valibot/to-json-schema";
import { defineConfig } from "rolldown";
import { licensePlugin } from "rolldown-license-plugin";
import { parse } from "yaml";
import { ConfigSchema } from "../src/config/schema.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Only a server with a Redis store loads these. They end up in the chunk of the dynamic import `unstorage/drivers/redis`. */
const REDIS =
  /node_modules[\\/](unstorage[\\/]drivers[\\/]redis|ioredis|@ioredis|redis-|denque|cluster-key-slot|standard-as-callback|debug|ms[\\/])/;
const LIBRARIES = [
  {
    name: "lib-octokit",
    test: /node_modules[\\/](@octokit[\\/](?!auth-app|auth-oauth|oauth|webhooks)|universal-user-agent|before-after-hook|content-type|json-with-bigint|fast-content-type-parse)/,
  },
  { name: "lib-actions", test: /node_modules[\\/]@actions[\\/]/ },
  {
    name: "lib",
    test: /node_modules[\\/](@noble|valibot|yaml|smol-toml|picomatch|markdown-it|mdurl|uc.micro|entities|linkify-it|punycode.js)[\\/]/,
  },
  { name: "lib-server", test: (id: string) => id.includes("node_modules") && !REDIS.test(id) },
];
/**
 * One chunk for each of these, named after it. A group also takes the files its own files import, so a folder comes after
 * the folders it imports. The two files need Octokit, and the rest of their folders has to load without it.
 * `src/cli`, `api/node` and `api/export` are missing because they are loaded with `import()`: rolldown gives such a file a
 * chunk anyway, and in a group it would add a second one that only re-exports.
 */
const CHUNKS = [
  "src/core/model",
  "src/core/parse",
  "src/core/lifecycle",
  "src/core/identity",
  "src/core/assess",
  "src/core/render",
  "src/core/plan",
  "src/core/verify",
  "src/config",
  "src/documents",
  "src/github",
  "src/github/read",
  "src/config/connect.ts",
  "src/documents/base.ts",
  "src/github/write",
  "src/report",
  "src/run",
  "api/facts",
  "api/view",
  "api/page",
  "api/formats",
  "api/settings",
  "api/http",
];

export default defineConfig({
  cwd: root,
  input: { index: "src/index.ts", cli: "src/cli.ts", server: "api/server.ts" },
  platform: "node",
  // @actions/core imports all of undici for OIDC. Nothing here uses OIDC, and fetch is Node's own.
  treeshake: { moduleSideEffects: (id) => !/node_modules[\\/](undici|tunnel|@actions)[\\/]/.test(id) },
  output: {
    dir: `${root}dist`,
    cleanDir: true,
    format: "esm",
    minify: false,
    // Exports keep their own names, so a search for a function finds it in dist/ too.
    minifyInternalExports: false,
    chunkFileNames: ({ name, moduleIds }) => `${chunkName(name, moduleIds.at(-1) ?? "")}.js`,
    codeSplitting: {
      groups: [
        ...LIBRARIES,
        ...CHUNKS.map((place) => ({ name: nameOf(place), test: (id: string) => placeOf(id) === place })),
      ],
    },
  },
  plugins: [
    {
      name: "config-schema",
      generateBundle() {
        this.emitFile({ type: "asset", fileName: "config.schema.json", source: configSchema() });
      },
    },
    licensePlugin({
      failOnUnlicensed: true,
      done: (packages, context) => {
        const source = packages
          .map(
            ({ name, version, license, licenseText }) => `${name} ${version} (${license})\n\n${licenseText.trim()}\n`,
          )
          .toSorted()
          .join(`\n${"-".repeat(80)}\n\n`);
        context.emitFile({ type: "asset", fileName: "licences.txt", source });
      },
    }),
  ],
});

/** The entry of CHUNKS that a file belongs to: the longest that is, or holds, the file. */
function placeOf(id: string): string | undefined {
  const file = path.relative(root, id);
  const places = CHUNKS.filter((place) => file === place || file.startsWith(`${place}/`));
  return places.toSorted((a, b) => b.length - a.length)[0];
}

/** `src/core/model` → `core-model` */
function nameOf(place: string): string {
  return place
    .replace(/^src[/]/, "")
    .replace(/\.ts$/, "")
    .replaceAll("/", "-");
}

/** Groups have their name. Every other chunk is named after the folder of its last file; one of the command line after the file. */
function chunkName(name: string, lastFile: string): string {
  const file = path.relative(root, lastFile);
  if (file.startsWith("node_modules")) return name.startsWith("lib") ? name : `lib-${name}`;
  const folder = path.dirname(file);
  if (folder === "src/cli") return `cli-${name}`;
  return ["api/node", "api/export"].includes(folder) ? nameOf(folder) : name;
}

/** A JSON Schema of .github/follow-through.yml for editors: shapes from the code, descriptions from action.yml. */
function configSchema(): string {
  const { inputs } = parse(readFileSync(`${root}action.yml`, "utf8")) as {
    inputs: Record<string, { description: string }>;
  };
  const schema = toJsonSchema(ConfigSchema, { typeMode: "input", errorMode: "ignore" });
  for (const [key, property] of Object.entries(schema.properties ?? {}))
    Object.assign(property, { description: inputs[key]?.description });
  return `${JSON.stringify(schema, null, 2)}\n`;
}
