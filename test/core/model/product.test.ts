import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseProduct, PRODUCT } from "../../../src/core/model/product.ts";

describe("parseProduct", () => {
  test.each([
    ["github:acme/promises"],
    ["acme/promises"],
    ["https://github.com/acme/promises"],
    ["git+https://github.com/acme/promises.git"],
    [{ url: "git+https://github.com/acme/promises.git" }],
  ])("derives every address from the repository %j", (repository) => {
    expect(parseProduct({ version: "2.3.4", repository })).toEqual({
      version: "2.3.4",
      repository: "acme/promises",
      hasRepository: true,
      action: "acme/promises@v2",
      workflow: "acme/promises/.github/workflows/follow-through.yml@v2",
      npx: "npx github:acme/promises",
    });
  });

  test("names nobody's account until package.json has a repository", () => {
    expect(parseProduct({ version: "1.0.0" })).toEqual({
      version: "1.0.0",
      repository: "<owner>/follow-through",
      hasRepository: false,
      action: "<owner>/follow-through@v1",
      workflow: "<owner>/follow-through/.github/workflows/follow-through.yml@v1",
      npx: "npx github:<owner>/follow-through",
    });
  });

  test.each(["https://gitlab.com/acme/promises", "acme", "https://github.com/acme/promises/tree/main", ""])(
    "rejects the address %j, which isn't a repository on GitHub",
    (repository) => {
      expect(() => parseProduct({ version: "1.0.0", repository })).toThrow("use github:owner/name");
    },
  );
});

test("the product's version is the one in package.json", () => {
  const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
  expect(PRODUCT.version).toBe(version);
});
