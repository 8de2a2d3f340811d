import { testsOf, type Guard } from "./mutation.ts";

/** Renders the table in .github/docs/guards.md, and below it the mutations of each row. */
export function renderGuards(guards: readonly Guard[]): string {
  const rows = guards.map((guard) => {
    const { against, holds, mutations, others } = guard;
    const files = [...mutations.map(({ file }) => file), ...(others?.guards ?? [])];
    const tests = [...mutations.flatMap(testFilesOf), ...(others?.tests ?? [])];
    return `| ${against} | ${holds} | ${listPaths(files)} | ${listPaths(tests)} | ${mutations.length} |`;
  });
  const mutated = guards.filter(({ mutations }) => mutations.length > 0);
  return [
    "| against | what must hold | guards | tests | mutations |",
    "| --- | --- | --- | --- | --- |",
    ...rows,
    "",
    "## The mutations",
    ...mutated.flatMap(({ against, mutations }) => [
      "",
      `${against}:`,
      "",
      ...mutations.map(({ name }) => `- ${name}`),
    ]),
  ].join("\n");
}

/** The paths of the test files that must catch a mutation. */
export function testFilesOf(mutation: Parameters<typeof testsOf>[0]): string[] {
  return testsOf(mutation).map((name) => `test/${name}.test.ts`);
}

function listPaths(paths: readonly string[]): string {
  return [...new Set(paths)].map((path) => `\`${path}\``).join(", ");
}
