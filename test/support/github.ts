import { createEmulator, type Emulator } from "emulate";

/** A running GitHub emulator with one empty repository. */
export interface TestGitHub {
  url: string;
  /** The token for `follow-bot`, the account that the Action writes as. */
  token: string;
  repository: string;
  /** Sends a request as `mira`, a person. */
  api: (method: string, path: string, body?: object) => Promise<Answer>;
  close: () => Promise<void>;
}

export interface Answer {
  status: number;
  // Tests can read any field in a response.
  // oxlint-disable-next-line typescript/no-explicit-any
  data: any;
}

/** Starts the emulator on a free port. `mira` and `follow-bot` have write access to `acme`'s repository. */
export async function startGitHub(options: { private?: boolean; issues?: boolean } = {}): Promise<TestGitHub> {
  const emulator: Emulator = await createEmulator({
    service: "github",
    port: 0,
    seed: {
      tokens: {
        "bot-token": { login: "follow-bot", scopes: ["repo"] },
        "person-token": { login: "mira", scopes: ["repo"] },
        "owner-token": { login: "acme", scopes: ["repo"] },
      },
      github: {
        users: [{ login: "follow-bot" }, { login: "mira" }, { login: "acme" }],
        repos: [{ owner: "acme", name: "status", private: options.private ?? false }],
      },
    },
  });
  const as =
    (token: string): TestGitHub["api"] =>
    async (method, path, body) => {
      const response = await fetch(`${emulator.url}${path}`, {
        method,
        headers: { authorization: `token ${token}`, "content-type": "application/json" },
        ...(body ? { body: JSON.stringify(body) } : {}),
      });
      const text = await response.text();
      return { status: response.status, data: text === "" ? null : JSON.parse(text) };
    };
  const repository = "acme/status";
  const owner = as("owner-token");
  for (const login of ["follow-bot", "mira"])
    await owner("PUT", `/repos/${repository}/collaborators/${login}`, { permission: "push" });
  if (options.issues === false) await owner("PATCH", `/repos/${repository}`, { has_issues: false });
  return { url: emulator.url, token: "bot-token", repository, api: as("person-token"), close: () => emulator.close() };
}
