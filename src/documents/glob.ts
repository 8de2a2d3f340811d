import { Failure } from "../core/model/failure.ts";

/** The maximum length of a glob, and the maximum number of globs that the braces in all globs expand to. */
const LONGEST = 500;
const MOST_ALTERNATIVES = 1_000;

/**
 * The number of steps that matching may take: some at the start, and more with each path. An ordinary glob takes about as many
 * steps as a path has characters, but many long globs that almost match take millions for a single path.
 */
const FIRST_STEPS = 10_000_000;
const STEPS_FOR_PATH = 100_000;

/** Counts the steps. */
interface Meter {
  left: number;
}

/** Whether one character or folder matches; null stands for any number of characters (`*`) or folders (`**`). */
type Step<T> = ((value: T, meter: Meter) => boolean) | null;

/**
 * Compiles globs to a predicate for the paths that match one of them. Throws a Failure if there are too many, or if one is too
 * long or uses other patterns. The predicate throws a Failure if matching takes too many steps.
 */
export function compileGlobs(globs: readonly string[]): (path: string) => boolean {
  const matchers: Array<(path: string, meter: Meter) => boolean> = [];
  let room = MOST_ALTERNATIVES;
  for (const glob of globs) {
    const { matches, alternatives } = compileGlob(glob, room);
    matchers.push(matches);
    room -= alternatives;
  }
  const meter: Meter = { left: FIRST_STEPS };
  return (path) => {
    meter.left += STEPS_FOR_PATH;
    return matchers.some((matches) => matches(path, meter));
  };
}

/**
 * Compiles a glob with `*`, `**`, `?`, `[a-z]` and `{a,b}`. A path is matched step by step and only the last star is tried again,
 * so `*a*a*a*b` takes no longer than any other glob. `room` is the number of globs that its braces may expand to.
 */
function compileGlob(
  glob: string,
  room: number,
): { matches: (path: string, meter: Meter) => boolean; alternatives: number } {
  if (glob.length > LONGEST) throw new Failure(`The glob ${glob.slice(0, 40)}… is longer than ${LONGEST} characters.`);
  if (/[@!+*?]\(/.test(glob.replaceAll(/\\./g, "")))
    throw new Failure(`The glob ${glob} uses a pattern in parentheses: write {a,b} instead of @(a|b).`);
  const alternatives = expandBraces(glob, room).map(compilePath);
  const matches = (path: string, meter: Meter): boolean => {
    const folders = path.split("/");
    return alternatives.some((steps) => matchSteps(steps, folders, meter));
  };
  return { matches, alternatives: alternatives.length };
}

/** The folder that contains every match of a glob: its parts before the first one with a pattern. "" is the root. */
export function baseOf(glob: string): string {
  const parts = withoutDot(glob).split("/");
  const first = parts.findIndex((part) => /[*?[\]{}()!]/.test(part));
  return (first < 0 ? parts : parts.slice(0, first)).join("/").replaceAll(/\\(.)/g, "$1");
}

function withoutDot(glob: string): string {
  return glob.startsWith("./") ? glob.slice(2) : glob;
}

function compilePath(glob: string): Array<Step<string>> {
  const parts = withoutDot(glob)
    .replace(/^\*\*(?=\.[^/]*$)/, "**/*")
    .split("/");
  // `docs/**` matches the folder's contents, not a file with the folder's name.
  if (parts.length > 1 && parts.at(-1) === "**") parts.push("*");
  return parts.map((part) => {
    if (part === "**") return null;
    const steps = compilePart(part);
    return (folder, meter) => matchSteps(steps, folder.split(""), meter);
  });
}

function compilePart(part: string): Array<Step<string>> {
  const steps: Array<Step<string>> = [];
  for (let index = 0; index < part.length; index += 1) {
    const character = part.charAt(index);
    const close = character === "[" ? part.indexOf("]", index + 2) : -1;
    if (character === "*") {
      if (steps.at(-1) !== null) steps.push(null);
    } else if (character === "?") steps.push(() => true);
    else if (close > 0) {
      steps.push(compileClass(part.slice(index + 1, close)));
      index = close;
    } else {
      if (character === "\\" && index + 1 < part.length) index += 1;
      const literal = part.charAt(index);
      steps.push((value) => value === literal);
    }
  }
  return steps;
}

/** `a-z`, or `!a-z` for all other characters. */
function compileClass(content: string): Step<string> {
  const isNegated = content.startsWith("!") || content.startsWith("^");
  const ranges = Array.from(
    (isNegated ? content.slice(1) : content).matchAll(/([^])(?:-([^]))?/g),
    ([, from = "", to = from]) => ({ from, to }),
  );
  return (value) => ranges.some(({ from, to }) => value >= from && value <= to) !== isNegated;
}

/** Whether the steps match all values. If a later step fails, only the last star takes one more value. */
function matchSteps<T>(steps: ReadonlyArray<Step<T>>, values: readonly T[], meter: Meter): boolean {
  let [step, value, star, resume] = [0, 0, -1, 0];
  while (value < values.length) {
    meter.left -= 1;
    if (meter.left < 0) throw new Failure("Matching `documents` takes too long: use fewer or shorter globs.");
    const current = steps[step];
    if (current === null) {
      [star, resume] = [step, value];
      step += 1;
    } else if (current?.(values[value] as T, meter)) {
      step += 1;
      value += 1;
    } else if (star >= 0) {
      resume += 1;
      [step, value] = [star + 1, resume];
    } else return false;
  }
  return steps.slice(step).every((rest) => rest === null);
}

/** `{a,b}.md` → `a.md`, `b.md`. Braces without a comma are kept. */
function expandBraces(glob: string, room: number): string[] {
  const done: string[] = [];
  const open = [glob];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const braces = findBraces(next);
    if (braces === null) done.push(next);
    else
      for (const choice of braces.choices.toReversed())
        open.push(next.slice(0, braces.start) + choice + next.slice(braces.end));
    if (done.length + open.length > room)
      throw new Failure(
        `With the braces in ${glob}, there are more than ${MOST_ALTERNATIVES} globs: use fewer globs or braces.`,
      );
  }
  return done;
}

/** The first pair of braces that contains a comma. */
function findBraces(glob: string): { start: number; end: number; choices: string[] } | null {
  const starts: Array<{ at: number; commas: number[] }> = [];
  let found: { start: number; end: number; choices: string[] } | null = null;
  for (let index = 0; index < glob.length; index += 1) {
    const character = glob.charAt(index);
    if (character === "\\") index += 1;
    else if (character === "{") starts.push({ at: index, commas: [] });
    else if (character === ",") starts.at(-1)?.commas.push(index);
    else if (character === "}") {
      const braces = starts.pop();
      if (!braces || braces.commas.length === 0 || (found && found.start < braces.at)) continue;
      const cuts = [braces.at, ...braces.commas, index];
      const choices = cuts.slice(1).map((cut, at) => glob.slice(Number(cuts[at]) + 1, cut));
      found = { start: braces.at, end: index + 1, choices };
    }
  }
  return found;
}
