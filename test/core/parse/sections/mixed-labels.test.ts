import { describe, expect, test } from "vitest";
import { parseText, PUBLISHED, table } from "../parsed.ts";

const O = "\u043e";

function read(text: string): { read: object[]; warnings: string[]; lines: Array<number | null> } {
  const { commitments, problems } = parseText(`# Outage\n\n${text}\n`, { firstCommitted: PUBLISHED });
  return {
    read: commitments.map(({ subject, owner, due }) => ({ subject, owner, due })),
    warnings: problems.map(({ message }) => message),
    lines: problems.map(({ line }) => line),
  };
}

function warning(name: string): string {
  return `“${name}” mixes letters of two scripts that look alike. It is read as “${name.replaceAll(O, "o")}”: type it again in one script.`;
}

const KEYS = { subject: "Rotate the keys", owner: "Ann", due: "2026-12-01" };

describe("a name with letters of another script is read like the plain word and causes a warning", () => {
  test("in a heading", () => {
    const text = `## Acti${O}n items\n\n- Rotate the keys (owner: Ann, due 2026-12-01)`;
    expect(read(text)).toEqual({ read: [KEYS], warnings: [warning(`Acti${O}n items`)], lines: [3] });
  });

  test("in a column head", () => {
    const rows = table({ [`Acti${O}n`]: "Rotate the keys", Owner: "Ann", Due: "2026-12-01" });
    expect(read(`## Action items\n\n${rows}`)).toEqual({ read: [KEYS], warnings: [warning(`Acti${O}n`)], lines: [5] });
  });

  test("in the label of a detail", () => {
    const text = `## Action items\n\n- Rotate the keys by 2026-12-01\n  - ${O}wner: Ann`;
    expect(read(text)).toEqual({ read: [KEYS], warnings: [warning(`${O}wner`)], lines: [6] });
  });

  test("in the label of an action", () => {
    const { read: found, warnings } = read(`Acti${O}n point: rotate the keys by 2026-12-01`);
    expect(found).toHaveLength(1);
    expect(warnings).toEqual([warning(`Acti${O}n point`)]);
  });

  test("in a summary", () => {
    const text = `<details><summary>Acti${O}n items</summary>\n\n- Rotate the keys (owner: Ann, due 2026-12-01)\n\n</details>`;
    expect(read(text).warnings).toEqual([warning(`Acti${O}n items`)]);
  });
});

test("a heading that isn't recognised causes no warning", () => {
  expect(read(`## Tim${O}thy\n\nIt was down.\n\n<!-- a comment -->`).warnings).toEqual([]);
});
