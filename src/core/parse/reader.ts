import {
  FIELD_LIMIT,
  LINKS_LIMIT,
  TEXT_LIMIT,
  type Commitment,
  type Problem,
  type Skipped,
  type Withdrawal,
} from "../model/commitment.ts";
import type { Day } from "../model/date.ts";
import { clip, matchKey } from "../model/text.ts";
import { parseDetails } from "./details.ts";
import { meaningful, parseFields, type Cells, type Fields } from "./fields.ts";
import { labelOf, withText, type Inline } from "./inline.ts";
import type { Item, List, Node, Table } from "./markdown.ts";
import { boldLines, isPersonal, orders, plainLines, promises, sentencesOf } from "./prose.ts";
import type { Section } from "./sections.ts";
import { ownerIn } from "./owner.ts";
import { cellsOf, isTimeline, parseColumns, parseTerms } from "./table.ts";
import { titlePromise } from "./title.ts";
import { parseWithdrawal } from "./withdrawal.ts";
import type { Words } from "./words.ts";
import type { Context } from "./context.ts";

/** What was read in a report so far. */
export interface Read {
  commitments: Commitment[];
  withdrawn: Withdrawal[];
  problems: Problem[];
  skipped: Skipped[];
}

// `{{ summary }}`, but not a whole sentence that its author left in the braces; `[link to the issue]`, `<what>`, `…`.
const LEFT_TO_FILL = /\{\{\s*\S*\s*\S*\s*\}\}|\[[^[\]]*\]|<[^<>]*>|\.{3}|…/g;
const UNFILLED = /\b(?:YYYY-MM-DD|AAAA-MM-DD|JJ\/MM\/AAAA|DD\/MM\/(?:YYYY|AAAA)|MM\/DD\/YYYY|X{3,})\b|_{3,}/i;

/** What is known of the report itself. */
interface About {
  path: string;
  published: Day | null;
  /** Who says “I” in it. */
  author: string | null;
}

const NO_CELLS: Cells = new Map();

/** Collects what the sections of one report hold. */
export class SectionReader {
  readonly result: Read = { commitments: [], withdrawn: [], problems: [], skipped: [] };
  readonly #path: string;
  readonly #published: Day | null;
  readonly #author: string | null;
  readonly #words: Words;
  readonly #ids = new Set<string>();

  constructor({ path, published, author }: About, words: Words) {
    this.#author = author;
    this.#path = path;
    this.#published = published;
    this.#words = words;
  }

