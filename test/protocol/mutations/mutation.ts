/** One row of the table in .github/docs/guards.md, with the mutations that its tests must catch. */
export interface Guard {
  /** What goes wrong, or what someone tries. */
  against: string;
  /** What must hold nevertheless. */
  holds: string;
  mutations: readonly Mutation[];
  /** Guards that no mutation of `src/` or `api/` can take away, and their tests: paths relative to the repository's root. */
  others?: { guards: readonly string[]; tests: readonly string[] };
}

/** A plausible mistake that takes one guard away. */
export interface Mutation {
  name: string;
  /** Relative to the repository's root. */
  file: string;
  /** Must occur exactly once in the file. */
  find: string;
  replace: string;
  /**
   * The test files of which at least one must fail, such as `protocol/rules`: relative to `test/`, without `.test.ts`.
   * Default: the one that mirrors `file`.
   */
  tests?: readonly string[];
}

/** The test files that must catch a mutation, relative to `test/` and without `.test.ts`. */
export function testsOf({ file, tests }: Mutation): readonly string[] {
  return tests ?? [file.replace(/^src\/|\.ts$/g, "")];
}
