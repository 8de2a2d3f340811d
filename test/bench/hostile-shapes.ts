import { isItem, MAX_ITEMS } from "../../src/documents/decode.ts";
import { HOSTILE, repeat, section } from "./hostile.ts";
import { KINDS, type KindName } from "./hostile-kinds.ts";
import { createRandom, readerTokens } from "./hostile-tokens.ts";

/** Text that can grow to any length, and its kind. */
export interface Shape {
  name: string;
  kind: KindName;
  grow: (length: number) => string;
}

type Unit = [name: string, prefix: string, unit: string, suffix: string];

/** Texts that once took quadratic time or longer, or that look as if they could. */
const UNITS: Partial<Record<KindName, Unit[]>> = {
  report: [
    ["open braces", "- ", "{", ""],
    ["template fields", "- ", "{{ a ", ""],
    ["counts without spaces", "- ", "5週間", ""],
    ["open ids", "- a ", "{#1", ""],
    ["closing brackets in a withdrawal", "- ~~x~~ withdrawn: ", ")", "x"],
    ["spaces in a withdrawal", "- ~~x~~ withdrawn: ", " )", "x"],
    ["open URLs", "- ", "(https://s", ""],
    ["joined URLs", "- ", "https://s", ""],
    ["groups", "- (", "月 ", "x)"],
    ["status words", "- a (", "done ", ")"],
    ["rows of references", "- tracked in ", "#1 and ", "x"],
    ["clauses without a subject", "", "will go, ", ""],
    ["short clauses", "", "a, ", ""],
    ["long words before a reference", "- . ", "aaaa ", "#12"],
    ["line ends", "- x", "\n", "x"],
    ["spaces", "- x", " ", "x"],
    ["tabs", "- x", "\t", "x"],
    ["names", "- Owner: ", "Ann ", ""],
    ["owners with commas", "- Owner: ", "Ann, ", ""],
  ],
  comment: [
    ["line ends", "x", "\n", "x"],
    ["lines of spaces", "x", " \n", "x"],
    ["keywords", "", "evidence", ""],
    ["keywords in lines", "", "evidence\n", "x"],
    ["keywords with colons", "", "Reason:\n", ""],
    ["open links", "", "Evidence: <https://a", ""],
    ["spaces", "Evidence", " ", "x"],
  ],
  "issue body": [
    ["open blocks", "", "<!-- follow-through:v1 {} -->\n", ""],
    ["open JSON", "", "<!-- follow-through:v1 {", ""],
    ["closed JSON", "<!-- follow-through:v1 ", "{} -->", ""],
    ["closing fences", "", "<!-- /follow-through -->\n", ""],
    ["ledgers", "", "<!-- follow-through-ledger:v1 {} -->\n", ""],
  ],
  config: [
    ["open lists", "documents: ", "[", ""],
    ["open maps", "documents: ", "{a: ", ""],
    ["aliases", "a: &a x\nb: ", "[*a, ", ""],
    ["braces", "documents: '", "{a,b}", "'"],
    ["keys", "", "a: b\n", ""],
    ["states", "fail-on: ", "overdue,", ""],
    ["quotes", "label: ", "'", ""],
  ],
  glob: [
    ["stars", "", "*a", "b"],
    ["double stars", "", "**/", "b"],
    ["braces", "", "{a,", ""],
    ["pairs of braces", "", "{a,b}", ""],
    ["brackets", "", "[a", ""],
    ["questions", "*", "?", "b"],
    ["alternatives that almost match", `**/*${"{a,a}".repeat(9)}`, "a", "b"],
  ],
  path: [
    ["letters", "", "a", "c"],
    ["folders", "", "a/", "c"],
    ["template folders", "", "template/", "c"],
    ["report names", "", "post-mortem", ""],
  ],
  "Link header": [
    ["open links", "", "<", ""],
    ["links", "", "<a>; ", ""],
    ["spaces", "<a>;", " ", "x"],
    ["relations", "<a>", ' rel="next";', ""],
  ],
  "request headers": [
    ["commas", "", ",", ""],
    ["tags", "", 'W/"a", ', ""],
    ["weights", "", "a;q=0.1,", ""],
    ["quotes", "", '"', ""],
  ],
  "query string": [
    ["commas", "", ",", ""],
    ["states", "", "overdue,", ""],
    ["parameters", "", "&state=overdue", ""],
  ],
  address: [
    ["slashes", "", "/", ""],
    ["dots", "r/a/b/", ".", ""],
    ["escapes", "", "%2e", ""],
  ],
  "webhook body": [
    ["open lists", "", "[", ""],
    ["letters", "", "a", ""],
  ],
};

/** The number of random shapes of each kind. */
const RANDOM: Array<[kind: KindName, count: number]> = [
  ["report", 90],
  ["comment", 15],
  ["issue body", 15],
  ["promise in an issue", 15],
  ["config", 15],
  ["glob", 5],
  ["path", 5],
];

/** All shapes: the reports from the parser's benchmark, the texts above, and random combinations of the signs and words that the parser looks for. */
export function hostileShapes(seed: number): Shape[] {
  const reports = Object.entries(HOSTILE).map(([name, grow]): Shape => ({ name, kind: "report", grow }));
  const named = Object.entries(UNITS).flatMap(([kind, units]) =>
    units.map(([name, ...parts]) => shapeOf(name, kind as KindName, parts)),
  );
  return [...reports, ...named, ...randomShapes(seed)].map((shape) =>
    shape.kind === "report" ? { ...shape, grow: (length) => withinItemLimit(shape.grow(length)) } : shape,
  );
}

/** Cuts a text where it would have more items than a report may have. A file with more of them isn't parsed at all. */
function withinItemLimit(text: string): string {
  let items = 0;
  const lines = text.split("\n");
  const end = lines.findIndex((line) => isItem(line) && ++items > MAX_ITEMS);
  return end < 0 ? text : lines.slice(0, end).join("\n");
}

function randomShapes(seed: number): Shape[] {
  const random = createRandom(seed);
  const { words, signs } = readerTokens();
  const pick = (list: readonly string[]): string => list[random(list.length)] ?? "";
  // Pick signs more often than words, because signs determine how text is split.
  const token = (): string => (random(3) === 0 ? pick(words) : pick(signs));
  const tokens = (count: number): string => Array.from({ length: count }, token).join(random(2) === 0 ? " " : "");
  return RANDOM.flatMap(([kind, count]) =>
    Array.from({ length: count }, () => {
      const opening =
        kind === "report"
          ? pick(["- ", "- [ ] ", "1. ", "", "| ", "**"])
          : kind === "config"
            ? pick(["documents: ", "label: ", ""])
            : "";
      const ending = kind === "report" && random(3) === 0 ? "\n- " : "";
      const unit = `${tokens(1 + random(5))}${ending}`;
      const parts: [string, string, string] = [`${opening}${tokens(random(4))}`, unit, tokens(random(3))];
      return shapeOf(JSON.stringify(parts), kind, parts);
    }),
  );
}

function shapeOf(name: string, kind: KindName, [prefix, unit, suffix]: [string, string, string]): Shape {
  const grow = (length: number): string => `${prefix}${repeat(unit, length)}${suffix}`;
  return { name, kind, grow: kind === "report" ? (length) => section(grow(length)) : grow };
}

/** The longest text of a shape's kind. */
export function longestOf({ kind }: Shape): number {
  return KINDS[kind].longest;
}
