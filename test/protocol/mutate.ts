import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { MUTATIONS } from "./mutations/index.ts";
import { testsOf, type Mutation } from "./mutations/mutation.ts";
import { copySource, type Copy } from "./trial.ts";

/**
 * `npm run test:mutants`: removes one guard at a time from a copy of the source. One of the tests that the mutation names
 * must then fail; a test that hangs or a file that can't be loaded doesn't count. `--only TEXT` tries only the mutations
 * with this text in their name or file.
 */
const { values } = parseArgs({ options: { only: { type: "string", default: "" } } });
const chosen = MUTATIONS.filter(({ name, file }) => name.includes(values.only) || file.includes(values.only));
if (chosen.length === 0) throw new Error(`No mutation has “${values.only}” in its name or file.`);

const copies = await Promise.all(Array.from({ length: availableParallelism() }, copySource));
try {
  process.exitCode = (await tryUnchanged(copies)) && (await tryAll(copies)) ? 0 : 1;
} finally {
  await Promise.all(copies.map(({ remove }) => remove()));
}

/** Without a mutation, all of the tests must pass. */
async function tryUnchanged([copy]: readonly Copy[]): Promise<boolean> {
  const outcome = await copy?.run([...new Set(chosen.flatMap(testsOf))], null);
  if (outcome?.kind === "passed") return true;
  process.stdout.write(`The tests don't pass even without a mutation: ${outcome?.detail}\n`);
  return false;
}

async function tryAll(inCopies: readonly Copy[]): Promise<boolean> {
  const queue = chosen.values();
  let caught = 0;
  await Promise.all(
    inCopies.map(async (copy) => {
      for (const mutation of queue) if (await tryOne(copy, mutation)) caught += 1;
    }),
  );
  process.stdout.write(`${caught} of ${chosen.length} caught\n`);
  return caught === chosen.length;
}

/** Tries a mutation again if no test failed, because a test that waits for a server can miss it on a busy machine. */
async function tryOne(copy: Copy, mutation: Mutation): Promise<boolean> {
  const first = await copy.run(testsOf(mutation), mutation);
  const { kind, detail } = first.kind === "failed" ? first : await copy.run(testsOf(mutation), mutation);
  const isCaught = kind === "failed";
  const verdict = { failed: "caught", passed: "MISSED", hung: "HANGS", broken: "DOESN'T LOAD" }[kind];
  process.stdout.write(`${verdict} ${mutation.name}${detail === "" ? "" : ` (${detail})`}\n`);
  return isCaught;
}
