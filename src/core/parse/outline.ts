import { EMPTY, labelOf, ordersIn, rawLabel, withText, type Inline, type Label } from "./inline.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Item, List, Node } from "./markdown.ts";

/** What stands under one heading, or under what people use as one: a bold line, a label before a list, a label bullet. */
export interface Part {
  line: number;
  /** 0 before the first heading, 1 to 6 for headings, more for what is used as one. */
  level: number;
  title: Inline;
  nodes: Node[];
  /** What a comment over it orders, or `announced` where the sentence over a list makes it one of promises. */
  order: string | null;
}

const LABEL_LEVEL = 7;
const BULLET_LEVEL = 8;
const ALONE_LEVEL = 9;

export interface Outline {
  parts: Part[];
  /** The lines of orders that are none, or that stand over nothing. */
  strays: number[];
}

const ORDERS = ["commitments", "ignore"];

/** The parts of a document, in order. Every node but comments and headings stands in exactly one. */
export function outline(source: readonly Node[], lexicon: Lexicon): Outline {
  const nodes = joinLists(source);
  const parts: Part[] = [{ line: 1, level: 0, title: EMPTY, nodes: [], order: null }];
  const strays: number[] = [];
  let order: string | null = null;
  let orderedAt = 0;
  const command = (line: number, said: string | undefined): void => {
    if (said === undefined) return;
    if (order !== null || !ORDERS.includes(said)) strays.push(order === null ? line : orderedAt);
    [order, orderedAt] = [ORDERS.includes(said) ? said : null, line];
  };
  const open = (line: number, level: number, title: Inline, below: Node[] = []): void => {
    if (title.raw.includes("<!--")) command(line, title.orders.at(-1));
    parts.push({ line, level, title, nodes: below, order });
    order = null;
  };
  /** One node as a part of its own; what follows it belongs to the part around it again. */
  const alone = (node: Node, said: string): void => {
    const around = parts.at(-1)!;
    parts.push({ line: node.line, level: ALONE_LEVEL, title: EMPTY, nodes: [node], order: said });
    parts.push({ ...around, nodes: [] });
    order = null;
  };
  for (const [index, node] of nodes.entries()) {
    const next = nodes[index + 1];
    const holds = next?.type === "list" || next?.type === "table";
    const before = nodes[index - 1];
    if (node.type === "heading") open(node.line, node.level, node.inline);
    else if (node.type === "html") command(node.line, ordersIn(node.html).at(-1));
    else if (node.type === "paragraph" && order === null && opensPart(node.inline, holds, lexicon)) {
      const { name, rest } = labelOf(node.inline)!;
      const below: Node[] = rest.text === "" ? [] : [{ type: "paragraph", line: node.line, inline: rest }];
      open(node.line, LABEL_LEVEL, withText(node.inline, name), below);
    } else if (node.type === "paragraph" && order === null && holds && isBareTitle(node.inline, lexicon)) {
      open(node.line, LABEL_LEVEL, node.inline);
    } else if (node.type === "list" && order === null && reportsByLabel(node, lexicon)) {
      for (const item of node.items) {
        const label = labelOf(item.inline);
        if (label) open(item.line, BULLET_LEVEL, withText(item.inline, label.name), bodyOf(item, label));
        else parts.at(-1)!.nodes.push({ ...node, line: item.line, items: [item] });
      }
    } else if (order !== null) alone(node, order);
    else if (node.type === "list" && before?.type === "paragraph" && announces(before.inline, lexicon)) {
      alone(node, "announced");
    } else parts.at(-1)!.nodes.push(node);
  }
  if (order !== null) strays.push(orderedAt);
  return { parts, strays };
}

const BOLD = /^\s*(?:\*\*|__)/;

/** Whether the source ends with a colon, marks of emphasis aside. A look at the source is cheaper than parsing it. */
function endsOpen({ raw }: Inline): boolean {
  return /[:：]/.test(raw.slice(-4));
}

/** Bold words alone, a bold label that names a part, or any label that does and stands over a list. */
function opensPart(inline: Inline, overList: boolean, lexicon: Lexicon): boolean {
  if (!BOLD.test(inline.raw) && !endsOpen(inline)) return false;
  const label = labelOf(inline);
  if (!label || label.name.length > 80 || /[.!?。]$/.test(label.name)) return false;
  const bold = inline.lead === label.name;
  if (label.rest.text === "" && bold) return true;
  // “What users have to do:” is a sentence, “Next steps:” a heading.
  const short = label.name.split(" ").length <= 5;
  return short && (bold || (overList && label.rest.text === "")) && lexicon.sectionOf(label.name) !== null;
}

/** A line of few words over a list that is a heading but for its mark: `What we'll do`. */
function isBareTitle(inline: Inline, lexicon: Lexicon): boolean {
  const { raw } = inline;
  if (raw.length > 60 || !/^[\p{L}\p{N} '’&/-]+$/u.test(raw)) return false;
  return raw.split(" ").length <= 5 && lexicon.sectionOf(raw) !== null;
}

/** `- **Impact**: …`, `- **Review actions**: …`: the whole report in one list. */
function reportsByLabel(list: List, lexicon: Lexicon): boolean {
  const promising = list.items.some(({ inline }) => {
    const name = BOLD.test(inline.raw) || endsOpen(inline) ? rawLabel(inline) : null;
    return name !== null && lexicon.sectionOf(name) === "promises";
  });
  if (!promising) return false;
  const labels = list.items.map((item) => labelOf(item.inline)).filter((label) => label !== null);
  const said = labels.map(({ name }) => lexicon.sectionOf(name));
  const bare = labels.some(({ rest }, index) => rest.text === "" && said[index] === "promises");
  return said.includes("promises") && (bare || said.includes("others"));
}

function bodyOf(item: Item, { rest }: Label): Node[] {
  return rest.text === "" ? item.children : [{ type: "paragraph", line: item.line, inline: rest }, ...item.children];
}

function announces(inline: Inline, lexicon: Lexicon): boolean {
  if (!endsOpen(inline)) return false;
  const sentence = inline.text.split(/(?<=[.!?。])\s/).at(-1)!;
  return /[:：]$/.test(sentence) && lexicon.says("announcements", sentence);
}

/** What stands between the numbers 1 and 2 of one list, although Markdown ends the list there, belongs to number 1. */
function joinLists(nodes: readonly Node[]): Node[] {
  const joined: Node[] = [];
  let open: { at: number; list: List } | null = null;
  for (const node of nodes) {
    if (node.type === "heading") open = null;
    if (node.type === "list" && node.start !== null) {
      if (open && node.start === open.list.start! + open.list.items.length) {
        const between = joined.splice(open.at + 1);
        const last = open.list.items.at(-1)!;
        open.list.items.splice(-1, 1, { ...last, children: [...last.children, ...between] }, ...node.items);
        continue;
      }
      const list = { ...node, items: [...node.items] };
      open = { at: joined.length, list };
      joined.push(list);
    } else joined.push(node);
  }
  return joined;
}
