// What must be true before a release.
import type { Product } from "../src/core/model/product.ts";

/** The data that the checks use. */
export interface Release {
  product: Product;
  manifest: Readonly<Record<string, unknown>>;
  /** The version in package-lock.json. */
  lockVersion: string;
  /** The name of the Action in the Marketplace. */
  actionName: string;
  changelog: string;
  /** The existing tags. */
  tags: readonly string[];
  /** The tag that is being released; null if none was pushed yet. */
  tag: string | null;
  /** The lines of `git status --porcelain`. */
  uncommitted: readonly string[];
  /** The files that npm would publish. */
  packed: readonly string[];
}

/** The files that a release must contain. */
const NEEDED = [
  "action.yml",
  "dist/index.js",
  "dist/cli.js",
  "dist/server.js",
  "dist/licences.txt",
  "LICENSE",
  "README.md",
];

/** The form of an account's name on GitHub. */
const LOGIN = /^[a-z\d](?:-?[a-z\d]){0,38}$/i;

/** Returns a sentence for each reason not to release, with the fix. Pure. */
export function findFaults(release: Release): string[] {
  const { product, manifest, lockVersion, changelog, tags, tag, uncommitted, packed } = release;
  const { version, hasRepository } = product;
  const missing = NEEDED.filter((file) => !packed.includes(file));
  const own = `v${version}`;
  const faults: Array<[isFault: boolean, sentence: string]> = [
    [!hasRepository, "package.json names no `repository`: set it to github:owner/name, and run `npm run build`."],
    [!/^\d+\.\d+\.\d+$/.test(version), `The version ${version} is not of the form 1.2.3: change it in package.json.`],
    [lockVersion !== version, `package-lock.json has version ${lockVersion}, not ${version}: run \`npm install\`.`],
    [
      notesOf(changelog, version) === null,
      `.github/CHANGELOG.md has no section “## ${version}”: describe what changes for users.`,
    ],
    [tag === null && tags.includes(own), `${own} exists already: increase the version in package.json.`],
    [
      tag !== null && tag !== own,
      `The tag ${tag} doesn't match the version ${version} in package.json: push the tag ${own}.`,
    ],
    [
      Object.keys(manifest["dependencies"] ?? {}).length > 0,
      "package.json has `dependencies`: move them to `devDependencies`, because dist/ contains them.",
    ],
    [
      LOGIN.test(release.actionName),
      `The Action is called “${release.actionName}”, which can be an account's name: the Marketplace refuses the name of an account, so use several words in action.yml.`,
    ],
    [
      missing.length > 0,
      `npm would leave out ${missing.join(", ")}: run \`npm run build\`, and check \`files\` in package.json.`,
    ],
    [
      uncommitted.length > 0,
      `There are uncommitted changes, such as ${uncommitted[0]?.slice(3)}: run \`npm run build\`, and commit them.`,
    ],
  ];
  return faults.flatMap(([isFault, sentence]) => (isFault ? [sentence] : []));
}

/** Returns a version's section of the changelog, without its heading; null if there is none or if it is empty. */
export function notesOf(changelog: string, version: string): string | null {
  const sections = changelog.split(/^## /m).slice(1);
  const section = sections.find((text) => text.split("\n", 1)[0]?.trim() === version);
  const notes = section?.slice(section.indexOf("\n")).trim() ?? "";
  return notes === "" ? null : notes;
}
