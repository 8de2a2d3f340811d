// Puts the project's address from package.json into text that names it.
import type { Product } from "../src/core/model/product.ts";

/** Our action and our reusable workflow are the only ones in the documentation that are used by a tag such as `v1`. */
const ACTION = /(\buses: )[\w.<>-]+\/[\w.-]+(\/\.github\/workflows\/[\w-]+\.yml)?@v\d+$/gm;
const NPX = /\bnpx github:[\w.<>-]+\/[\w.-]+/g;
const POLICY = /^( +)"[\w.<>-]+\/[\w.-]+\/\*": ref-pin$/m;

/** Replaces the address in `uses: …@v1`, `npx github:…` and the policy of zizmor. */
export function fillAddresses(text: string, { action, npx, repository }: Product): string {
  const tag = action.slice(action.indexOf("@"));
  return text
    .replace(ACTION, (_, uses: string, workflow = "") => `${uses}${repository}${workflow}${tag}`)
    .replaceAll(NPX, npx)
    .replace(POLICY, (_, indent: string) => `${indent}"${repository}/*": ref-pin`);
}

/** Returns package.json with the `homepage` and `bugs` of its repository, or without them if it names none. */
export function fillManifest(text: string, { hasRepository, repository }: Product): string {
  const { homepage: _, bugs: __, ...manifest } = JSON.parse(text) as Record<string, unknown>;
  const url = `https://github.com/${repository}`;
  const entries = Object.entries(manifest).flatMap(([key, value]): Array<[string, unknown]> => {
    if (key !== "license" || !hasRepository) return [[key, value]];
    return [
      ["homepage", `${url}#readme`],
      ["bugs", `${url}/issues`],
      [key, value],
    ];
  });
  return `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`;
}
