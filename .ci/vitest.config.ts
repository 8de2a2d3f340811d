import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Tests that need Chromium, Redis, actionlint or zizmor, which npm doesn't install. */
const EXTERNAL = ["test/browser/**/*.test.ts", "test/api/redis.test.ts", "test/workflows.test.ts"];
/** Tests of pure code and of settings: no child process, no git. */
const UNIT = ["test/core/**/*.test.ts", "test/report/**/*.test.ts", "test/config/**/*.test.ts"];

/**
 * Tests that start many processes, which takes longer the more memory the worker uses. So they come first, and the one that leaves
 * half a gigabyte behind comes last of them.
 */
const STARTS_PROCESSES = [
  /\/test\/(?:action|cli|documents)\/|\/test\/api\/(?:private-store|server|node\/(?:log|stalled-clients))\.test\.ts$/,
  /\/test\/canary\.test\.ts$/,
];

class ProcessesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    // oxlint-disable-next-line unicorn/no-array-sort
    const sorted = await super.sort(files);
    const groups = STARTS_PROCESSES.map((group) => sorted.filter(({ moduleId }) => group.test(moduleId)));
    const first = new Set(groups.flat());
    return [...first, ...sorted.filter((file) => !first.has(file))];
  }
}

export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  test: {
    // Tests often wait for a child process or a timer, so one more worker than cores keeps all cores busy.
    maxWorkers: availableParallelism() + 1,
    // Test files share a worker's modules instead of loading them again.
    // Use processes, not threads: starting a child process copies the parent's memory, and all threads share one large memory.
    pool: "forks",
    isolate: false,
    projects: [
      // Projects run in alphabetical order. Start the slow one first to shorten the total run.
      {
        extends: true,
        test: {
          name: "system",
          include: ["test/**/*.test.ts"],
          exclude: [...UNIT, ...EXTERNAL],
          setupFiles: ["./test/support/description/setup.ts"],
          // Many tests start several processes each and run concurrently, which is slow on a busy machine.
          testTimeout: 120_000,
        },
      },
      { extends: true, test: { name: "unit", include: UNIT } },
      { extends: true, test: { name: "external", include: EXTERNAL } },
    ],
    sequence: { sequencer: ProcessesFirst },
    testTimeout: 30_000,
    // By default, Vitest shortens the values in test titles to 40 characters.
    taskTitleValueFormatTruncate: 160,
    reporters: ["default", "./test/support/closing-line.ts"],
    coverage: {
      include: ["src/core/**/*.ts"],
      reporter: ["text-summary"],
      thresholds: { "src/core/**": { statements: 100, branches: 100, functions: 100, lines: 100 } },
    },
  },
});
