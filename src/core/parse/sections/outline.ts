import type { Lexicon } from "../lexicon/lexicon.ts";
import { directivesIn, EMPTY, withText, type Inline } from "../markdown/inline.ts";
import { parseLabel, rawLabelName, type Label } from "../markdown/label.ts";
import type { Item, List, Node } from "../markdown/tree.ts";
import { announces, announcesBelow, announcesParts, endsWithColon } from "./announcements.ts";
import { joinNumberedLists } from "./numbered-lists.ts";

const DIRECTIVES = ["commitments", "ignore"] as const;
type Directive = (typeof DIRECTIVES)[number];

/** The nodes below a heading or a substitute for one: a bold line, a label above a list, or a bullet that is a label. */
export interface Part {
  line: number;
  /** 0 before the first heading, 1 to 6 for headings, higher for substitutes. */
  level: number;
  title: Inline;
  nodes: Node[];
  /**
   * The directive in a comment above the part, or `announced` if a sentence announces the commitments in the part or under its
   * sub-headings.
   */
  marked: Directive | "announced" | null;
}

export interface Outline {
  /** The parts in order. Every node except comments and headings belongs to exactly one part. */
  parts: Part[];
  /** The line numbers of directives that are unknown, or followed by another directive or nothing. */
  strays: number[];
}

/** The level of a label or a line in bold. */
export const LABEL_LEVEL = 7;
const BULLET_LEVEL = 8;
const ALONE_LEVEL = 9;

/** Divides a report into its parts. */
export function parseOutline(source: readonly Node[], lexicon: Lexicon): Outline {
  const nodes = joinNumberedLists(source);
  const builder = new OutlineBuilder(lexicon);
  for (const [index, node] of nodes.entries()) builder.add(node, { before: nodes[index - 1], after: nodes[index + 1] });
  return builder.finish();
}

interface Neighbours {
  before: Node | undefined;
  after: Node | undefined;
}

class OutlineBuilder {
  readonly #lexicon: Lexicon;
  readonly #parts: Part[] = [];
  readonly #strays: number[] = [];
  #current: Part = { line: 1, level: 0, title: EMPTY, nodes: [], marked: null };
  /** A directive that applies to the next block. */
  #pending: { name: Directive; line: number } | null = null;

