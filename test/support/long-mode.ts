/** `FOLLOW_THROUGH_LONG=1` runs every crash point, every case of a matrix and every random case. `.ci/run` and `npm run test:long` set it. */
export const LONG = Boolean(process.env["FOLLOW_THROUGH_LONG"]);

/** Every nth case, or all in long mode. For similar cases that take a process each. */
export function everyNth<T>(step: number, cases: readonly T[]): readonly T[] {
  return LONG ? cases : cases.filter((_, index) => index % step === 0);
}
