// Builds dist/. All paths are relative to this file, so the output doesn't depend on the working directory.
import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { toJsonSchema } from "@valibot/to-json-schema";
import { defineConfig, type ChunkingContext, type CodeSplittingGroup, type Plugin } from "rolldown";
import { licensePlugin } from "rolldown-license-plugin";
import { parse } from "yaml";
import { ConfigSchema } from "../src/config/schema.ts";
import { MARKS } from "../src/core/parse/languages/all-marks.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Packages that only a server with a Redis store loads. They go into the chunk for the dynamic import `unstorage/drivers/redis`. */
const REDIS =
  /node_modules[\\/](unstorage[\\/]drivers[\\/]redis|ioredis|@ioredis|redis-|denque|cluster-key-slot|standard-as-callback|debug|ms[\\/])/;
const LIBRARIES = [
  {
    name: "lib-octokit",
    test: /node_modules[\\/](@octokit[\\/](?!auth-app|auth-oauth|oauth|webhooks)|universal-user-agent|before-after-hook|content-type|json-with-bigint|fast-content-type-parse)/,
  },
  // @actions/github reads the event file when it is loaded, so only the import in src/action/main.ts may load it.
  { name: "lib-event", test: /node_modules[\\/]@actions[\\/]github[\\/]/ },
  { name: "lib-actions", test: /node_modules[\\/]@actions[\\/]/ },
  {
    name: "lib",
    test: /node_modules[\\/](@noble|valibot|yaml|smol-toml|picomatch|htmlparser2|markdown-it|mdurl|uc.micro|entities|linkify-it|punycode.js)[\\/]/,
  },
  { name: "lib-server", test: (id: string) => id.includes("node_modules") && !REDIS.test(id) },
];
/**
 * Each of these folders gets a chunk named after it. A group also takes the files that its files import, so a folder comes after
 * the folders it imports. `src/cli` is left out, because its commands are loaded individually.
 */
const FOLDERS = [
  "src/core/model",
  "src/core/parse",
  "src/core/lifecycle",
  "src/core/identity",
  "src/core/assess",
  "src/core/render",
  "src/core/plan",
  "src/core/verify",
  "src/files",
  "src/config",
  "src/documents",
  "src/github",
  "src/github/read",
  "src/github/write",
  "src/report",
  "src/run",
  "src/action",
  "api/facts",
  "api/view",
  "api/page",
  "api/formats",
  "api/settings",
  "api/http",
  "api/node",
  "api/export",
];
/**
 * The folders with files that the entry points import directly or indirectly, before they load anything else. These files get their
 * own chunks, so that the Action's first requests don't wait for the rest.
 */
const START_FOLDERS = ["src/core/model", "src/github", "src/config"];
/** The folders with files that the command `read` doesn't need. The files that it needs get their own chunks. */
const READ_FOLDERS = ["src/core/model", "src/core/assess", "src/config", "src/report"];
/** Most files in these folders don't need Octokit, so the files that do get their own chunk. */
const WITH_AND_WITHOUT_OCTOKIT = ["src/config", "src/documents"];

/** The files with which the Action and the command line start. They load most of their code later. */
const STARTS = ["src/index.ts", "src/cli/main.ts"];

/** Decides whether this version of Node.js can load the other chunks, so it must not import any of them. */
const FIRST = { name: "core-model-first", test: /src[\\/]core[\\/]model[\\/]node-version\.ts$/ };

export default defineConfig({
  cwd: root,
  input: { index: "src/index.ts", cli: "src/cli.ts", server: "api/server.ts" },
  platform: "node",
  // The version of yaml for Node is CommonJS, so it would be bundled whole.
  resolve: { alias: { yaml: `${root}node_modules/yaml/browser/dist/index.js` } },
  // @actions/core and @actions/github would bundle undici, which isn't needed because Node provides fetch. The package entities builds
  // tables for encoding when it is loaded, but only its decoder is used.
  treeshake: {
    moduleSideEffects: (id) => !/node_modules[\\/](undici|tunnel|@actions|entities|dom[a-z-]+)[\\/]/.test(id),
  },
  output: {
    dir: `${root}dist`,
    cleanDir: true,
    format: "esm",
    minify: false,
    // Exports keep their original names, so functions can also be found by name in dist/.
    minifyInternalExports: false,
    chunkFileNames: ({ name, moduleIds }) => `${chunkName(name, moduleIds.at(-1) ?? "")}.js`,
    codeSplitting: { groups: [FIRST, ...LIBRARIES, ...START_FOLDERS.map(startGroupOf), ...FOLDERS.flatMap(groupsOf)] },
  },
  plugins: [
    packageFacts(),
    withoutFacades(),
    listedMarks(),
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
        context.emitFile({ type: "asset", fileName: "sbom.cdx.json", source: listComponents(packages) });
      },
    }),
  ],
});

/** Returns the group of the files in a folder that the entry points load first. */
function startGroupOf(folder: string): CodeSplittingGroup {
  return {
    name: (id, context) =>
      STARTS.some((entry) => isLoadedBy(`${root}${entry}`, id, context)) ? `${nameOf(folder)}-start` : null,
    debugName: `${folder} at the start`,
    test: (id) => folderOf(id) === folder,
  };
}

