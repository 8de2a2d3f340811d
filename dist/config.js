import { Failure } from "./core-model-start.js";
import { fallback, nullable, object, pipe, regex, safeParse, string } from "./lib.js";
import { addDays, todayIn } from "./core-model-for-read.js";
import "./core-plan.js";
import { loadConfig, parseConfig } from "./config-for-read.js";

// src/config/policy.ts
/**
* A `since` date earlier than any report, because a replay of the git history must include everything that was ever tracked.
*/
const ADMIT_ALL = "0001-01-01";
/** The date from which reports are admitted. `remembered` is the date that the first run stored in the dashboard. */
function sinceOf({ since }, remembered, now) {
	return since ?? remembered ?? addDays(todayIn(now, "UTC"), -30);
}
/** The part of the configuration that the planner needs. Reports published before `since` are not admitted. */
function policyOf(config, since) {
	return {
		settings: settingsOf(config),
		remindDays: config["remind-days"],
		timezone: config.timezone,
		since,
		label: config.label,
		assignOwners: config["assign-owners"],
		maxCreates: config["max-creates"]
	};
}
/**
* The part of the configuration that determines states. It is stored with the facts so that every reader applies the same
* rules.
*/
function settingsOf(config) {
	return {
		warn_days: config["warn-days"],
		grace_days: config["grace-days"],
		require_evidence: config["require-evidence"]
	};
}

// src/config/privileges.ts
/**
* The configuration for a pull request. Keys that determine how reports are read come from the pull request, because they
* take effect when it is merged. All other keys, such as those that limit what a run may write, come from its base.
*/
function combineConfigs({ documents, since, timezone, headings }, base) {
	return {
		...base,
		documents,
		since,
		timezone,
		headings
	};
}
/** The default configuration with the inputs applied. Keys that determine how reports are read come from `proposed`. */
function defaultConfig(proposed, settings) {
	return combineConfigs(proposed, parseConfig(null, settings));
}
/**
* Reads the base's configuration. If it can't be used, returns the default configuration, so that the pull request can fix the
* file.
*/
async function loadBaseConfig(read, { path, settings, proposed }) {
	try {
		return {
			config: await loadConfig(read, path, settings),
			problem: null
		};
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		return {
			config: defaultConfig(proposed, settings),
			problem: error.message
		};
	}
}

// src/config/pull-request.ts
const Sha = pipe(string(), regex(/^[0-9a-f]{40}$/));
const Branch = pipe(string(), regex(/^[\p{L}\p{N}_][\p{L}\p{N}_./+@#-]*$/u));
const BaseShape = object({
	sha: Sha,
	ref: fallback(nullable(Branch), null)
});
const PullRequestShape = object({ pull_request: object({
	base: BaseShape,
	head: object({ sha: Sha })
}) });
const MergeGroupShape = object({ merge_group: object({
	base_sha: Sha,
	head_sha: Sha
}) });
/**
* Parses the pull request or merge group in an event's payload; null for any other event. See
* https://docs.github.com/en/webhooks/webhook-events-and-payloads#pull_request and
* https://docs.github.com/en/webhooks/webhook-events-and-payloads#merge_group
*/
function parsePullRequest(payload) {
	const group = safeParse(MergeGroupShape, payload);
	if (group.success) {
		const { base_sha: base, head_sha: head } = group.output.merge_group;
		return {
			base,
			head,
			branch: null,
			queued: true
		};
	}
	const event = safeParse(PullRequestShape, payload);
	if (!event.success) return null;
	const { base, head } = event.output.pull_request;
	return {
		base: base.sha,
		head: head.sha,
		branch: base.ref,
		queued: false
	};
}

export { ADMIT_ALL, combineConfigs, defaultConfig, loadBaseConfig, parsePullRequest, policyOf, settingsOf, sinceOf };