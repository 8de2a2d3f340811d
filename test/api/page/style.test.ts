import { expect, test } from "vitest";
import { MARKS } from "../../../api/page/state-marks.ts";
import { styleFor } from "../../../api/page/style.ts";

test("the stylesheet defines every bar colour and every state's shape", () => {
  const css = styleFor({});
  for (const [state, { fill, shape }] of Object.entries(MARKS)) {
    expect(css).toMatch(new RegExp(`\\.${fill}\\b[^}]*stroke:`));
    expect(css).toContain(`.${state}::before{content:"${shape} "/""}`);
  }
});

test("a theme replaces only the values that it names", () => {
  const css = styleFor({ link: "#123456" });
  expect(css).toContain("--link:#123456;");
  expect(css.replace("--link:#123456;", "")).toBe(styleFor({}).replace(/--link:light-dark\([^)]*\);/, ""));
});
