// Checks that every address of the project comes from package.json, and that no text names an account that isn't ours.
import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { fillAddresses, fillManifest } from "../.ci/addresses.ts";
import { parseProduct, PRODUCT } from "../src/core/model/product.ts";
import { ROOT } from "./support/runner.ts";

const UNSET = parseProduct({ version: "1.0.0" });
const ACME = parseProduct({ version: "2.0.0", repository: "github:acme/promises" });
const TEXT = `
      - uses: <owner>/follow-through@v1
    uses: <owner>/follow-through/.github/workflows/follow-through.yml@v1
      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0
npx github:<owner>/follow-through read docs/*.md
        "<owner>/follow-through/*": ref-pin
        "*": hash-pin
`;

describe("fillAddresses", () => {
  it("puts the repository and the major version into each address, and leaves other actions alone", () => {
    expect(fillAddresses(TEXT, ACME)).toBe(`
      - uses: acme/promises@v2
    uses: acme/promises/.github/workflows/follow-through.yml@v2
      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0
npx github:acme/promises read docs/*.md
        "acme/promises/*": ref-pin
        "*": hash-pin
`);
  });

  it("can change the repository again", () => {
    expect(fillAddresses(fillAddresses(TEXT, ACME), UNSET)).toBe(TEXT);
  });
});

describe("fillManifest", () => {
  const manifest = `${JSON.stringify({ name: "x", license: "MIT", bin: {} }, null, 2)}\n`;

  it("adds the homepage and the issue tracker of the repository", () => {
    expect(JSON.parse(fillManifest(manifest, ACME))).toEqual({
      name: "x",
      homepage: "https://github.com/acme/promises#readme",
      bugs: "https://github.com/acme/promises/issues",
      license: "MIT",
      bin: {},
    });
  });

  it("removes both if there is no repository", () => {
    expect(fillManifest(fillManifest(manifest, ACME), UNSET)).toBe(manifest);
  });
});

const SHOWN = ["README.md", "action.yml", ".github/**/*.{md,yml}", ".ci/*.yml", "src/**/*.ts", "api/**/*.{ts,jsonc}"];

describe("the texts that users see", () => {
  it("contain the project's address only as package.json gives it, and no other account", () => {
    const [owner = ""] = PRODUCT.repository.split("/");
    /** Folders, and the account in examples. */
    const OTHERS = new Set(["src", "docs", "workflows", ".github", "opt", "acme"]);
    const wrong = globSync(SHOWN, { cwd: ROOT }).flatMap((file) => {
      const text = readFileSync(path.join(ROOT, file), "utf8");
      const names = Array.from(text.matchAll(/([\w<>.-]+)\/follow-through(?=[@/ `]|$)/gm), ([, name = ""]) => name);
      const foreign = names.filter((name) => name !== owner && !OTHERS.has(name));
      return foreign.length > 0 || fillAddresses(text, PRODUCT) !== text ? [file] : [];
    });
    expect(wrong).toEqual([]);
  });
});
