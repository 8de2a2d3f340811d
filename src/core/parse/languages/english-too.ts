/**
 * Words in the lists of other languages that also occur in English reports: shared words, loanwords, names, file extensions and
 * abbreviations. They don't show that a report is written in another language.
 */
export const ENGLISH_TOO = `3e, ab, ad, ai, al, alarm, anti, apos, ar, art, au, aux, ban, bang, begin, ben, body, cac, cap, car, cas, cast,
  ce, cet, chance, ci, co, com, come, commencement, con, conclusion, context, da, dan, data, de, decisions, del,
  den, di, diagnose, diagnostic, die, dies, direct, diverse, dont, door, drift, drive, ed, el, element, elements,
  em, en, es, est, et, ex, experience, exploitation, fa, falls, fin, final, fine, format, formation, former,
  futures, gen, gut, ha, half, hang, hat, he, hoc, im, impacts, implementation, ins, ja, jar, la, lag, lan, lang,
  le, led, len, let, limiter, lo, lost, media, met, meta, mit, ni, non, num, ob, offending, once, op, options,
  organisation, orta, os, oss, pattern, piano, place, plus, po, pod, pour, pre, pro, realised, resolutions, resume,
  retired, sa, se, sem, si, sin, slo, solution, stall, stand, storing, successive, suites, supervision, surprises,
  symptom, tag, technique, temporal, terminated, termination, them, till, tim, tip, tom, tot, tw, um, un, var, war,
  weekend, winter, yang`;
