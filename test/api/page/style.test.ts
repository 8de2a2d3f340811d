import { expect, test } from "vitest";
import { MARKS } from "../../../api/page/state-marks.ts";
import { styleFor } from "../../../api/page/style.ts";

test("the stylesheet defines every state's shape, and the colours of a bar's parts", () => {
  const css = styleFor({});
  for (const [state, { shape }] of Object.entries(MARKS))
    expect(css).toContain(`.${state}::before{content:"${shape} "/""}`);
  for (const tone of ["bad", "warn", "good", "open", "missed"])
    expect(css).toMatch(new RegExp(`\\.${tone}\\b[^}]*stroke:`));
});

test("a theme replaces only the values that it names", () => {
  const css = styleFor({ link: "#123456" });
  expect(css).toContain("--link:#123456;");
  expect(css.replace("--link:#123456;", "")).toBe(styleFor({}).replace(/--link:light-dark\([^)]*\);/, ""));
});
