/**
 * Comma-separated phrases in lower case that match whole words; Chinese, Japanese and Korean ones also match inside a run of
 * characters. An asterisk stands for any ending (`corrective action*`) or any beginning (`*eremo`).
 */
export type Phrases = string;

/** Words that show who does something in a sentence, and when. */
export interface SentenceWords {
  /** Frequent function words by which a sentence's language is recognised. In other languages, those that are also English don't count. */
  marks: Phrases;
  /** The authors as the subject: `we`, `our team`. Also verb forms that say so: `*eremos`. */
  authors: Phrases;
  /** The reader, or the customers, as the subject at the start of a clause. */
  readers: Phrases;
  /** Organisations that aren't the authors, as the subject: `the police`, `our supplier`. */
  outsiders?: Phrases;
  /** Other pronouns as the subject, which name nobody. */
  pronouns: Phrases;
  /** Verb forms that refer only to the future: `will`. */
  future: Phrases;
  /** Verb forms that state a decision or an intention: `plan to`. */
  intentions: Phrases;
  /** Verb forms that refer to the future only next to a date, or if the authors act: `are *ing`. */
  ongoing: Phrases;
  /** Verb forms that refer to the past. */
  past: Phrases;
  /** Verb forms for what the authors have done. They count next to `purposes`. */
  perfect: Phrases;
  /** What a lasting change is for: `from happening again`. */
  purposes: Phrases;
  /** Words that make a change permanent: `from now on`. */
  onward: Phrases;
  /** What the reader is given: `will receive`. */
  grants: Phrases;
  passives: Phrases;
  /** Hopes, possibilities, advice and requests: `hope`, `may`, `please`. */
  wishes: Phrases;
  /** Words that make a promise unverifiable: `always`, `never`, `do better`. */
  vague: Phrases;
  /** Verbs after `future` that change nothing: `keep *ing`, `remain`. */
  states: Phrases;
  /** Verbs of publishing and reporting. Such a promise counts only with a date. */
  tells: Phrases;
  /** Words for asking, saying or thinking. What follows them isn't a promise: `asked if we will`. */
  reports: Phrases;
  /** Words that start a subordinate clause. */
  subordinates: Phrases;
  /** Adverbs that can split a verb form: `are therefore going to`. Also words that join clauses. */
  adverbs: Phrases;
  /** Words that join two clauses: `and`. */
  joiners: Phrases;
  negations: Phrases;
  /** Words for a new rule, which can be in the present tense: `from now on`, `now requires`. */
  rules?: Phrases;
  /** What is done or true during an incident and just after it, not to prevent the next one: `restored`, `now stable`. */
  responses?: Phrases;
  /** Words for “no” and “without” in a ban: `No migration runs without a dry run.` */
  nones?: Phrases;
  withouts?: Phrases;
  /** Words before a day from which something applies: `starting`, or after it: `以降`. */
  onsets?: Phrases;
  /** Words at the start of a sentence about what happens each time: `when`, `whenever`. */
  whens?: Phrases;
}