/** Returns the group of the files in a folder that the command `read` needs. */
function readGroupOf(folder: string): CodeSplittingGroup {
  return {
    name: (id, context) => (isLoadedBy(`${root}src/cli/read.ts`, id, context) ? `${nameOf(folder)}-for-read` : null),
    debugName: `${folder} for read`,
    test: (id) => folderOf(id) === folder,
  };
}

/** Whether a file is loaded before the first line of `entry` runs. */
function isLoadedBy(entry: string, id: string, context: ChunkingContext, visited = new Set<string>()): boolean {
  if (entry === id) return true;
  if (visited.has(entry)) return false;
  visited.add(entry);
  return (context.getModuleInfo(entry)?.importedIds ?? []).some((next) => isLoadedBy(next, id, context, visited));
}

/** Returns a folder's groups. Files that need Octokit come after src/github/read, because they import it. */
function groupsOf(folder: string): CodeSplittingGroup[] {
  const group = (of: string, name: CodeSplittingGroup["name"]): CodeSplittingGroup => ({
    name,
    debugName: of,
    test: (id) => folderOf(id) === of,
  });
  const read = READ_FOLDERS.includes(folder) ? [readGroupOf(folder)] : [];
  if (WITH_AND_WITHOUT_OCTOKIT.includes(folder))
    return [...read, group(folder, (id, context) => (needsOctokit(id, context) ? null : nameOf(folder)))];
  const later = folder === "src/github/read" ? WITH_AND_WITHOUT_OCTOKIT : [];
  return [...read, group(folder, nameOf(folder)), ...later.map((other) => group(other, `${nameOf(other)}-github`))];
}

/** Returns the deepest listed folder that contains a file. */
function folderOf(id: string): string | undefined {
  const containing = FOLDERS.filter((folder) => path.relative(root, id).startsWith(`${folder}/`));
  return containing.toSorted((a, b) => b.length - a.length)[0];
}

function needsOctokit(id: string, context: ChunkingContext, visited = new Set<string>()): boolean {
  if (/node_modules[\\/]@octokit[\\/]/.test(id)) return true;
  if (visited.has(id)) return false;
  visited.add(id);
  return (context.getModuleInfo(id)?.importedIds ?? []).some((imported) => needsOctokit(imported, context, visited));
}

/** `src/core/model` → `core-model` */
function nameOf(folder: string): string {
  return folder.replace(/^src[/]/, "").replaceAll("/", "-");
}

/** Groups keep their names. Chunks that Rolldown names after a file get a prefix: `lib-` for libraries, `cli-` for commands. */
function chunkName(name: string, lastFile: string): string {
  const file = path.relative(root, lastFile);
  if (file.startsWith("node_modules")) return name.startsWith("lib") ? name : `lib-${name}`;
  return file.startsWith("src/cli/") ? `cli-${name}` : name;
}

/**
 * If `import()` loads a file from a group, Rolldown adds a chunk that only re-exports the group's chunk. Exports keep their names, so
 * imports can use the group's chunk directly.
 */
function withoutFacades(): Plugin {
  const FACADE = /^import \{[^}]*\} from "\.\/([\w-]+\.js)";\s*export \{[\w$, ]*\};?\s*$/;
  return {
    name: "without-facades",
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === "chunk");
      const facades = chunks.flatMap(({ fileName, isEntry, code }) => {
        const target = isEntry ? undefined : FACADE.exec(code)?.[1];
        return target === undefined || /\bas\b/.test(code) ? [] : [{ fileName, target }];
      });
      for (const { fileName, target } of facades) {
        delete bundle[fileName];
        for (const chunk of chunks)
          chunk.code = chunk.code.replaceAll(`import("./${fileName}")`, `import("./${target}")`);
      }
    },
  };
}

/** Inserts the list of the words that show a report's language, because listing them takes longer than reading a report. */
function listedMarks(): Plugin {
  return {
    name: "listed-marks",
    load: (id) =>
      id === path.join(root, "src/core/parse/languages/all-marks.ts")
        ? { code: `export const MARKS = ${JSON.stringify(MARKS)};`, moduleType: "js" }
        : null,
  };
}

/** Leaves only the version and the address of package.json in dist/, so that other changes to the file don't change dist/. */
function packageFacts(): Plugin {
  return {
    name: "package-facts",
    load(id) {
      if (id !== path.join(root, "package.json")) return null;
      const { version, repository } = JSON.parse(readFileSync(id, "utf8")) as Record<string, unknown>;
      return { code: `export default ${JSON.stringify({ version, repository })};`, moduleType: "js" };
    },
  };
}

/** Lists the bundled packages in the format CycloneDX 1.6 (https://cyclonedx.org/docs/1.6/json/). */
function listComponents(packages: ReadonlyArray<{ name: string; version: string; license: string }>): string {
  const components = packages.map(({ name, version, license }) => ({
    type: "library",
    name,
    version,
    purl: `pkg:npm/${name.replace("@", "%40")}@${version}`,
    licenses: [{ expression: license }],
  }));
  const sorted = components.toSorted((a, b) => (a.purl < b.purl ? -1 : 1));
  return `${JSON.stringify({ bomFormat: "CycloneDX", specVersion: "1.6", version: 1, components: sorted }, null, 2)}\n`;
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
