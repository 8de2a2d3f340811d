import type { Day } from "../model/date.ts";
import type { Due } from "./due.ts";
import { dueAtEnd } from "./due-in-text.ts";
import type { Inline } from "./inline.ts";
import type { Node } from "./markdown.ts";
import type { Part } from "./outline.ts";
import { ownerIn } from "./owner.ts";
import { findTracker } from "./tracker.ts";
import type { Words } from "./words.ts";
import { type Context, NOTHING } from "./context.ts";

/** A part of a report that holds commitments. */
export interface Section {
  line: number;
  title: Inline;
  context: Context;
  nodes: Node[];
  /** It belongs to the section around it, and has no parts of its own: its title may be a promise. */
  leaf: boolean;
  /** The whole document is one text, so that only what clearly promises counts. */
  headless: boolean;
}

interface Open {
  level: number;
  verdict: "promises" | "others" | null;
  context: Context;
}

/** The parts in which the authors put promises, and the other ones. A part belongs to the one around it unless it says otherwise itself. */
export function findSections(
  parts: readonly Part[],
  published: Day | null,
  words: Words,
): { sections: Section[]; rest: Part[] } {
  const title = titleOf(parts);
  const stack: Open[] = [];
  const sections: Section[] = [];
  const rest: Part[] = [];
  for (const [index, part] of parts.entries()) {
    while (stack.length > 0 && stack.at(-1)!.level >= part.level) stack.pop();
    const around = stack.at(-1)?.context ?? NOTHING;
    const said = part === title || part.level === 0 ? null : verdictOf(part, stack, words);
    const open = said === null ? isOpen(stack) : said === "promises";
    const context = open
      ? contextOf(part, around, published, words)
      : { ...NOTHING, ignored: around.ignored || part.order === "ignore" };
    stack.push({ level: part.level, verdict: said, context });
    if (!open) rest.push(part);
    else {
      const leaf = said === null && part.level > 0 && (parts[index + 1]?.level ?? 0) <= part.level;
      sections.push({ line: part.line, title: part.title, context, nodes: part.nodes, leaf, headless: false });
    }
  }
  const headless = sections.length === 0 && parts.every((part) => part.level === 0 || part.level > 6 || part === title);
  if (!headless) return { sections, rest };
  return {
    sections: rest.map(({ line, title: said, nodes }) => ({
      line,
      title: said,
      context: NOTHING,
      nodes,
      leaf: false,
      headless: true,
    })),
    rest: [],
  };
}

/** A document's own title may well say “action”; it is no section. */
function titleOf(parts: readonly Part[]): Part | null {
  const headings = parts.filter(({ level }) => level >= 1 && level <= 6);
  const [first] = headings;
  if (first?.level !== 1 || headings.filter(({ level }) => level === 1).length > 1) return null;
  return first;
}

function verdictOf(part: Part, stack: readonly Open[], { lexicon }: Words): Open["verdict"] {
  const around = stack.findLast((open) => open.verdict !== null)?.verdict ?? null;
  if (part.order === "commitments") return "promises";
  if (part.order === "announced") return around === "others" ? null : "promises";
  const { text } = part.title;
  const said = lexicon.sectionOf(text);
  // Inside a section “Detection” names a kind of promise; in the timeline “Short-term” is no section.
  if (around === "promises" && said === "others" && !text.includes(" ") && lexicon.kindOf(text) !== null) return null;
  return around === "others" && lexicon.isGroup(text) ? null : said;
}

function contextOf(part: Part, around: Context, published: Day | null, words: Words): Context {
  const { text, links } = part.title;
  const { lexicon } = words;
  return {
    kind: lexicon.kindOf(text) ?? around.kind,
    done: doneOf(text, words) ?? around.done,
    due: dueOf(text, published, words) ?? around.due,
    tracker: findTracker("", links, lexicon)?.reference ?? around.tracker,
    owner: ownerIn(text, lexicon) ?? around.owner,
    ignored: around.ignored || part.order === "ignore",
  };
}

/** `Immediate (completed)`, `✅ Completed actions`, `Planned`. */
function doneOf(title: string, { lexicon }: Words): boolean | null {
  const inside = /[([（](?<said>[^()[\]（）]{1,40})[)\]）]\s*$/u.exec(title)?.groups?.["said"];
  return (inside === undefined ? null : lexicon.doneOf(inside)) ?? lexicon.doneOf(title);
}

function dueOf(title: string, published: Day | null, words: Words): Due | null {
  const due = words.due.announced(title, published) ?? dueAtEnd(title, published, words);
  return due?.due && !(published && due.due < published) ? due : null;
}

function isOpen(stack: readonly Open[]): boolean {
  return stack.findLast((open) => open.verdict !== null)?.verdict === "promises";
}
