import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Inline } from "../markdown/inline.ts";
import type { Node } from "../markdown/tree.ts";
import { isDatedPlan, isPlan } from "../sections/table.ts";
import { shapeOf, type Shape } from "./shape.ts";
import { PART_WEIGHTS, type Sign } from "./weights.ts";

/** A part of a report that may hold commitments. */
export interface Candidate {
  title: Inline;
  nodes: readonly Node[];
  /** What its own heading names. */
  kind: "commitments" | "others" | null;
  /** The nearest heading above it that names commitments or look-alikes, and what it names. */
  around: { title: string; kind: "commitments" | "others" } | null;
  /** Whether a heading of a look-alike, such as “Impact”, comes before it. */
  isLater: boolean;
}

/** Whether a part holds commitments, and the strongest reasons for this decision. */
export interface Decision {
  taken: boolean;
  reasons: string[];
}

const SHARES = ["verbs", "fields", "past", "readers", "times", "others"] as const;
/** If at least one in this many of a part's instructions addresses the reader, all of them count as instructions to the reader. */
const ADVICE_SHARE = 3;
const MOST_REASONS = 3;
/** If a part's heading names neither, at least this share of its items must be instructions, and at least this many of them. */
const ORDERS_SHARE = 0.8;
const FEWEST_ORDERS = 2;
/** A list with at least this many items is a plan if all of them have task boxes. */
const FEWEST_TASKS = 2;

/** Measures all signs of a part, from 0 to 1. */
export function signsOf(
  { title, nodes, kind, around, isLater }: Candidate,
  lexicon: Lexicon,
): { signs: Record<Sign, number>; shape: Shape } {
  const shape = shapeOf(nodes, lexicon);
  const is = (condition: boolean): number => (condition ? 1 : 0);
  const isIdeas = lexicon.evidence.namesIdeas(title.text) || saysWhatAuthorsLeave(title.text, lexicon);
  const headers = nodes.flatMap((node) => (node.type === "table" ? [node.header] : []));
  // “Detection” names a kind of commitment, so it can have a list of tasks. A checklist isn't a plan.
  const mayListTasks = !isIdeas && (kind === null || lexicon.kindOf(title.text) !== null);
  const isTasks = mayListTasks && shape.boxes >= FEWEST_TASKS && shape.boxes === shape.items;
  // “Audit findings and management response” can have a table of what was agreed.
  const isPlanned = isTasks || headers.some((header) => isDatedPlan(header, lexicon.columns));
  const share = (sign: (typeof SHARES)[number]): number => shape[sign] / Math.max(shape.items, 1);
  const signs = {
    always: 1,
    named: is(kind === "commitments"),
    namedOther: is(kind === "others" && !isPlanned),
    stem: is(
      kind === null &&
        !isIdeas &&
        (lexicon.evidence.hasPromiseStem(title.text) || saysWhatAuthorsDo(title.text, lexicon)),
    ),
    within: is(around?.kind === "commitments"),
    withinOther: is(around?.kind === "others"),
    later: is(isLater),
    verbs: share("verbs"),
    orders: is(isLater && kind === null && givesOrders(shape) && !isIdeas),
    plan: is(isPlanned || (kind === null && headers.some((header) => isPlan(header, lexicon.columns)))),
    fields: share("fields"),
    past: share("past"),
    readers: share("readers"),
    // Ignored below a heading that names commitments: there, a word that means “your” may be another language's ordinary word.
    audience: is(around?.kind !== "commitments" && shape.advice > 0 && shape.advice * ADVICE_SHARE >= shape.orders),
    times: share("times"),
    others: share("others"),
  };
  return { signs, shape };
}

function givesOrders({ verbs, items, readers }: Shape): boolean {
  return verbs >= FEWEST_ORDERS && verbs >= items * ORDERS_SHARE && readers === 0;
}

const DOES = ["future", "intention", "ongoing", "present"] as const;

/** Whether a heading says that the authors will do something, plan to, or are doing it: `What we're tackling first`. */
function saysWhatAuthorsDo(heading: string, { grammar }: Lexicon): boolean {
  return grammar
    .clausesOf(heading)
    .some(
      ({ signs }) =>
        signs.has("authors") && DOES.some((sign) => signs.has(sign)) && !signs.has("past") && !signs.has("wish"),
    );
}

/** Whether a heading says what the authors won't do: `What we won't do`. */
function saysWhatAuthorsLeave(heading: string, { grammar }: Lexicon): boolean {
  return grammar.clausesOf(heading).some(({ signs }) => signs.has("authors") && signs.has("negation"));
}

/** Weighs the signs of a part. */
export function decide(candidate: Candidate, lexicon: Lexicon): Decision {
  const { signs, shape } = signsOf(candidate, lexicon);
  const points = (Object.keys(signs) as Sign[]).map((sign) => ({ sign, points: signs[sign] * PART_WEIGHTS[sign] }));
  const taken = points.reduce((sum, part) => sum + part.points, 0) > 0;
  const towards = points.filter((part) => part.sign !== "always" && (taken ? part.points > 0 : part.points < 0));
  const strongest = towards.toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points)).slice(0, MOST_REASONS);
  return { taken, reasons: strongest.map(({ sign }) => describe(sign, candidate, shape)) };
}

function describe(sign: Sign, { title, around }: Candidate, shape: Shape): string {
  const of = (count: number, many: string, one: string): string =>
    shape.items === 1 ? `its only item ${one}` : `${count} of ${shape.items} items ${count === 1 ? one : many}`;
  const reasons: Record<Sign, string> = {
    always: "",
    named: `heading “${title.text}”`,
    namedOther: `heading “${title.text}” (not a heading for commitments)`,
    stem: `heading “${title.text}”`,
    within: `under “${around?.title}”`,
    withinOther: `under “${around?.title}” (not a heading for commitments)`,
    later: "after the analysis",
    verbs: of(shape.verbs, "begin with a verb", "begins with a verb"),
    orders: of(shape.verbs, "are instructions", "is an instruction"),
    plan: shape.boxes > 0 ? "a list of tasks" : "a table with an owner column",
    fields: of(shape.fields, "have an owner, date, ticket or task box", "has an owner, date, ticket or task box"),
    past: of(shape.past, "report what happened", "reports what happened"),
    readers: of(shape.readers, "address the reader", "addresses the reader"),
    audience: "instructions to the reader",
    times: of(shape.times, "begin with a time", "begins with a time"),
    others: of(shape.others, "are questions, links or code", "is a question, a link or code"),
  };
  return reasons[sign];
}
