import { memoize } from "../../../src/core/model/memoize.ts";
import { readDescription, type Description, type Operation, type Version } from "./documents.ts";

/** An operation and the description that contains it. */
export interface Route {
  description: Description;
  /** Such as `/repos/{owner}/{repo}/issues`. */
  template: string;
  operation: Operation;
}

interface Node {
  children: Map<string, Node>;
  /** The template of the path that ends here. */
  template: string | null;
}

/** Parameters that can contain slashes if they are last in a template, such as a file's path. */
const MANY = new Set(["{path}", "{basehead}", "{ref}"]);

/** Finds the operation of a request; null if the extract of the description has none. */
export function findRoute(version: Version, method: string, path: string): Route | null {
  const description = readDescription(version);
  // GitHub's own links name repositories by id: https://docs.github.com/en/rest/using-the-rest-api/using-pagination-in-the-rest-api
  const segments = path
    .replace(/^\/repositories\/\d+/, "/repos/owner/name")
    .split("/")
    .slice(1);
  const template = find(treeOf(version), segments);
  const operation = template === null ? undefined : description.paths[template]?.[method.toLowerCase()];
  return template === null || operation === undefined ? null : { description, template, operation };
}

function find({ children, template }: Node, [first, ...rest]: readonly string[]): string | null {
  if (first === undefined) return template;
  const fixed = children.get(first);
  const found = fixed ? find(fixed, rest) : null;
  if (found !== null) return found;
  for (const [name, child] of children) {
    if (!name.startsWith("{") || first === "") continue;
    const below = find(child, MANY.has(name) && child.children.size === 0 ? [] : rest);
    if (below !== null) return below;
  }
  return null;
}

const treeOf = memoize((version: Version): Node => {
  const root: Node = { children: new Map(), template: null };
  for (const template of Object.keys(readDescription(version).paths)) {
    let node = root;
    for (const segment of template.split("/").slice(1)) {
      const next: Node = node.children.get(segment) ?? { children: new Map(), template: null };
      node.children.set(segment, next);
      node = next;
    }
    node.template = template;
  }
  return root;
});
