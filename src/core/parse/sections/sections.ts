import type { ParseContext } from "../context.ts";
import type { FoundDate } from "../dates/finder.ts";
import type { Reading } from "../../model/commitment.ts";
import type { Decision } from "../evidence/decision.ts";
import type { DocumentKind } from "../evidence/document-kind.ts";
import { NO_DEFAULTS, type Defaults } from "../items/defaults.ts";
import { dateAtEnd } from "../items/due-date.ts";
import { ownerInTitle } from "../items/owner.ts";
import { namedTrackers } from "../items/named-trackers.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Inline } from "../markdown/inline.ts";
import type { Node } from "../markdown/tree.ts";
import { judgeParts, titleOf, type Judged } from "./candidates.ts";
import { LABEL_LEVEL, type Part } from "./outline.ts";
import { isItemHeading } from "./item-heading.ts";

/** A part of a report that contains commitments. */
export interface Section {
  line: number;
  title: Inline;
  defaults: Defaults;
  nodes: Node[];
  /** Whether the part belongs to a surrounding section and contains no other parts. If so, its title can be a commitment. */
  isLeaf: boolean;
  /** The nodes below labels such as “Options:”, if the title is a commitment. */
  details: Node[];
  /** Whether its heading, or the one that makes it a section, can also name what was done to restore service. */
  isRestoration: boolean;
  /** Whether the report has no headings or sections, in which case only labelled actions and clear promises count. */
  isWholeReport: boolean;
}

export interface Sections {
  sections: Section[];
  /** The parts outside all sections. */
  rest: Part[];
  /** Why each section was taken, and why each other part with a list or table wasn't. */
  readings: Reading[];
}

/** A part that is still open because no part at the same or a higher level has followed. */
interface OpenPart {
  level: number;
  defaults: Defaults;
  /** Whether the author or the configuration marked it or a part around it. */
  isMarked: boolean;
  /** The section of this part, if its title is a commitment with labels below it. */
  item: Section | null;
}

/**
 * Finds the parts that list commitments. In a document of a kind that promises nothing (`document`), only parts that the author or
 * the configuration marked count.
 */
export function findSections(
  parts: readonly Part[],
  context: ParseContext,
  document: DocumentKind | null = null,
): Sections {
  const { lexicon } = context;
  const sections: Section[] = [];
  const rest: Part[] = [];
  const readings: Reading[] = [];
  const read = new Set<string>();
  let open: OpenPart[] = [];
  const judged = judgeParts(parts, lexicon);
  for (const [index, { part, candidate, decision }] of judged.entries()) {
    open = open.filter(({ level }) => level < part.level);
    const outer = open.at(-1);
    const around = outer?.defaults ?? NO_DEFAULTS;
    const ignored = around.ignored || part.marked === "ignore";
    const isMarked =
      outer?.isMarked === true || part.marked === "commitments" || lexicon.headings.isConfigured(part.title.text);
    const inSection = decision.taken && (isMarked || !document);
    const defaults = { ...(inSection ? defaultsOf(part, around, context) : NO_DEFAULTS), ignored };
    const place = `${part.line} ${inSection}`;
    // A part that another one interrupts is listed once.
    if ((inSection || part.nodes.some(hasItems)) && !read.has(place)) {
      readings.push(readingOf(part, decision, inSection));
      read.add(place);
    }
    if (inSection && outer?.item && part.level === LABEL_LEVEL && candidate.kind === null) {
      outer.item.details.push(...part.nodes);
      continue;
    }
    if (inSection) {
      const isWithin = candidate.kind === null && candidate.around?.kind === "commitments";
      const isItem = isWithin && part.level < LABEL_LEVEL && isItemHeading(part.title, lexicon);
      const next = isItem ? nextHeading(judged, index) : judged[index + 1];
      const isLeaf = isWithin && part.level > 0 && (next?.part.level ?? 0) <= part.level;
      const heading = candidate.kind === null ? (candidate.around?.title ?? "") : part.title.text;
      const isRestoration = !isMarked && lexicon.headings.namesRestoration(heading);
      const section = { ...part, defaults, isLeaf, details: [], isRestoration, isWholeReport: false };
      sections.push(section);
      open.push({ level: part.level, defaults, isMarked, item: isItem && isLeaf ? section : null });
    } else {
      rest.push(part);
      open.push({ level: part.level, defaults, isMarked, item: null });
    }
  }
  const title = titleOf(parts, lexicon);
  const hasHeadings = parts.some((part) => part.level > 0 && part.level <= 6 && part !== title);
  if (sections.length > 0 || hasHeadings || document) return { sections, rest, readings };
  return {
    sections: rest.map((part) => ({
      ...part,
      defaults: NO_DEFAULTS,
      isLeaf: false,
      details: [],
      isRestoration: false,
      isWholeReport: true,
    })),
    rest: [],
    readings,
  };
}

function hasItems({ type }: Node): boolean {
  return type === "list" || type === "table";
}

function readingOf({ line, title }: Part, { taken, reasons }: Decision, isTaken: boolean): Reading {
  const isOverruled = taken !== isTaken || reasons.length === 0;
  return { line, text: title.text, taken: isTaken, reasons: isOverruled ? [NOTHING_SAYS_SO] : reasons };
}

const NOTHING_SAYS_SO = "neither its heading nor its items look like commitments";

/** The part after the one at `index` and the labels below it that name no section. */
function nextHeading(judged: readonly Judged[], index: number): Judged | undefined {
  let next = index + 1;
  while (judged[next]?.part.level === LABEL_LEVEL && judged[next]?.candidate.kind === null) next++;
  return judged[next];
}

function defaultsOf(part: Part, around: Defaults, context: ParseContext): Defaults {
  const { text } = part.title;
  const { lexicon } = context;
  return {
    kind: lexicon.kindOf(text) ?? around.kind,
    done: doneOf(text, lexicon) ?? around.done,
    due: dueOf(text, context) ?? around.due,
    tracker: namedTrackers(part.title, lexicon).trackers[0] ?? around.tracker,
    owner: ownerInTitle(text, lexicon) ?? around.owner,
    ignored: around.ignored,
  };
}

/** Reads the done state from a title: `Immediate (completed)`, `✅ Completed actions`, `Planned`. */
function doneOf(title: string, { statuses }: Lexicon): boolean | null {
  const bracketedMark = /[([（](?<mark>[^()[\]（）]{1,40})[)\]）]\s*$/u.exec(title)?.groups?.["mark"];
  return (bracketedMark === undefined ? null : statuses.doneOf(bracketedMark)) ?? statuses.doneOf(title);
}

function dueOf(title: string, context: ParseContext): FoundDate | null {
  const { dates, published } = context;
  const due = dates.findAnnounced(title, published) ?? dateAtEnd(title, context);
  return due?.day && !(published && due.day < published) ? due : null;
}