  /** Whether a heading or label named commitments so far. */
  #hasSection = false;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
    this.#push(this.#current);
  }

  finish(): Outline {
    if (this.#pending) this.#strays.push(this.#pending.line);
    return { parts: this.#parts, strays: this.#strays };
  }

  add(node: Node, { before, after }: Neighbours): void {
    if (node.type === "heading") return this.#open(node.line, node.level, node.inline);
    if (node.type === "details") return this.#addDetails(node);
    if (node.type === "html") return this.#direct(node.line, directivesIn(node.html));
    if (this.#pending) return this.#addAlone(node, this.#pending.name);
    const overItems = after?.type === "list" || after?.type === "table";
    if (node.type === "paragraph") {
      const label = partLabel(node.inline, overItems, this.#lexicon);
      if (label) return this.#openLabel(node.line, node.inline, label);
      if (overItems && isBareTitle(node.inline, this.#lexicon)) {
        return this.#open(node.line, LABEL_LEVEL, node.inline);
      }
    }
    if (node.type === "list") {
      if (isListOfParts(node, this.#current.title, this.#lexicon)) return this.#openBullets(node);
      if (before?.type === "paragraph" && announces(before.inline, this.#lexicon)) {
        return this.#addAlone(node, "announced");
      }
      if (!this.#hasSection && node.items.some((item) => announcesBelow(item, this.#lexicon))) {
        return this.#addAnnouncing(node);
      }
    }
    this.#current.nodes.push(node);
  }

  #push(part: Part): void {
    this.#parts.push(part);
    this.#current = part;
    this.#pending = null;
  }

  #open(line: number, level: number, title: Inline, nodes: Node[] = []): void {
    this.#announce(level);
    this.#hasSection ||= this.#lexicon.headings.sectionKind(title.text) === "commitments";
    if (title.raw.includes("<!--")) this.#direct(line, title.directives);
    this.#push({ line, level, title, nodes, marked: this.#pending?.name ?? null });
  }

  /** Marks the part that ends now as one whose sub-headings list what it announces. `level` is that of the heading that follows. */
  #announce(level: number): void {
    const { level: outer, nodes, marked, title } = this.#current;
    const last = nodes.at(-1);
    if (marked !== null || outer < 2 || level <= outer || last?.type !== "paragraph") return;
    if (this.#lexicon.headings.sectionKind(title.text) === "others") return;
    if (announcesParts(last.inline, this.#lexicon)) this.#current.marked = "announced";
  }

  #openLabel(line: number, inline: Inline, { name, rest }: Label): void {
    const nodes: Node[] = rest.text === "" ? [] : [{ type: "paragraph", line, inline: rest }];
    this.#open(line, LABEL_LEVEL, withText(inline, name), nodes);
  }

  /** `- **Impact**: …`, `- **Review actions**: …` */
  #openBullets(list: List): void {
    for (const item of list.items) {
      const { line, inline, children } = item;
      const label = parseLabel(inline) ?? bareLabel(item, this.#lexicon);
      if (label) {
        const rest: Node[] = label.rest.text === "" ? [] : [{ type: "paragraph", line, inline: label.rest }];
        this.#open(line, BULLET_LEVEL, withText(inline, label.name), [...rest, ...children]);
      } else this.#current.nodes.push({ ...list, line, items: [item] });
    }
  }

  /** Adds a list with items that announce what is below them: `4. We will do the following:`. */
  #addAnnouncing(list: List): void {
    for (const item of list.items) {
      if (announcesBelow(item, this.#lexicon)) {
        this.#current.nodes.push({ ...list, line: item.line, items: [{ ...item, children: [] }] });
        for (const child of item.children) this.#addAlone(child, "announced");
      } else this.#current.nodes.push({ ...list, line: item.line, items: [item] });
    }
  }

  /** Adds a node as a separate part. The nodes that follow belong to the surrounding part. */
  #addAlone(node: Node, marked: Directive | "announced"): void {
    const around = this.#current;
    this.#push({ line: node.line, level: ALONE_LEVEL, title: EMPTY, nodes: [node], marked });
    this.#push({ ...around, nodes: [] });
  }

  /** Adds the content of `<details>`. The summary is a heading if it names a section or an action. */
  #addDetails({ line, summary, children }: Extract<Node, { type: "details" }>): void {
    const around = this.#current;
    const { headings, prose } = this.#lexicon;
    const names = headings.sectionKind(summary.text) !== null || prose.startsWith("imperatives", summary.text);
    if (names) this.#open(line, LABEL_LEVEL, summary);
    for (const [index, node] of children.entries()) {
      this.add(node, { before: children[index - 1], after: children[index + 1] });
    }
    // The nodes that follow belong to the surrounding part again.
    if (this.#current !== around) this.#push({ ...around, nodes: [] });
  }

  /** Records directives. Each one that is unknown or followed by another is a stray, so only the last can count. */
  #direct(line: number, directives: readonly string[]): void {
    for (const directive of directives) {
      const name = DIRECTIVES.find((known) => known === directive);
      if (this.#pending) this.#strays.push(this.#pending.line);
      if (!name) this.#strays.push(line);
      this.#pending = name ? { name, line } : null;
    }
  }
}

/** The maximum number of characters and words in a title without markup. */
const LONGEST_BARE = 60;
const MOST_WORDS = 5;
/** The maximum number of words in a label that starts with a phrase for commitments. */
const MOST_WORDS_OF_SECTION = 8;
const BOLD = /^\s*(?:\*\*|__)/;

/** The label of a paragraph that starts a part: a line of bold words, or a section label that is bold or above a list. */
function partLabel(inline: Inline, overItems: boolean, { headings }: Lexicon): Label | null {
  if (!BOLD.test(inline.raw) && !endsWithColon(inline)) return null;
  const label = parseLabel(inline);
  if (!label || label.name.length > 80 || /[.!?。]$/.test(label.name)) return null;
  const isBold = inline.lead === label.name;
  const isAlone = label.rest.text === "";
  if (isAlone && isBold) return label;
  const kind = headings.sectionKind(label.name);
  if (kind === null) return null;
  // “What users have to do:” is a sentence, but “Next steps:” and “What we have done so far:” are headings.
  const words = label.name.split(" ").length;
  const isName = words <= MOST_WORDS || (words <= MOST_WORDS_OF_SECTION && headings.startsSection(label.name));
  return isName && (isBold || (overItems && isAlone)) ? label : null;
}

/** Whether a short line above a list or table serves as a heading without markup: `What we'll do`. */
function isBareTitle({ raw }: Inline, { headings }: Lexicon): boolean {
  if (raw.length > LONGEST_BARE || !/^[\p{L}\p{N} '’&/-]+$/u.test(raw)) return false;
  return raw.split(" ").length <= MOST_WORDS && headings.sectionKind(raw) !== null;
}

/** Whether a list has one bullet for each part of a report: `- **Impact**: …`, `- **Review actions**: …`. */
function isListOfParts(list: List, { text: title }: Inline, lexicon: Lexicon): boolean {
  const { headings } = lexicon;
  // Below “References”, “Changes for mitigation” explains links.
  const isBelowOther = headings.sectionKind(title) === "others";
  const hasCommitments = list.items.some((item) => {
    const { inline } = item;
    const label = BOLD.test(inline.raw) || endsWithColon(inline) ? rawLabelName(inline) : null;
    const name = label ?? bareLabel(item, lexicon)?.name ?? null;
    if (name === null || headings.sectionKind(name) !== "commitments") return false;
    return !isBelowOther || !headings.namesRestoration(name);
  });
  if (!hasCommitments) return false;
  const labels = list.items
    .map((item) => parseLabel(item.inline) ?? bareLabel(item, lexicon))
    .filter((label) => label !== null);
  const parts = labels.map(({ name, rest }) => ({ kind: headings.sectionKind(name), isAlone: rest.text === "" }));
  const sections = parts.filter(({ kind }) => kind === "commitments");
  return (
    sections.some(({ isAlone }) => isAlone) || (sections.length > 0 && parts.some(({ kind }) => kind === "others"))
  );
}

/** A short item above a list that names a section, as a label: `- Follow-up actions` above indented items. */
function bareLabel({ inline, children }: Item, { headings }: Lexicon): Label | null {
  if (!children.some(({ type }) => type === "list") || inline.raw.length > LONGEST_BARE) return null;
  const isTitle = inline.text.split(" ").length <= MOST_WORDS && headings.sectionKind(inline.text) !== null;
  return isTitle ? { name: inline.text, rest: EMPTY } : null;
}
