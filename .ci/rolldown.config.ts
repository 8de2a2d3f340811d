// Builds dist/ from any directory to the same bytes: every path is taken from this file's place.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { toJsonSchema } from "@valibot/to-json-schema";
import { defineConfig } from "rolldown";
import { licensePlugin } from "rolldown-license-plugin";
import { parse } from "yaml";
import { ConfigSchema } from "../src/config/schema.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

export default defineConfig({
  cwd: root,
  input: { index: "src/index.ts", cli: "src/cli.ts", server: "api/server.ts" },
  platform: "node",
  // @actions/core and @actions/github would bundle undici, which nothing here uses: fetch is Node's own.
  treeshake: { moduleSideEffects: (id) => !/node_modules[\\/](undici|tunnel|@actions)[\\/]/.test(id) },
  output: {
    dir: `${root}dist`,
    cleanDir: true,
    format: "esm",
    minify: false,
    chunkFileNames: "[name].js",
    // Our own code apart from what it stands on, so that a reader of dist/ finds it.
    codeSplitting: {
      groups: [
        {
          name: "lib-octokit",
          test: /node_modules[\\/](@octokit[\\/](?!auth-app|auth-oauth|oauth|webhooks)|universal-user-agent|before-after-hook|content-type|json-with-bigint|fast-content-type-parse)/,
        },
        // The package reads the event file when it is loaded, so it must only be loaded by the import in src/index.ts.
        { name: "lib-event", test: /node_modules[\\/]@actions[\\/]github[\\/]/ },
        { name: "lib-actions", test: /node_modules[\\/]@actions[\\/]/ },
        {
          name: "lib",
          test: /node_modules[\\/](@noble|valibot|yaml|smol-toml|picomatch|markdown-it|mdurl|uc.micro|entities|linkify-it|punycode.js)[\\/]/,
        },
        // Only who asks for it loads a store of its own kind.
        {
          name: "lib-redis",
          test: /node_modules[\\/](ioredis|@ioredis|redis-|denque|cluster-key-slot|standard-as-callback|debug|ms)[\\/]?/,
        },
        { name: "lib-server", test: /node_modules/ },
        { name: "core", test: /src[\\/]core[\\/]/ },
        { name: "page", test: /[\\/]api[\\/]page[\\/]/ },
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
