import type { Mutation } from "./mutation.ts";

/** Guards on requests to GitHub and on their answers. */
export const REQUESTS: readonly Mutation[] = [
  {
    name: "writes are retried like reads",
    file: "src/github/client.ts",
    find: `options.method === "GET" || isQuery ? (retry?.tries ?? 1) : 1`,
    replace: `retry?.tries ?? 1`,
  },
  {
    name: "a response with an unexpected shape counts as an empty list",
    file: "src/github/pages.ts",
    find: "pages.flatMap((page) => expectShape(v.array(schema), page.data, doing))",
    replace:
      "pages.flatMap((page) => (Array.isArray(page.data) ? expectShape(v.array(schema), page.data, doing) : []))",
  },
  {
    name: "issues count as deleted while issues are turned off",
    file: "src/github/refusals.ts",
    find: `{ kind: "issues-off", statuses: [410]`,
    replace: `{ kind: "deleted", statuses: [410]`,
  },
];
