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

  test.for(["badge", "Badge"])("for a repository isn't hidden by a report with the slug “badge”: %s", async (file) => {
    const report = { path: "badge.md", slug: "badge", title: "Badge", published: "2026-03-01" };
    const kept = { report, due: "2026-05-10", done: "2026-05-02", links: ["https://example.org/1"] };
    const block = { key: "c".repeat(24), ...kept };
    const closed = { state: "closed", state_reason: "completed", closed_at: "2026-05-02T00:00:00Z" } as const;
    const [snapshot] = SNAPSHOTS;
    const commitments = [...snapshot!.commitments, aTracked({ block, issue: { number: 3, ...closed } })];
    const app = anApp({ snapshots: [{ ...snapshot!, commitments }] });
    const read = async (path: string): Promise<unknown> => (await app.request(path)).json();
    expect(await read(`/badge/acme/status/${file}.json`)).toEqual(await read("/badge.json"));
    expect(await read("/badge.json")).toMatchObject({ message: expect.stringContaining("1 overdue") });
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
