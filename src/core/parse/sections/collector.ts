import { isQuestion } from "./question.ts";
import {
  FIELD_LIMIT,
  type Commitment,
  type Problem,
  type Reading,
  type Skipped,
  type Withdrawal,
} from "../../model/commitment.ts";
import { clip } from "../../model/text.ts";
import type { ParseContext } from "../context.ts";
import { parseFields, parseIds } from "../items/fields.ts";
import type { Cells, Fields, ItemSource } from "../items/item.ts";
import { splitLeadOwner } from "../items/lead-owner.ts";
import { mixedScriptProblem } from "../items/mixed-scripts.ts";
import { parseWithdrawal } from "../items/withdrawal.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { findMalformedId } from "../markdown/ids.ts";
import { isInside } from "../markdown/inline.ts";
import { shorten, unfollowedWarning, withinLimits } from "./within-limits.ts";

/** Everything collected from a report so far. */
export interface Collected {
  commitments: Commitment[];
  withdrawn: Withdrawal[];
  problems: Problem[];
  skipped: Skipped[];
  readings: Reading[];
}

/** Template fields: `{{ summary }}`, `[link to the issue]`, `<what>`, `…`. A whole sentence in braces is not a template field. */
const TEMPLATE_FIELD = /\{\{\s?(?:[^\s{}]+(?:\s[^\s{}]+)?\s?)?\}\}|\[[^[\]]*\]|<[^<>]*>|\.{3}|…/g;
const TEMPLATE_BLANK = /\b(?:YYYY-MM-DD|AAAA-MM-DD|JJ\/MM\/AAAA|DD\/MM\/(?:YYYY|AAAA)|MM\/DD\/YYYY|X{3,})\b|_{3,}/i;
const HOW_TO_ID =
  "Write an id as {#signing-keys}, with letters, digits, “.”, “_”, “:” and “-”, or put other text in backticks.";
/** An instruction with at least this many words is more than a label, even if it ends with a colon. */
const LONG_LABEL = 4;
const LONE_LABEL = /^[^.!?]{1,80}[:：]$/;

/** Collects a report's commitments, the skipped parts with the reasons, and the problems that its author should fix. */
export class Collector {
  readonly result: Collected = { commitments: [], withdrawn: [], problems: [], skipped: [], readings: [] };
  readonly #path: string;
  readonly #context: ParseContext;
  readonly #ids = new Set<string>();

  constructor(path: string, context: ParseContext) {
    this.#path = path;
    this.#context = context;
  }

  problem(line: number, message: string, severity: Problem["severity"]): void {
    this.result.problems.push({ severity, file: this.#path, line, message });
  }

  skip(line: number, text: string, reason: string, why: Skipped["why"] = "left"): void {
    this.result.skipped.push({ line, text, reason, why });
  }

  /** Records why a part or a sentence is or isn't read. */
  reading(reading: Reading): void {
    this.result.readings.push(reading);
  }

  /** Adds an item as a commitment, unless it is empty, a placeholder, a question, about the report itself, withdrawn or ignored. */
  add(line: number, source: ItemSource): void {
    const { lexicon } = this.#context;
    const item = withLeadOwner(source, lexicon);
    const withdrawal = parseWithdrawal(item.words, item.cells, lexicon);
    const words = withdrawal?.words ?? item.words;
    const { dateProblem, dateWarning, ...parsed } = parseFields({ ...item, words }, this.#context);
    // The id in “replaced by {#new-keys}” is another commitment's.
    const [id = null, otherId] = parseIds(item, lexicon).filter((own) => own !== withdrawal?.replacedBy);
    const fields = { ...parsed, id };
    if (fields.text === "") return;
    if (isUnfilled(fields, lexicon)) return this.skip(line, fields.text, "a placeholder");
    if (isQuestion(fields.text, lexicon)) return this.skip(line, fields.text, "a question");
    const exclusion = lexicon.prose.exclusionOf(fields.text);
    if (exclusion === "checklist") return this.skip(line, fields.text, "about the report itself");
    if (withdrawal || exclusion === "rejection") {
      const { explanation = "dropped", reason = null, replacedBy = null } = withdrawal ?? {};
      const limited = withinLimits({ ...fields, reason });
      this.result.withdrawn.push({ report: this.#path, line, ...limited, replacedBy: shorten(replacedBy) });
      return this.skip(line, fields.text, explanation);
    }
    if (item.defaults.ignored || item.words.directives.includes("ignore")) {
      return this.skip(line, fields.text, "under “follow-through: ignore”", "ignored");
    }
    this.#checkId(line, id, otherId);
    const malformed = findMalformedId(words.text, (offset) => isInside(words.code, offset));
    if (malformed !== null)
      this.problem(line, `“${malformed}” is not an id, so it stays in the text. ${HOW_TO_ID}`, "warning");
    const confusing = mixedScriptProblem(fields.owner === null ? fields.text : `${fields.text} ${fields.owner}`);
    if (confusing !== null) this.problem(line, confusing, "warning");
    const limited = withinLimits(fields);
    const unfollowed = unfollowedWarning(limited);
    if (unfollowed !== null) this.problem(line, unfollowed, "warning");
    this.result.commitments.push({ report: this.#path, line, ...limited });
    if (dateProblem) this.problem(line, `The due date ${dateProblem}.`, "error");
    else if (dateWarning) this.problem(line, dateWarning, "warning");
    else if (fields.due === null && fields.dueText !== null) this.#warnOfUndated(line, fields.dueText);
  }

  #checkId(line: number, id: string | null, other: string | undefined): void {
    if (id === null) return;
    if (other !== undefined)
      this.problem(line, `This item has two ids, “${shorten(id)}” and “${shorten(other)}”: keep only one.`, "error");
    if (this.#ids.has(id)) {
      this.problem(line, `The id “${id}” is used twice in this report: give each item its own id.`, "error");
    }
    this.#ids.add(id);
  }

  #warnOfUndated(line: number, dueText: string): void {
    const words = clip(dueText, FIELD_LIMIT);
    const message = `“${words}” is not a date, so this can't become overdue: write it as YYYY-MM-DD, such as 2026-12-01.`;
    this.problem(line, message, "warning");
  }
}

/** Moves an owner in bold at the start of the words to the cells. */
function withLeadOwner(item: ItemSource, lexicon: Lexicon): ItemSource {
  const split = splitLeadOwner(item.words, lexicon);
  if (!split) return item;
  const cells: Cells = item.cells.has("owner") ? item.cells : new Map([...item.cells, ["owner", split.owner]]);
  return { ...item, words: split.words, cells };
}

function isUnfilled({ text, subject }: Pick<Fields, "text" | "subject">, { prose }: Lexicon): boolean {
  const filled = subject.replaceAll(TEMPLATE_FIELD, "").trim();
  const isLabel =
    LONE_LABEL.test(text) && !(prose.startsWith("imperatives", text) && text.split(" ").length >= LONG_LABEL);
  const isPlaceholder = !/[\p{L}\p{N}]/u.test(filled) || isLabel || prose.isPlaceholder(subject);
  return isPlaceholder || TEMPLATE_BLANK.test(text);
}
