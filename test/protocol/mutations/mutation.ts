/** A mutation that removes one guard. */
export interface Mutation {
  name: string;
  /** Relative to the repository's root. */
  file: string;
  /** Must occur exactly once in the file. */
  find: string;
  replace: string;
  /**
   * The test files of which at least one must fail, such as `protocol/rules`: relative to `test/`, without `.test.ts`. The
   * one that catches the mutation comes first. Default: the test that mirrors `file`.
   */
  tests?: readonly string[];
}
