import { runGit } from "./documents.js";

// src/cli/remote.ts
/** Reads a remote's address: `https://github.com/acme/status.git`, `git@github.com:acme/status` and the like. Returns null for others. */
function parseRemote(address) {
	const text = address.trim().slice(0, 500);
	const short = /^(?:[\w.-]+@)?([\w-][\w.-]*):(?!\/)(.+)$/.exec(text);
	const url = URL.parse(short === null ? text : `ssh://${short[1]}/${short[2]}`);
	const name = /^\/([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(url?.pathname ?? "")?.[1];
	const isKnown = [
		"https:",
		"http:",
		"ssh:",
		"git:",
		"git+ssh:"
	].includes(url?.protocol ?? "");
	return url !== null && isKnown && name !== void 0 ? {
		host: url.hostname,
		repository: name
	} : null;
}
/** Reads the repository that a clone came from: the remote `origin`, or the only remote. Null if there is none. */
async function readRemote(root) {
	try {
		const names = (await runGit(root, "remote")).split("\n").filter((name) => name !== "");
		const name = names.includes("origin") ? "origin" : names.length === 1 ? names[0] : void 0;
		return name === void 0 ? null : parseRemote(await runGit(root, "remote", "get-url", name));
	} catch {
		return null;
	}
}
/** Reads the name of the default branch: the remote's, if the clone knows it, otherwise the branch that is checked out, otherwise `main`. */
async function readDefaultBranch(root) {
	for (const ref of ["refs/remotes/origin/HEAD", "HEAD"]) try {
		const name = (await runGit(root, "symbolic-ref", "--short", ref)).trim().replace(/^origin\//, "");
		if (/^[\w./-]{1,200}$/.test(name)) return name;
	} catch {}
	return "main";
}

export { readDefaultBranch, readRemote };