import { expect, test } from "vitest";
import { MARKS } from "../../../api/page/state-marks.ts";
import { styleFor } from "../../../api/page/style.ts";

test("the stylesheet draws every tone of a bar, and every state with its shape", () => {
  const css = styleFor({});
  for (const [state, { fill, shape }] of Object.entries(MARKS)) {
    expect(css).toMatch(new RegExp(`\\.${fill}\\b[^}]*stroke:`));
    expect(css).toContain(`.${state}::before{content:"${shape} "/""}`);
  }
});

test("a theme replaces the values it names, and no others", () => {
  const css = styleFor({ link: "#123456" });
  expect(css).toContain("--link:#123456;");
  expect(css.replace("--link:#123456;", "")).toBe(styleFor({}).replace(/--link:light-dark\([^)]*\);/, ""));
});
