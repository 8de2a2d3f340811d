import { createEmulator, type Emulator } from "emulate";

/** A GitHub over real sockets with one empty repository. */
export interface TestGitHub {
  url: string;
  /** Token of `follow-bot`, the account that the Action writes as. */
  token: string;
  /** Token of `mira`, a person. */
  personToken: string;
  repository: string;
  api: (method: string, path: string, body?: object) => Promise<Answer>;
  close: () => Promise<void>;
}

export interface Answer {
  status: number;
  // oxlint-disable-next-line typescript/no-explicit-any -- tests look at whatever GitHub answered
  data: any;
}

/** Starts the embedded GitHub on a free port. */
export async function startGitHub(options: { private?: boolean; issues?: boolean } = {}): Promise<TestGitHub> {
  const emulator: Emulator = await createEmulator({
    service: "github",
    port: 0,
    seed: {
      tokens: {
        "bot-token": { login: "follow-bot", scopes: ["repo"] },
        "person-token": { login: "mira", scopes: ["repo"] },
      },
      github: {
        users: [{ login: "follow-bot" }, { login: "mira" }, { login: "acme" }],
        repos: [
          { owner: "acme", name: "status", private: options.private ?? false, has_issues: options.issues ?? true },
        ],
      },
    },
  } as never);
  const repository = "acme/status";
  const api: TestGitHub["api"] = async (method, path, body) => {
    const response = await fetch(`${emulator.url}${path}`, {
      method,
      headers: { authorization: "token person-token", "content-type": "application/json" },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const text = await response.text();
    return { status: response.status, data: text === "" ? null : JSON.parse(text) };
  };
  for (const username of ["follow-bot", "mira"]) {
    await fetch(`${emulator.url}/repos/${repository}/collaborators/${username}`, {
      method: "PUT",
      headers: { authorization: "token owner-token", "content-type": "application/json" },
      body: JSON.stringify({ permission: "push" }),
    });
  }
  return {
    url: emulator.url,
    token: "bot-token",
    personToken: "person-token",
    repository,
    api,
    close: () => emulator.close(),
  };
}