  read(section: Section): void {
    const { nodes, context } = section;
    const title = titlePromise(section, this.#words);
    if (title) return this.take(section.line, title.inline, title.cells, context);
    const { lexicon } = this.#words;
    const tables = nodes.filter((node) => node.type === "table");
    const terms = new Set(tables.flatMap((table) => parseTerms(table, lexicon)));
    const lists = nodes.some((node) => node.type === "table" || node.type === "list");
    for (const [index, node] of nodes.entries()) {
      const intro = introOf(nodes[index - 1]);
      if (node.type === "paragraph" && !node.inline.emphasised) {
        const below = nodes[index + 1]?.type === "list" ? introOf(node) : null;
        if (below && orders(below, lexicon)) this.#order(node.line, node.inline, context);
        else this.#prose(node.line, node.inline, section, lists);
      }
      if (section.headless) continue;
      if (node.type === "table") this.#table(node, context);
      if (node.type === "list" && !(intro && orders(intro, lexicon))) this.#list(node, intro, context, terms);
    }
  }

  problem(line: number, message: string, severity: Problem["severity"]): void {
    this.result.problems.push({ severity, file: this.#path, line, message });
  }

  skip(line: number, text: string, reason: string, why: Skipped["why"] = "left"): void {
    this.result.skipped.push({ line, text, reason, why });
  }

  #list(list: List, intro: Inline | null, context: Context, terms: ReadonlySet<string>): void {
    const { lexicon } = this.#words;
    const causes = intro && lexicon.says("explanations", intro.text);
    for (const item of list.items) {
      const { line, inline } = item;
      // “Prevent: so that it does not happen again” explains a word of the section's table.
      const explains = terms.size > 0 && terms.has(matchKey(inline.text.split(/\s[—–-]\s|:/, 1)[0]!));
      if (explains) this.skip(line, inline.text, "the legend of a table");
      else if (causes) this.skip(line, inline.text, "the sentence above tells of causes, events or advice");
      else this.#item(item, context);
    }
  }

  #item({ line, inline, children }: Item, context: Context): void {
    if (inline.emphasised) return this.skip(line, inline.text, "only italics: an instruction of a template");
    const lists = children.filter((child) => child.type === "list");
    const { cells, rest } = parseDetails(children, this.#words);
    const group = lists.length > 0 && (rest.length > 0 || cells.size === 0) ? this.#groupOf(inline, context) : null;
    if (group) return lists.forEach((list) => this.#list(list, null, group, new Set()));
    // What it announces stands below it.
    const text = lists.length > 0 ? inline.text.replace(/[:：]$/, "") : inline.text;
    this.take(line, withText(inline, text), cells, context);
    for (const detail of rest) this.skip(detail.line, detail.inline.text, "a detail of the item above it");
  }

  /** “Prevention:” or “@ann” over a list of its own names a group; any other item's list is detail. */
  #groupOf(inline: Inline, context: Context): Context | null {
    const { lexicon } = this.#words;
    const name = inline.text.replace(/[:：]$/, "");
    const short = name.split(" ").length <= 3;
    const owner = ownerIn(name, lexicon);
    const kind = short ? lexicon.kindOf(name) : null;
    const colon =
      name !== inline.text &&
      name.split(" ").length <= 5 &&
      !/[.!?。]/.test(name) &&
      !lexicon.begins("imperatives", name);
    const named = owner !== null || kind !== null || colon || (short && lexicon.isGroup(name));
    return named ? { ...context, kind: kind ?? context.kind, owner: owner ?? context.owner } : null;
  }

  #table(table: Table, context: Context): void {
    const { lexicon } = this.#words;
    const columns = parseColumns(table.header, lexicon);
    if (columns && isTimeline(table.header, columns, lexicon))
      return this.skip(table.line, table.header.map((cell) => cell.text).join(" | "), "a timeline");
    if (!columns) {
      const headers = table.header.map((cell) => cell.text).join(" | ");
      return this.skip(table.line, headers, "a table without a column that says what will be done");
    }
    for (const row of table.rows) {
      const cells = cellsOf(row, columns);
      const text = cells.get("text")!;
      if (!text.emphasised && meaningful(text.text, lexicon) !== null) this.take(row.line, text, cells, context);
    }
  }

  /** A sentence that orders something, without the colon before its details. */
  #order(line: number, inline: Inline, context: Context): void {
    this.take(line, withText(inline, inline.text.replace(/[:：]$/, "")), NO_CELLS, context);
  }

