// src/core/model/node-version.ts
/** The oldest major version of Node.js that can run this code: the one in `engines` in package.json. */
const OLDEST_NODE = 24;
/** Why this version of Node.js can't run the code, as a sentence; null if it can. Also runs on much older versions. */
function nodeProblem(version) {
	if (Number.parseInt(version, 10) >= 24) return null;
	return `Follow-through needs Node.js ${24} or later, but this is Node.js ${version}: install a newer version from https://nodejs.org/.`;
}

export { nodeProblem };