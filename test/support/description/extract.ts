// Writes test/fixtures/github-rest/: the part of GitHub's description of its REST API that the tests use. The whole description
// takes 24 MB, and its package 385 MB, so the tests don't depend on it. The README there shows how to run this.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { EXTRACTS, follow, VERSIONS, type Description } from "./documents.ts";

/** Operations that the tests use. */
const OPERATIONS = new Set([
  "GET /user",
  ...[
    "GET ",
    "GET /assignees/{assignee}",
    "GET /collaborators/{username}/permission",
    "GET /commits",
    "GET /commits/{ref}",
    "GET /compare/{basehead}",
    "GET /contents/{path}",
    "GET /git/blobs/{file_sha}",
    "GET /git/commits/{commit_sha}",
    "GET /git/ref/{ref}",
    "GET /git/trees/{tree_sha}",
    "GET /issues",
    "POST /issues",
    "GET /issues/comments",
    "GET /issues/comments/{comment_id}",
    "PATCH /issues/comments/{comment_id}",
    "DELETE /issues/comments/{comment_id}",
    "GET /issues/{issue_number}",
    "PATCH /issues/{issue_number}",
    "GET /issues/{issue_number}/comments",
    "POST /issues/{issue_number}/comments",
    "POST /issues/{issue_number}/labels",
    "DELETE /issues/{issue_number}/labels/{name}",
    "GET /issues/{issue_number}/timeline",
    "POST /labels",
    "GET /labels/{name}",
    "PATCH /labels/{name}",
    "DELETE /labels/{name}",
    "GET /pulls",
    "GET /pulls/{pull_number}",
  ].map((operation) => operation.replace(" ", " /repos/{owner}/{repo}")),
]);

/** Keywords that don't affect which values are valid. */
const UNUSED = new Set(
  "default deprecated description example examples externalDocs headers links summary tags title x-github".split(" "),
);

const [source = ""] = process.argv.slice(2);
for (const version of VERSIONS) {
  const whole = JSON.parse(readFileSync(join(source, "generated", `${version}.json`), "utf8")) as Description;
  writeFileSync(join(EXTRACTS, `${version}.json`), toLines(extract(whole)));
}

/** Keeps all paths, so that each request still matches the right one, but only the operations that the tests use. */
function extract(whole: Description): Description {
  const paths = Object.entries(whole.paths).map(([path, operations]) => {
    const used = Object.entries(operations).filter(([method]) => OPERATIONS.has(`${method.toUpperCase()} ${path}`));
    return [path, prune(Object.fromEntries(used))] as const;
  });
  const count = paths.reduce((sum, [, used]) => sum + Object.keys(used).length, 0);
  if (count < OPERATIONS.size) throw new Error(`The description has only ${count} of ${OPERATIONS.size} operations.`);
  const components: Record<string, Record<string, unknown>> = { schemas: {}, parameters: {}, responses: {} };
  const addReferences = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    Object.values(value).forEach(addReferences);
    if (!("$ref" in value) || typeof value.$ref !== "string") return;
    const [, , kind = "", name = ""] = value.$ref.split("/");
    const group = (components[kind] ??= {});
    if (name in group) return;
    group[name] = prune(follow<object>(whole, { $ref: value.$ref }));
    addReferences(group[name]);
  };
  // The schema for refusals that an operation doesn't describe.
  addReferences({ $ref: "#/components/schemas/basic-error" });
  addReferences(paths);
  return { paths: Object.fromEntries(paths), components: components as unknown as Description["components"] };
}

/** Removes what the checks don't need: unused keywords, and bodies that aren't JSON. */
function prune<T>(value: T): T {
  if (Array.isArray(value)) return value.map(prune) as T;
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).flatMap(([key, field]) => {
    // The keys of `properties` are names, not keywords.
    if (key === "properties") return [[key, mapFields(field, prune)]];
    if (key === "content") return [[key, prune({ "application/json": field["application/json"] })]];
    return UNUSED.has(key) ? [] : [[key, prune(field)]];
  });
  return Object.fromEntries(kept) as T;
}

function mapFields(fields: object, map: (field: unknown) => unknown): object {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, map(field)]));
}

/** Writes one line per path and component, so that diffs are readable. */
function toLines({ paths, components }: Description): string {
  const group = (fields: object): string =>
    `{\n${Object.entries(fields)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, field]) => `${JSON.stringify(name)}: ${JSON.stringify(field)}`)
      .join(",\n")}\n}`;
  const groups = Object.entries(components).map(([kind, fields]) => `"${kind}": ${group(fields)}`);
  return `{\n"paths": ${group(paths)},\n"components": {\n${groups.join(",\n")}\n}\n}\n`;
}
