/** The oldest major version of Node.js that can run this code: the one in `engines` in package.json. */
export const OLDEST_NODE = 24;

/** Why this version of Node.js can't run the code, as a sentence; null if it can. Also runs on much older versions. */
export function nodeProblem(version: string): string | null {
  if (Number.parseInt(version, 10) >= OLDEST_NODE) return null;
  return `Follow-through needs Node.js ${OLDEST_NODE} or later, but this is Node.js ${version}: install a newer version from https://nodejs.org/.`;
}
