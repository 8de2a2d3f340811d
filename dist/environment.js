// src/config/environment.ts
const PROXIES = [
	"http_proxy",
	"https_proxy",
	"HTTP_PROXY",
	"HTTPS_PROXY"
];
const INPUT = "INPUT_";
/** The only reader of `process.env` in src/. See https://docs.github.com/en/actions/reference/workflows-and-actions/variables */
function readEnvironment(variables = process.env) {
	const read = (name) => variables[name] || null;
	return {
		workspace: read("GITHUB_WORKSPACE") ?? process.cwd(),
		repository: read("GITHUB_REPOSITORY"),
		commit: read("GITHUB_SHA"),
		eventPath: read("GITHUB_EVENT_PATH"),
		apiUrl: read("GITHUB_API_URL") ?? "https://api.github.com",
		serverUrl: read("GITHUB_SERVER_URL") ?? "https://github.com",
		token: read("GITHUB_TOKEN"),
		today: read("FOLLOW_THROUGH_TODAY") ?? void 0,
		hasSummary: read("GITHUB_STEP_SUMMARY") !== null,
		needsProxy: PROXIES.some((name) => read(name) !== null) && read("NODE_USE_ENV_PROXY") !== "1",
		inputNames: Object.keys(variables).filter((name) => name.startsWith(INPUT)).map((name) => name.slice(6).toLowerCase())
	};
}

export { readEnvironment as t };