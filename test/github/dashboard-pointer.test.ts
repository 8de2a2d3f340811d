import { expect, test } from "vitest";
import { LABEL_DESCRIPTION, parsePointer, renderPointer } from "../../src/github/dashboard-pointer.ts";

test.for<[description: string | null, number: number]>([
  [null, 0],
  ["", 0],
  ["What we promised", 0],
  ["What we promised; dashboard: #12", 12],
  ["dashboard: #7 and more", 7],
  ["dashboard: 7", 0],
])("the description %j points to dashboard %d (0 means none)", ([description, number]) => {
  expect(parsePointer(description)).toBe(number);
});

test.for<[description: string | null, pointer: string]>([
  [null, `${LABEL_DESCRIPTION}; dashboard: #12`],
  ["", `${LABEL_DESCRIPTION}; dashboard: #12`],
  ["What we promised", "What we promised; dashboard: #12"],
  ["What we promised; dashboard: #7", "What we promised; dashboard: #12"],
  ["x".repeat(84), `${"x".repeat(84)}; dashboard: #12`],
  ["🔔".repeat(84), `${"🔔".repeat(84)}; dashboard: #12`],
  ["🔔".repeat(85), `${LABEL_DESCRIPTION}; dashboard: #12`],
  ["x".repeat(85), `${LABEL_DESCRIPTION}; dashboard: #12`],
])("renderPointer adds the pointer to %j, or replaces it", ([description, pointer]) => {
  const rendered = renderPointer(12, description);
  expect(rendered).toBe(pointer);
  expect(Array.from(rendered).length).toBeLessThanOrEqual(100);
  expect(parsePointer(rendered)).toBe(12);
});
