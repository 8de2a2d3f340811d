import { describe, expect, test } from "vitest";
import { anApp } from "../../support/app.ts";
import { aSnapshot, aTracked } from "../../support/builders.ts";

const SNAPSHOTS = [
  aSnapshot({
    commitments: [
      aTracked({ issue: { number: 1 } }),
      aTracked({ block: { key: "b".repeat(24), due: "2026-05-01" }, issue: { number: 2 } }),
    ],
  }),
];

async function messageOf(path: string): Promise<string> {
  const response = await anApp({ snapshots: SNAPSHOTS }).request(path);
  return ((await response.json()) as { message: string }).message;
}

describe("a badge", () => {
  test("for a repository shows the verdict on all its commitments, like the register's badge", async () => {
    expect(await messageOf("/badge/ACME/status/badge.json")).toBe(await messageOf("/badge.json"));
  });

  test("for a commitment shows its state", async () => {
    expect(await messageOf("/badge/acme/status/2.json")).toContain("overdue");
  });

  test("for a report shows the verdict on the report's commitments", async () => {
    const { slug } = aTracked().block.report;
    expect(await messageOf(`/badge/acme/status/${slug}.json`)).toContain("1 overdue");
  });

  test.for(["/badge/acme/status/99.json", "/badge/acme/nothing/badge.json", "/badge/acme/status/nothing.json"])(
    "says “unknown” if nothing matches its path: %s",
    async (path) => {
      expect(await messageOf(path)).toContain("unknown");
    },
  );

  test.for([
    ["/badge/acme/status/1.svg", "image/svg+xml; charset=utf-8"],
    ["/badge/acme/status/1.json", "application/json"],
  ])("is served with the content type that matches its extension: %s", async ([path, type]) => {
    const response = await anApp({ snapshots: SNAPSHOTS }).request(path!);
    expect(response.headers.get("content-type")).toBe(type);
  });
});
