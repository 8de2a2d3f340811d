import type { ParseContext } from "../context.ts";
import type { FoundDate } from "../dates/finder.ts";
import type { DocumentKind } from "../evidence/document-kind.ts";
import { NO_DEFAULTS, type Defaults } from "../items/defaults.ts";
import { dateAtEnd } from "../items/due-date.ts";
import { ownerInTitle } from "../items/owner.ts";
import { namedTrackers } from "../items/named-trackers.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Inline } from "../markdown/inline.ts";
import type { Node } from "../markdown/tree.ts";
import type { Part } from "./outline.ts";

/** A part of a report that contains commitments. */
export interface Section {
  line: number;
  title: Inline;
  defaults: Defaults;
  nodes: Node[];
  /** Whether the part belongs to a surrounding section and contains no other parts. If so, its title can be a commitment. */
  isLeaf: boolean;
  /** Whether the report has no headings, in which case only clear pledges count. */
  isWholeReport: boolean;
}

export interface Sections {
  sections: Section[];
  /** The parts outside all sections. */
  rest: Part[];
}

/** A part that is still open because no part at the same or a higher level has followed. */
interface OpenPart {
  level: number;
  /** The part's own kind; null if it belongs to the surrounding part. */
  kind: "commitments" | "others" | null;
  defaults: Defaults;
}

/**
 * Finds the parts that list commitments. A part without its own kind belongs to the surrounding part. In a document of a kind that
 * promises nothing (`document`), only parts that the author or the configuration marked count.
 */
export function findSections(
  parts: readonly Part[],
  context: ParseContext,
  document: DocumentKind | null = null,
): Sections {
  const title = titleOf(parts);
  const sections: Section[] = [];
  const rest: Part[] = [];
  let open: OpenPart[] = [];
  for (const [index, part] of parts.entries()) {
    open = open.filter(({ level }) => level < part.level);
    const around = open.at(-1)?.defaults ?? NO_DEFAULTS;
    const kindOfPart = document ? markedKind : kindOf;
    const kind = part === title || part.level === 0 ? null : kindOfPart(part, open, context.lexicon);
    const inSection = (kind ?? kindAround(open)) === "commitments";
    const ignored = around.ignored || part.marked === "ignore";
    const defaults = { ...(inSection ? defaultsOf(part, around, context) : NO_DEFAULTS), ignored };
    open.push({ level: part.level, kind, defaults });
    if (inSection) {
      const isLeaf = kind === null && part.level > 0 && (parts[index + 1]?.level ?? 0) <= part.level;
      sections.push({ ...part, defaults, isLeaf, isWholeReport: false });
    } else rest.push(part);
  }
  const hasHeadings = parts.some((part) => part.level > 0 && part.level <= 6 && part !== title);
  if (sections.length > 0 || hasHeadings || document) return { sections, rest };
  return {
    sections: rest.map((part) => ({ ...part, defaults: NO_DEFAULTS, isLeaf: false, isWholeReport: true })),
    rest: [],
  };
}

/** Finds the report's title, which isn't a section even if it contains “action”. */
function titleOf(parts: readonly Part[]): Part | null {
  const headings = parts.filter(({ level }) => level >= 1 && level <= 6);
  const [first] = headings;
  if (first?.level !== 1 || headings.filter(({ level }) => level === 1).length > 1) return null;
  return first;
}

function kindAround(open: readonly OpenPart[]): OpenPart["kind"] {
  return open.findLast(({ kind }) => kind !== null)?.kind ?? null;
}

function kindOf(part: Part, open: readonly OpenPart[], lexicon: Lexicon): OpenPart["kind"] {
  const around = kindAround(open);
  if (part.marked === "commitments") return "commitments";
  if (part.marked === "announced") return around === "others" ? null : "commitments";
  const { text } = part.title;
  const kind = lexicon.headings.sectionKind(text);
  // In a section, “Detection” names a kind of commitment. In a timeline, “Short-term” isn't a section.
  const mayNameKind = around === "commitments" && kind === "others" && !text.includes(" ");
  if (mayNameKind && lexicon.kindOf(text) !== null) return null;
  return around === "others" && lexicon.headings.isGroup(text) ? null : kind;
}

/** The kind of a part in a document that promises nothing. */
function markedKind({ marked, title }: Part, _: readonly OpenPart[], { headings }: Lexicon): OpenPart["kind"] {
  return marked === "commitments" || headings.isConfigured(title.text) ? "commitments" : null;
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
