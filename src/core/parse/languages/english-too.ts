/**
 * Words in the lists of other languages that also occur in English reports: shared words, loanwords, names, file endings and
 * abbreviations. They don't show that a report is written in another language.
 */
export const ENGLISH_TOO = `ab, action, ago, al, art, aux, car, ce, cet, chance, ci, com, commencement, concerns, correction, data, de, decisions,
  destination, diagnose, diagnostic, die, dies, elements, en, est, et, evolutions, experience, exploitation, falls, final, former, fin, formation,
  futures, gut, ha, impacts, ins, ja, la, lang, latest, le, limiter, lo, lost, media, mon, non, num, offending, options, os, places, place, plus, question, realised,
  regression, resolutions, resume, retired, sa, sem, si, solution, solutions, suites, supervision, support, surprises, tag, technique, um, un, war`;
