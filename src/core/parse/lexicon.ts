import { KINDS, type Kind } from "../model/commitment.ts";
import { columnsOf } from "./columns.ts";
import { LANGUAGES } from "./languages/index.ts";
import {
  alternatives,
  anyOf,
  finder,
  inKey,
  keyOf,
  keysOf,
  listOf,
  openingOf,
  paddedKey,
  type Finder,
} from "./phrases.ts";
import type { Phrases, Language, Column } from "./language.ts";

/** The words of all languages, made ready for matching. */
export interface Lexicon {
  /** Whether a heading opens a part that promises, one of look-alikes, or says neither. */
  sectionOf(heading: string): "promises" | "others" | null;
  /** Whether a heading only divides promises: a horizon, a field, a department, a status. */
  isGroup(heading: string): boolean;
  columnOf(header: string): Column | null;
  /** Of two headers that `columnOf` takes for what will be done the one with the lower rank counts: an action before a description. */
  rankOf(header: string): number;
  /** A header that holds a word for what will be done: `Action / remediation`. */
  namesText(header: string): boolean;
  /** Done, open, or nothing said, from a status cell: its first words count. */
  doneOf(status: string): boolean | null;
  /** The same from a mark at an item's end, where nothing but the word, or the word and a date or number, may stand. */
  doneMark(mark: string): boolean | null;
  /** Whether a status or mark says that nothing will come of it. */
  isDropped(status: string): boolean;
  /** `cancelled: reason`, `replaced by #12` at a text's start, as the words that say it; the groups `dropped`, `replaced`. */
  withdrawn: RegExp;
  /** `moved from 2026-11-01: ` at the start of a bracket's text. */
  moved: RegExp;
  kindOf(text: string): Kind | null;
  /** Whether words with capitals name anything else: a status, a kind, a group, a month. */
  mayBeName(words: string): boolean;
  /** A name that ends or begins with a word for a team. */
  isTeam(name: string): boolean;
  /** What a sentence holds, by the lists of the languages' `prose`. */
  says(what: Said, sentence: string): boolean;
  /** A first look at a text with its markup: one without the first words of any pledge holds none. */
  mayPledge(raw: string): boolean;
  /** A sentence's key without the words that make it promise nothing. */
  withoutVetoes(sentence: string): string;
  /** Whether a text begins with one of them. */
  begins(what: "enumerators" | "imperatives" | "conditions", text: string): boolean;
  isPlaceholder(text: string): boolean;
  /** Whether a report's label, with its markup, names the day of publication. */
  isDateLabel(raw: string): boolean;
  /** `Owner: ` inside an item, up to the name. */
  ownerLabel: RegExp;
  /** Who acts in `The platform team will …`, `SRE to …`, where a text begins with it. */
  subject(text: string): string | null;
  /** `by`, `until` at a text's start: a date after it may also tell what was. */
  softDue: RegExp;
  /** Whether a bracket at an item's end is no part of the promise: an owner, a due date, or a mark with a date or link. */
  isAside(text: string): boolean;
  /** A due word at a text's start, or inside it after a space. */
  startsDue: RegExp;
  insideDue: RegExp;
  /** `Due: soon`: a due word that a colon or an opening bracket makes a label, and what it says; the group `said`. */
  dueLabel: RegExp;
  /** The words after which a reference is what the promise is about, at a text's end. */
  aboutLead: RegExp;
  /** The words that introduce a tracker, at a text's end. */
  trackerLead: RegExp;
}

export type Said = Exclude<
  keyof Language["prose"],
  "neither" | "enumerators" | "imperatives" | "conditions" | "placeholders"
>;

const TICK = /^[✅☑✔✓]\uFE0F?\s*/u;
// The few words of a team's name before or after the word “team”.
const WORDS = String.raw`(?:[\p{L}\p{N}.'’&/-]{1,30}\s+){0,4}?`;
const WORDS_AFTER = String.raw`(?:\s+[\p{L}\p{N}.'’&/-]{1,30}){0,3}?`;
const CROSS = /^[❌☐✗✘🔴⬜🚧⏳🔄]/u;

