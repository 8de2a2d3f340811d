import "./rolldown-runtime.js";
import { A as parseJson, F as safeParse, L as string, M as pipe, p as getDotPath } from "./lib.js";
import { a as readCommits, i as readReportHistory, n as policyOf, o as connect, t as ADMIT_ALL } from "./policy.js";
import { A as SnapshotSchema, Q as plural, d as replay, ft as Failure, mt as codeOf, st as makeNow, t as verifyHistory, u as goneFacts } from "./core.js";
import { r as readRegister } from "./register.js";
import { r as loadConfig } from "./reports.js";
import { n as print } from "./commands.js";
import { readFile } from "node:fs/promises";

// src/cli/verify.ts
/** `follow-through verify`: makes the history anew from git and compares it with the issues and with what was published. */
async function verify(flags) {
	const { env } = process;
	const root = process.cwd();
	const config = await loadConfig(root, String(flags["config"] ?? ""), {});
	const github = connect({
		token: env["GITHUB_TOKEN"] ?? "",
		repository: String(flags["repository"] ?? env["GITHUB_REPOSITORY"] ?? ""),
		apiUrl: env["GITHUB_API_URL"] ?? "https://api.github.com",
		serverUrl: env["GITHUB_SERVER_URL"] ?? "https://github.com"
	});
	const now = makeNow((/* @__PURE__ */ new Date()).toISOString(), env["FOLLOW_THROUGH_TODAY"]);
	const snapshot = await loadSnapshot(flags["snapshot"]);
	const [published, tracker] = await Promise.all([readReportHistory(root, config), readRegister(github.client, github.repo, {
		label: config.label,
		authors: config.author,
		scan: false,
		bare: true
	})]);
	if (published === null) throw new Failure("There is no full history here: check the repository out with `fetch-depth: 0`, or run `git fetch --unshallow`.");
	const since = config.since ?? tracker.dashboard?.data.since ?? "0001-01-01";
	const policy = policyOf(config, ADMIT_ALL);
	const findings = [...tracker.problems.map((problem) => ({
		number: null,
		file: null,
		line: null,
		commit: null,
		message: problem.message
	})), ...verifyHistory({
		since,
		replayed: replay(published, {
			repositoryId: tracker.repository.id,
			policy
		}),
		issues: tracker.tracked,
		gone: tracker.gone.map((issue) => ({
			...goneFacts(issue, tracker.dashboard?.data ?? null, now),
			mark: issue.mark
		})),
		commits: await readCommits(root),
		snapshot,
		now: now.today === null ? now.instant : `${now.today}T23:59:59Z`
	})];
	print([...findings.map(line), summaryOf(findings.length, tracker.tracked.length)].join("\n"));
	return findings.length > 0 ? 1 : 0;
}
function line({ file, line: at, commit, message }) {
	return `${file === null ? "" : `${file}:${at ?? 1}${commit ? ` at ${commit.slice(0, 12)}` : ""}: `}${message}`.replaceAll(/\p{Cc}/gu, " ");
}
function summaryOf(findings, issues) {
	const checked = `${plural(issues, "tracked issue", "tracked issues")} compared with git`;
	return findings === 0 ? `${checked}: all of it agrees.` : `${checked}: ${plural(findings, "difference", "differences")}.`;
}
/** A file or an address. */
async function loadSnapshot(place) {
	if (typeof place !== "string") return null;
	const text = await readText(place);
	const parsed = safeParse(pipe(string(), parseJson(), SnapshotSchema), text);
	if (parsed.success) return parsed.output;
	throw new Failure(`The snapshot ${place} can't be used: ${getDotPath(parsed.issues[0]) ?? "its JSON"} is wrong.`);
}
async function readText(place) {
	try {
		if (!/^https?:/.test(place)) return await readFile(place, "utf8");
		const response = await fetch(place, { signal: AbortSignal.timeout(15e3) });
		if (!response.ok) throw new Failure(`The snapshot ${place} can't be read (${response.status}).`);
		return await response.text();
	} catch (error) {
		if (error instanceof Failure) throw error;
		throw new Failure(`The snapshot ${place} can't be read (${codeOf(error)}).`);
	}
}

export { verify };