import manifest from "../../../package.json" with { type: "json" };

/** The part of package.json that the product's name and version come from. */
export interface Manifest {
  version: string;
  /** `github:owner/name`, a GitHub address, or an object with one in `url`. Absent until the project has an address. */
  repository?: string | { url: string };
}

/** How the product is called from other repositories. */
export interface Product {
  version: string;
  /** The project's repository, or the placeholder `<owner>/follow-through`, which isn't a valid name. */
  repository: string;
  /** Whether package.json names the repository. */
  hasRepository: boolean;
  /** For `uses:` in a workflow. */
  action: string;
  /** The reusable workflow, for `uses:` in a job. */
  workflow: string;
  /** The command line, without installing anything. */
  npx: string;
}

const UNSET = "<owner>/follow-through";
const ADDRESS = /^(?:github:|(?:git\+)?https:\/\/github\.com\/)?([\w.-]{1,100}\/[\w.-]{1,100})$/;

/** Returns how to call the product. Throws an Error if the repository isn't on GitHub. */
export function parseProduct({ version, repository }: Manifest): Product {
  const address = typeof repository === "object" ? repository.url : repository;
  const name = address === undefined ? UNSET : ADDRESS.exec(address.replace(/\.git$/, ""))?.[1];
  if (name === undefined)
    throw new Error("`repository` in package.json is not a repository on GitHub: use github:owner/name.");
  const tag = `v${version.split(".")[0]}`;
  return {
    version,
    repository: name,
    hasRepository: address !== undefined,
    action: `${name}@${tag}`,
    workflow: `${name}/.github/workflows/follow-through.yml@${tag}`,
    npx: `npx github:${name}`,
  };
}

/** The product as package.json describes it. */
export const PRODUCT = parseProduct(manifest);
