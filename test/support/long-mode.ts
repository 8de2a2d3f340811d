/** `FOLLOW_THROUGH_LONG=1` runs every crash point and every random case. `.ci/run` and `npm run test:long` set it. */
export const LONG = Boolean(process.env["FOLLOW_THROUGH_LONG"]);