export function compileLexicon(languages: readonly Language[]): Lexicon {
  const all = (pick: (language: Language) => Phrases): string[] => listOf(...languages.map(pick));
  const keys = (pick: (language: Language) => Phrases): string => inKey(all(pick));
  const holds = (pick: (language: Language) => Phrases): Finder => finder(all(pick));
  const starts = (pick: (language: Language) => Phrases): RegExp => new RegExp(`^${keys(pick)}`, "u");
  const headings = all((l) => l.headings.promises);
  const promises = finder(headings.filter((phrase) => !phrase.startsWith("=")));
  const whole = new Set(keysOf(headings.flatMap((phrase) => (phrase.startsWith("=") ? [phrase.slice(1)] : []))));
  const others = new RegExp(
    keys((l) => l.headings.others),
    "gu",
  );
  const horizon = starts((l) => l.headings.horizons);
  const group = new RegExp(
    `^(?:${keys((l) => [l.headings.groups, l.headings.horizons, l.headings.joiners, l.marks.done, l.marks.open].join(","))}| )+$`,
    "u",
  );
  const before = all((l) => l.dates.before);
  const dueWords = [...all((l) => l.labels.due), ...before];
  // `complete by 1 December` and `completed 40 %` are plans.
  // `done?` and `merged, not deployed` are none either.
  const notYet = new RegExp(
    String.raw`^\W*${anyOf(before)}|^\D{0,3}\d{1,2}\s*%|^\s*\?|${anyOf(all((l) => l.marks.negations))}`,
    "iu",
  );
  const dropped = holds((l) => l.marks.dropped);
  const [done, open] = [starts((l) => l.marks.done), starts((l) => l.marks.open)];
  const beside = new RegExp(
    String.raw`^(?:${keys((l) => `${l.marks.beside}, ${l.dates.months.replaceAll("/", ",")}`)}| (?:\d+(?:st|nd|rd|th)?|q[1-4])(?= )| )*$`,
    "u",
  );
  const doneOf = (status: string): boolean | null => {
    const text = status.trim();
    const ticked = TICK.test(text) || /^\[x\]/i.test(text);
    const key = paddedKey(text.replace(TICK, ""));
    if (open.test(key) || CROSS.test(text) || text.startsWith("[ ]")) return false;
    if (ticked) return true;
    const word = done.exec(key)?.[0].trim();
    if (word === undefined) return null;
    const rest = text.replace(/^[\p{P}\p{S}\s]+/u, "").slice(word.length);
    return notYet.test(rest) ? null : true;
  };
  const besideMark = String.raw`(?:\s*${anyOf(all((l) => l.marks.beside))})?`;
  const asideLabel = new RegExp(`^${anyOf([...all((l) => l.labels.owner), ...dueWords])}`, "iu");
  const asideMark = new RegExp(
    `^${anyOf([...all((l) => l.marks.done), ...all((l) => l.marks.open)])}${besideMark}`,
    "iu",
  );
  const placeholders = new Set(keysOf(all((l) => l.prose.placeholders)));
  // Twice, because a key has lost its punctuation.
  const longestPlaceholder = 2 * Math.max(...Array.from(placeholders, (phrase) => phrase.length));
  const published = new RegExp(String.raw`^[\s*_]*(?:${alternatives(all((l) => l.dates.published))})[\s*_]*$`, "iu");
  const kinds = KINDS.map((kind) => ({ kind, words: holds((l) => l.kinds[kind]) }));
  const dates = (l: Language): string => `${l.dates.months}, ${l.dates.weekdays}`.replaceAll("/", ",");
  const known = starts((l) =>
    [
      l.marks.done,
      l.marks.open,
      ...Object.values(l.kinds),
      l.headings.groups,
      l.labels.due,
      l.dates.before,
      dates(l),
    ].join(","),
  );
  const teams = keys((l) => l.labels.team);
  const team = new RegExp(`^${teams}|${teams} $`, "u");
  const prose: Record<Said, Finder> = {
    pledges: holds((l) => l.prose.pledges),
    personal: holds((l) => l.prose.personal),
    plans: holds((l) => l.prose.plans),
    announcements: holds((l) => l.prose.announcements),
    generalities: holds((l) => l.prose.generalities),
    explanations: holds((l) => l.prose.explanations),
    rejections: holds((l) => l.prose.rejections),
    checklists: holds((l) => l.prose.checklists),
  };
  const pledging = new RegExp(openingOf(all((l) => l.prose.pledges)));
  const vetoes = new RegExp(
    keys((l) => l.prose.neither),
    "gu",
  );
  const openings = {
    enumerators: starts((l) => l.prose.enumerators),
    imperatives: starts((l) => l.prose.imperatives),
    conditions: starts((l) => l.prose.conditions),
  };
  const columns = columnsOf(languages);
  const ranks = new Map(
    languages.flatMap((l) => keysOf(listOf(l.columns.text)).map((header, index) => [header, index])),
  );
  const textColumn = holds((l) => l.columns.text);
  const due = anyOf(dueWords);
  const mayAct = holds((l) => `${l.labels.team}, ${l.labels.role}`);
  const who = String.raw`^(?:${anyOf(all((l) => l.prose.enumerators))},?\s+)?(?<owner>${WORDS}${anyOf(all((l) => l.labels.team))}${WORDS_AFTER}|${anyOf(all((l) => l.labels.role))})`;
  const acting = new RegExp(
    String.raw`${who}\s+${anyOf(all((l) => l.labels.acts))}\s+(?!${anyOf(all((l) => l.labels.suffers))})`,
    "iu",
  );
  const toAct = new RegExp(
    String.raw`${who}\s+${anyOf(all((l) => l.labels.toAct))}\s+${anyOf(all((l) => l.prose.imperatives))}`,
    "iu",
  );
  const anybody = starts((l) => `${l.labels.anybody}, ${l.prose.imperatives}`);
  const subjectOf = (text: string): string | null => {
    if (!mayAct.test(paddedKey(text))) return null;
    const owner = (acting.exec(text) ?? toAct.exec(text))?.groups?.["owner"];
    return owner === undefined || anybody.test(paddedKey(owner)) ? null : owner;
  };

  /** “Lessons learned & action items”, “Detection improvements”: what is left beside the look-alikes may promise. */
  function sectionOf(heading: string): "promises" | "others" | null {
    if (whole.has(keyOf(heading))) return "promises";
    const key = paddedKey(heading);
    const rest = key.replaceAll(others, "");
    if (promises.test(rest)) return "promises";
    if (rest !== key) return "others";
    return horizon.test(key) ? "promises" : null;
  }
  return {
    sectionOf,
    isGroup: (heading) => group.test(paddedKey(heading)) || horizon.test(paddedKey(heading)),
    columnOf: (header) => columns.get(header.trim() === "#" ? "#" : keyOf(header)) ?? null,
    rankOf: (header) => ranks.get(keyOf(header))!,
    namesText: (header) => textColumn.test(paddedKey(header)),
    doneOf,
    doneMark(mark) {
      if (TICK.test(mark) || CROSS.test(mark)) return doneOf(mark);
      const rest = paddedKey(mark).replace(done, "").replace(open, "");
      return beside.test(rest) ? doneOf(mark) : null;
    },
    isDropped: (status) => dropped.test(paddedKey(status)),
    withdrawn: new RegExp(
      String.raw`^[\s([（—–-]*(?:(?<replaced>${anyOf(all((l) => l.marks.replaced))})|(?<dropped>${anyOf(all((l) => l.marks.dropped))})(?=\s*(?:$|[:：,，;；.。—–)\]）\d-]|because|since)))`,
      "iu",
    ),
    moved: new RegExp(`^${anyOf(all((l) => l.marks.moved))}`, "iu"),
    kindOf: (text) => kinds.find(({ words }) => words.test(paddedKey(text)))?.kind ?? null,
    mayBeName: (words) => !known.test(paddedKey(words)),
    isTeam: (name) => team.test(paddedKey(name)),
    says: (what, sentence) => prose[what].test(paddedKey(sentence)),
    mayPledge: (raw) => pledging.test(raw.toLowerCase()),
    withoutVetoes: (sentence) => paddedKey(sentence).replaceAll(vetoes, ""),
    begins: (what, text) => openings[what].test(paddedKey(text)),
    isPlaceholder: (text) => text.length <= longestPlaceholder && placeholders.has(keyOf(text)),
    isDateLabel: (raw) => published.test(raw),
    ownerLabel: new RegExp(
      String.raw`(?<=^|[,;.()[\]|—–、。（-]\s{0,3})${anyOf(all((l) => l.labels.owner))}\s*[:：=]\s*`,
      "iu",
    ),
    subject: subjectOf,
    softDue: new RegExp(`^${anyOf(before)}`, "iu"),
    isAside: (text) =>
      asideLabel.test(text) || (asideMark.test(text) && /^\W*$|[\d,;:]/.test(text.replace(asideMark, ""))),
    insideDue: new RegExp(String.raw`\s${due}`, "iu"),
    startsDue: new RegExp(`^${due}`, "iu"),
    dueLabel: new RegExp(
      String.raw`(?:${anyOf(all((l) => l.labels.due))}\s*[:：=]\s*|[([（]${due}\s+)(?<said>[^,;、。()[\]（）]{1,40})`,
      "iu",
    ),
    aboutLead: new RegExp(String.raw`${anyOf(all((l) => l.labels.about))}\s*$`, "iu"),
    trackerLead: new RegExp(String.raw`${anyOf(all((l) => l.labels.tracker))}\s*[:：#]?\s*$`, "iu"),
  };
}

/** Every language at once: people mix them, and no word of one means something else in another. */
export const LEXICON: Lexicon = compileLexicon(LANGUAGES);
