import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  test: {
    include: ["test/**/*.test.ts"],
    reporters: ["default", "./test/support/closing-line.ts"],
    testTimeout: 30_000,
    coverage: {
      include: ["src/**", "api/**"],
      reporter: ["text-summary"],
      thresholds: { "src/core/**": { statements: 100, branches: 100, functions: 100, lines: 100 } },
    },
  },
});
