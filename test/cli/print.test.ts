import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { maskOutput, print, printError, printMisuse } from "../../src/cli/print.ts";

let written: string;
beforeEach(() => {
  written = "";
  for (const stream of [process.stdout, process.stderr])
    vi.spyOn(stream, "write").mockImplementation((text) => {
      written += String(text);
      return true;
    });
});
afterEach(() => void vi.restoreAllMocks());

/** Whether GitHub's runner finds a command in a line: https://github.com/actions/runner, ActionCommand.cs */
function hasCommand(line: string): boolean {
  return line.trimStart().startsWith("::") || line.includes("##[");
}

test.for([
  "##[error]All is well",
  "a ####[error]x",
  "##[##[group]x",
  "::error::x",
  "  \t ::set-output name=x::y",
  "first\n::add-mask::x\n\u00A0::warning::x",
  "a\r::error::x",
  "a\u2028::error::x\u0085::error::y",
  "\u000B::error::x",
  "\uFEFF::error::x",
  ":::error::x",
])("printing the text %j emits no command for a workflow's runner", (text) => {
  for (const show of [print, printError, printMisuse]) {
    written = "";
    show(text);
    expect(written.split(/\r\n|[\n\r\u2028\u2029\u0085]/).filter((line) => hasCommand(line))).toEqual([]);
    expect(written.replaceAll(/[\s:]/g, "")).toContain(text.slice(-1));
  }
});

test("other text is printed unchanged and ends with one line break", () => {
  print("# Heading\n  a: 障害 🔔 [x] ## y");
  printError("docs/a.md:1: error: a::b");
  print("line\n");
  expect(written).toBe("# Heading\n  a: 障害 🔔 [x] ## y\ndocs/a.md:1: error: a::b\nline\n");
});

test("secrets are never printed", () => {
  maskOutput(["hunter-22"]);
  try {
    for (const show of [print, printError, printMisuse]) show("the password is hunter-22");
  } finally {
    maskOutput([]);
  }
  expect(written).not.toContain("hunter");
  expect(written.match(/the password is \*\*\*/g)).toHaveLength(3);
});
