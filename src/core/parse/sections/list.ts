import { NO_DEFAULTS, type Defaults } from "../items/defaults.ts";
import { parseDetails } from "../items/details.ts";
import { findOwner, ownerInTitle } from "../items/owner.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { withText } from "../markdown/inline.ts";
import type { Item, Node } from "../markdown/tree.ts";
import { wordsIn } from "../lexicon/phrases.ts";
import type { SectionDeps } from "./section-deps.ts";

/** A category has at most this many words. */
const MOST_WORDS = 4;
/** Categories list at least this many items on average, or items with this many words. Others are probably details. */
const FEWEST_LISTED = 2;
const WORDS_LISTED = 7;

/**
 * Collects the items of a list. If one of them is a group, other short items with a sublist are groups too. They all are if each is only a
 * few words, with a sublist: `- Network` / `- Alerts`, or if their sublists have whole sentences.
 */
export function collectItems(items: readonly Item[], defaults: Defaults, deps: SectionDeps): void {
  const { lexicon } = deps.context;
  const hasGroup =
    items.some(({ inline, children }) => hasList(children) && namesGroup(inline.text, lexicon)) ||
    areCategories(items, lexicon);
  for (const item of items) {
    const isSibling = hasGroup && hasList(item.children) && isCategory(item.inline.text, lexicon);
    collectItem(item, { defaults, isSibling }, deps);
  }
}

function hasList(nodes: readonly Node[]): boolean {
  return nodes.some(({ type }) => type === "list");
}

function areCategories(items: readonly Item[], lexicon: Lexicon): boolean {
  const grouping = items.filter(({ inline, children }) => hasList(children) && isCategory(inline.text, lexicon));
  const listed = grouping
    .flatMap(({ children }) => children)
    .flatMap((child) => (child.type === "list" ? child.items : []));
  const total = listed.reduce((sum, { inline }) => sum + wordsIn(inline.text), 0);
  const isWhole =
    grouping.length > 1 && grouping.length === items.length && listed.length >= items.length * FEWEST_LISTED;
  const saysMore = total >= listed.length * WORDS_LISTED;
  return isWhole || (grouping.length > 1 && saysMore);
}

function namesGroup(item: string, lexicon: Lexicon): boolean {
  return groupDefaults(item, false, NO_DEFAULTS, lexicon) !== null;
}

/** Whether an item is a few words that don't say what to do: `Paperwork`. */
function isCategory(item: string, { evidence }: Lexicon): boolean {
  const isAction = evidence.startsWithAction(item) && item.includes(" ");
  return item.split(" ").length <= MOST_WORDS && !/[.!?。]$/.test(item) && !isAction;
}

/** Collects a list item, or the items in its sublist if it only names a group (“Prevention:”). */
function collectItem(
  { line, inline, children }: Item,
  { defaults, isSibling }: { defaults: Defaults; isSibling: boolean },
  deps: SectionDeps,
): void {
  const { collector, context } = deps;
  if (inline.emphasised) return collector.skip(line, inline.text, "only italics: a template instruction");
  const lists = children.filter((child) => child.type === "list");
  const { cells, rest } = parseDetails(children, context);
  // Below a name in bold, items with a task box or an owner are commitments rather than details.
  const hasFields = ({ inline: { text } }: Item): boolean =>
    /^\[[ xX]\]\s/.test(text) || findOwner(text, context) !== null;
  const mayBeGroup = lists.length > 0 && (rest.length > 0 || cells.size === 0);
  const isHeading = mayBeGroup && inline.lead === inline.text && lists.some(({ items }) => items.some(hasFields));
  const group = mayBeGroup
    ? (groupDefaults(inline.text, isHeading, defaults, context.lexicon) ?? (isSibling ? defaults : null))
    : null;
  if (group) {
    for (const { items } of lists) collectItems(items, group, deps);
    return;
  }
  // The colon before the details isn't part of the text.
  const text = lists.length > 0 ? inline.text.replace(/[:：]$/, "") : inline.text;
  collector.add(line, { words: withText(inline, text), cells, defaults });
  for (const detail of rest) collector.skip(detail.line, detail.inline.text, "a detail of the item above it");
}

/** The defaults for the list below an item that names a group (“Prevention:”, “@ann”). Null for any other item. */
function groupDefaults(item: string, isHeading: boolean, defaults: Defaults, lexicon: Lexicon): Defaults | null {
  const { headings, prose, kindOf, statuses } = lexicon;
  const name = item.replace(/[:：]$/, "");
  const words = name.split(" ").length;
  const owner = ownerInTitle(name, lexicon);
  const kind = words <= 3 ? kindOf(name) : null;
  const endsWithColon = name !== item;
  const isLabel = endsWithColon && words <= 5 && !/[.!?。]/.test(name) && !prose.startsWith("imperatives", name);
  const isGroup = isHeading || owner !== null || kind !== null || isLabel || (words <= 3 && headings.isGroup(name));
  // `- Done:` above the items that are done
  const done = statuses.doneMark(name) ?? defaults.done;
  return isGroup ? { ...defaults, kind: kind ?? defaults.kind, owner: owner ?? defaults.owner, done } : null;
}
