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
import { judgeParts, titleOf } from "./candidates.ts";
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
  defaults: Defaults;
  /** Whether the author or the configuration marked it or a part around it. */
  isMarked: boolean;
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
  let open: OpenPart[] = [];
  for (const [index, { part, candidate, decision }] of judgeParts(parts, lexicon).entries()) {
    open = open.filter(({ level }) => level < part.level);
    const outer = open.at(-1);
    const around = outer?.defaults ?? NO_DEFAULTS;
    const ignored = around.ignored || part.marked === "ignore";
    const isMarked =
      outer?.isMarked === true || part.marked === "commitments" || lexicon.headings.isConfigured(part.title.text);
    const inSection = decision.taken && (isMarked || !document);
    const defaults = { ...(inSection ? defaultsOf(part, around, context) : NO_DEFAULTS), ignored };
    open.push({ level: part.level, defaults, isMarked });
    if (inSection) {
      const isWithin = candidate.kind === null && candidate.around?.kind === "commitments";
      const isLeaf = isWithin && part.level > 0 && (parts[index + 1]?.level ?? 0) <= part.level;
      sections.push({ ...part, defaults, isLeaf, isWholeReport: false });
    } else rest.push(part);
  }
  const title = titleOf(parts, lexicon);
  const hasHeadings = parts.some((part) => part.level > 0 && part.level <= 6 && part !== title);
  if (sections.length > 0 || hasHeadings || document) return { sections, rest };
  return {
    sections: rest.map((part) => ({ ...part, defaults: NO_DEFAULTS, isLeaf: false, isWholeReport: true })),
    rest: [],
  };
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
