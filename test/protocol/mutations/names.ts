import type { Guard } from "./mutation.ts";

/** Guards on the names of reports, which become addresses and the names of files. */
export const NAMES: readonly Guard[] = [
  {
    against: "A report's file name is chosen to replace another page or badge",
    holds: "A new report never gets a reserved name, and the repository's badge takes precedence.",
    mutations: [
      {
        name: "a report named `badge` replaces the repository's badge",
        file: "api/http/badge-routes.ts",
        find: `if (file.toLowerCase() === "badge") return`,
        replace: `if (file.toLowerCase() === "badge" && findReport(view, params) === null) return`,
        tests: ["api/http/badge-routes"],
      },
      {
        name: "a new report gets the name of another badge",
        file: "src/core/identity/slug.ts",
        find: "RESERVED.test(words) ? `report-${words}` : words",
        replace: "words",
      },
      {
        name: "a missing issue that an earlier version opened isn't found in git",
        file: "src/core/verify/compare-gone.ts",
        find: " ?? (renamed.length === 1 ? renamed[0] : undefined)",
        replace: "",
        tests: ["core/verify/compare"],
      },
    ],
  },
  {
    against: "A report's file name is so long that no page can be written",
    holds: "A new slug has at most 100 bytes, and an older one is shortened in addresses.",
    mutations: [
      {
        name: "a slug can have any length",
        file: "src/core/identity/slug.ts",
        find: String.raw`clipBytes(name.replaceAll(/[^\p{L}\p{N}]+/gu, "-"), MAX_BYTES)`,
        replace: String.raw`name.replaceAll(/[^\p{L}\p{N}]+/gu, "-")`,
      },
      {
        name: "an address can have any length",
        file: "api/view/addresses.ts",
        find: "byteLength(slug) <= MAX_NAME_BYTES) return slug;",
        replace: "byteLength(slug) > 0) return slug;",
        tests: ["api/export/publish"],
      },
      {
        name: "the full slug of a report isn't found any more",
        file: "api/http/find.ts",
        find: "new Set([address.toLowerCase(), full.toLowerCase()])",
        replace: "new Set([address.toLowerCase()])",
        tests: ["api/http/find"],
      },
    ],
  },
];