  #prose(line: number, paragraph: Inline, section: Section, besideLists: boolean): void {
    const { lexicon } = this.#words;
    const { context, headless } = section;
    const lines = headless
      ? null
      : (boldLines(paragraph, lexicon) ?? (besideLists ? null : plainLines(paragraph, lexicon)));
    const label = headless || lines ? null : labelOf(paragraph);
    const mark = label && lexicon.doneOf(label.name);
    if (label && typeof mark === "boolean") return this.take(line, label.rest, NO_CELLS, { ...context, done: mark });
    const where = headless ? "anywhere" : "section";
    const found = lines ?? sentencesOf(paragraph).filter(({ inline }) => promises(inline, where, lexicon));
    for (const { offset, inline } of found) {
      const owner = isPersonal(inline, lexicon) ? this.#author : context.owner;
      this.take(line + offset, inline, NO_CELLS, { ...context, owner });
    }
    if (found.length === 0 && !headless && orders(paragraph, lexicon)) this.#order(line, paragraph, context);
  }

  /** Takes one promise, unless its words stand for something that a writer was to fill in. */
  take(line: number, inline: Inline, cells: Cells, context: Context): void {
    const { lexicon } = this.#words;
    const back = parseWithdrawal(inline, cells, lexicon);
    const { problem, ...fields } = parseFields(back?.words ?? inline, cells, context, this.#published, this.#words);
    if (fields.text === "") return;
    // What a template leaves to be filled in: `{{ summary }} [link to the issue]`, `<what>`, `Decision:`, `…`.
    const filled = fields.subject.replaceAll(LEFT_TO_FILL, "").trim();
    const placeholder =
      !/[\p{L}\p{N}]/u.test(filled) || /^[^.!?]{1,80}[:：]$/.test(fields.text) || lexicon.isPlaceholder(fields.subject);
    if (placeholder || UNFILLED.test(fields.text)) return this.skip(line, fields.text, "a placeholder");
    if (lexicon.says("checklists", fields.text)) return this.skip(line, fields.text, "about the report itself");
    if (back || lexicon.says("rejections", fields.text)) {
      const { how = "turned down", reason = null, replacedBy = null } = back ?? {};
      const limited = withinLimits({ ...fields, reason });
      this.result.withdrawn.push({ report: this.#path, line, ...limited, replacedBy: shorten(replacedBy) });
      return this.skip(line, fields.text, how);
    }
    if (context.ignored || inline.orders.includes("ignore")) {
      return this.skip(line, fields.text, "under “follow-through: ignore”", "ignored");
    }
    if (fields.id !== null && this.#ids.has(fields.id)) {
      this.problem(line, `The id “${fields.id}” stands twice in this report: give each item its own.`, "error");
    }
    if (fields.id !== null) this.#ids.add(fields.id);
    this.result.commitments.push({ report: this.#path, line, ...withinLimits(fields) });
    if (problem) this.problem(line, `The due date ${problem}.`, "error");
    else if (fields.due === null && fields.dueText !== null) {
      const message = `“${clip(fields.dueText, FIELD_LIMIT)}” names no day, so this can't go overdue: write it as YYYY-MM-DD, such as 2026-12-01.`;
      this.problem(line, message, "warning");
    }
  }

  /** Sentences outside every section that read like promises: counted, never tracked. */
  hint(nodes: readonly Node[]): void {
    const { lexicon } = this.#words;
    for (const node of nodes) {
      const texts = node.type === "paragraph" ? [node] : node.type === "list" ? node.items : [];
      for (const { line, inline } of texts) {
        if (!lexicon.mayPledge(inline.raw)) continue;
        for (const sentence of sentencesOf(inline)) {
          if (!lexicon.mayPledge(sentence.inline.raw) || !promises(sentence.inline, "anywhere", lexicon)) continue;
          this.skip(
            line + sentence.offset,
            sentence.inline.text,
            "reads like a promise, but stands in no section of promises",
            "hint",
          );
        }
      }
    }
  }
}

/** An issue's body has room for so much; a tracker that is too long to be kept whole is none. */
function withinLimits(fields: Omit<Fields, "problem">): Omit<Fields, "problem"> {
  return {
    ...fields,
    text: clip(fields.text, TEXT_LIMIT),
    subject: clip(fields.subject, TEXT_LIMIT),
    owner: shorten(fields.owner),
    dueText: shorten(fields.dueText),
    priority: shorten(fields.priority),
    id: shorten(fields.id),
    reason: shorten(fields.reason),
    tracker: fields.tracker && fields.tracker.length <= TEXT_LIMIT ? fields.tracker : null,
    links: fields.links.filter((link) => link.length <= TEXT_LIMIT).slice(0, LINKS_LIMIT),
  };
}

function shorten(text: string | null): string | null {
  return text && clip(text, FIELD_LIMIT);
}

/** The sentence that introduces what stands below it. */
function introOf(node: Node | undefined): Inline | null {
  if (node?.type !== "paragraph" || !/[:：]$/.test(node.inline.text)) return null;
  return sentencesOf(node.inline).at(-1)!.inline;
}
