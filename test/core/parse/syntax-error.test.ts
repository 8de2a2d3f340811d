import { parse as parseToml } from "smol-toml";
import { expect, test } from "vitest";
import { parse as parseYaml } from "yaml";
import { describeSyntaxError } from "../../../src/core/parse/syntax-error.ts";

function thrownBy(parse: () => unknown): unknown {
  try {
    parse();
  } catch (error) {
    return error;
  }
  throw new Error("The text is valid.");
}

test.for<[text: string, description: string]>([
  ["a: 1\na: canary", "a key is given twice on line 2"],
  ["a: canary: b", "a line contains two keys on line 1: put the value in quotes"],
  ["a: 'canary", "a quote, bracket, colon or comma is missing on line 1"],
  ["a: @canary", "a value starts with a special character on line 1: put it in quotes"],
  ["a: {\n\tcanary: 1", "the indentation is wrong on line 2"],
  ["a: &x 1\nb: *x", "an alias (*name) is not allowed"],
  ["a: 1\n---\nb: canary", "it contains a second document (---) on line 2"],
])("broken YAML is described without being quoted: %j", ([text, description]) => {
  expect(describeSyntaxError(thrownBy(() => parseYaml(text, { maxAliasCount: 0, logLevel: "error" })))).toBe(
    description,
  );
});

test("broken TOML is described with its line number, without being quoted", () => {
  expect(
    describeSyntaxError(
      thrownBy(() => parseToml("a = 1\nb = canary")),
      2,
    ),
  ).toBe("invalid TOML on line 3");
});

test("any other error is described without being quoted", () => {
  const fix = "correct the indentation, quotes and colons";
  expect(describeSyntaxError(new Error("canary"))).toBe(fix);
  const odd = thrownBy(() => parseYaml("a: 'b"));
  expect(describeSyntaxError(Object.assign(odd as Error, { code: "IMPOSSIBLE", linePos: undefined }))).toBe(fix);
});
