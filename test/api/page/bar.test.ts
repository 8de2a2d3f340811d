import { expect, test } from "vitest";
import { bar } from "../../../api/page/bar.ts";

interface Part {
  tone: string;
  from: number;
  size: number;
}

function partsOf(svg: string): { total: number; parts: Part[] } {
  const parts = svg.matchAll(/<path class="(?<tone>\w+)" d="M(?<from>\d+) 0h(?<size>\d+)"\/>/g);
  return {
    total: Number(/viewBox="0 -1 (?<total>\d+) 2"/.exec(svg)?.groups?.["total"]),
    parts: Array.from(parts, ({ groups }) => ({
      tone: groups!["tone"]!,
      from: Number(groups!["from"]),
      size: Number(groups!["size"]),
    })),
  };
}

test("a bar is divided into consecutive segments", () => {
  const sizes = [
    { tone: "good", size: 3 },
    { tone: "missed", size: 2 },
  ];
  expect(partsOf(String(bar(sizes, 9)))).toEqual({
    total: 9,
    parts: [
      { tone: "good", from: 0, size: 3 },
      { tone: "missed", from: 3, size: 2 },
    ],
  });
});
