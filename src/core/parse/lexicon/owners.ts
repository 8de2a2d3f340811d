import type { Language } from "../language.ts";
import { keyMatcher, keyOf, keyPattern, keysOf, keyStart, paddedKey } from "./keys.ts";
import { phrasePattern, phrasesOf } from "./phrases.ts";

export interface OwnerWords {
  /** Matches `Owner: ` inside an item, up to the name. */
  label: RegExp;
  /** The rest of the line after each label for people: `Present: …`. */
  attendingIn(line: string): string[];
  /** Whether words can be a name. They can't if they start with a status, kind, group, due word, month or weekday. */
  canBeName(words: string): boolean;
  /** Whether a name starts or ends with a word for a team. */
  isTeam(name: string): boolean;
  /** Whether a name starts or ends with a word for a post or department: `Head of Digital`. */
  isPost(name: string): boolean;
  /** Words before an owner that assign something, at the end of a text: `owned by`. */
  assigns: RegExp;
  /** Words after an owner at the start of a text: `is on it`. */
  busy: RegExp;
  /** Whether the text is a role or means everyone: `SRE`, `all of us`. */
  isRole(text: string): boolean;
  /** Whether a name means nobody in particular, or is no name: `a team`, `nobody`. */
  isNobody(name: string): boolean;
  /** Finds a team or role as the subject at the start of a text: `The platform team will …`, `SRE to …`. */
  actorOf(text: string): string | null;
  /** Finds a team or role that gets a task at the start of a text: `SRE to …`. */
  assignedIn(text: string): string | null;
}

// The words before and after “team” in a team's name.
const WORDS_BEFORE = String.raw`(?:[\p{L}\p{N}.'’&/-]{1,30}\s+){0,4}?`;
const WORDS_AFTER = String.raw`(?:\s+[\p{L}\p{N}.'’&/-]{1,30}){0,3}?`;

/** Compiles the words that name an owner in the given languages. */
export function compileOwners(languages: readonly Language[]): OwnerWords {
  const labels = phrasePattern(phrasesOf(languages, (l) => l.labels.owner));
  const attending = new RegExp(
    String.raw`(?:^|[\s.,;(|])${phrasePattern(phrasesOf(languages, (l) => l.labels.attending))}(?:\s*\([^()]{0,40}\))?\s?[:：—–|]\s*`,
    "giu",
  );
  const known = keyStart(phrasesOf(languages, nonNameWords));
  const team = keyPattern(phrasesOf(languages, (l) => l.labels.team));
  const roles = new Set(keysOf(phrasesOf(languages, (l) => `${l.labels.role}, ${l.labels.people}`)));
  const teamAtEitherEnd = new RegExp(`^${team}|${team} $`, "u");
  const post = keyPattern(phrasesOf(languages, (l) => l.labels.posts));
  const postAtEitherEnd = new RegExp(`^${post}|${post} $`, "u");
  return {
    label: new RegExp(String.raw`(?<=^|[,;.()[\]|—–、。（【｜；，-]\s{0,3})${labels}\s*[:：=]\s*`, "iu"),
    attendingIn: (line) =>
      /[:：—–|]/.test(line)
        ? Array.from(line.matchAll(attending), ({ index, 0: label }) => line.slice(index + label.length))
        : [],
    canBeName: (words) => !known.test(paddedKey(words)),
    isTeam: (name) => teamAtEitherEnd.test(paddedKey(name)),
    isPost: (name) => postAtEitherEnd.test(paddedKey(name)),
    assigns: new RegExp(String.raw`${phrasePattern(phrasesOf(languages, (l) => l.labels.assigns))}\s*$`, "iu"),
    busy: new RegExp(String.raw`^\s*${phrasePattern(phrasesOf(languages, (l) => l.labels.busy))}`, "iu"),
    isRole: (text) => roles.has(keyOf(text)),
    ...compileActors(languages),
  };
}

function nonNameWords({ marks, kinds, headings, labels, dates }: Language): string {
  const calendar = `${dates.months}, ${dates.weekdays}`.replaceAll("/", ",");
  const words = [marks.done, marks.open, ...Object.values(kinds), headings.groups, labels.due, dates.before, calendar];
  return words.join(",");
}

function compileActors(languages: readonly Language[]): Pick<OwnerWords, "actorOf" | "assignedIn" | "isNobody"> {
  const pattern = (pick: (language: Language) => string): string => phrasePattern(phrasesOf(languages, pick));
  const [team, role] = [pattern((l) => l.labels.team), pattern((l) => l.labels.role)];
  const enumerator = String.raw`(?:${pattern((l) => l.prose.enumerators)},?\s+)?`;
  const actor = String.raw`^${enumerator}(?<actor>${WORDS_BEFORE}${team}${WORDS_AFTER}|${role})`;
  const [acts, suffers] = [pattern((l) => l.labels.acts), pattern((l) => l.labels.suffers)];
  const acting = new RegExp(String.raw`${actor}\s+${acts}\s+(?!${suffers})`, "iu");
  const [toAct, imperatives] = [pattern((l) => l.labels.toAct), pattern((l) => l.prose.imperatives)];
  const assigned = new RegExp(String.raw`${actor}\s+${toAct}\s+${imperatives}`, "iu");
  // Test cheaply first, because most texts name no team or role.
  const teamOrRole = keyMatcher(phrasesOf(languages, (l) => `${l.labels.team}, ${l.labels.role}`));
  const namesNobody = keyStart(phrasesOf(languages, (l) => `${l.labels.anybody}, ${l.prose.imperatives}`));
  const find = (text: string, patterns: readonly RegExp[]): string | null => {
    if (!teamOrRole.test(paddedKey(text))) return null;
    const [name] = patterns.flatMap((candidate) => candidate.exec(text)?.groups?.["actor"] ?? []);
    return name === undefined || namesNobody.test(paddedKey(name)) ? null : name;
  };
  return {
    isNobody: (name) => namesNobody.test(paddedKey(name)),
    actorOf: (text) => find(text, [acting, assigned]),
    assignedIn: (text) => find(text, [assigned]),
  };
}
