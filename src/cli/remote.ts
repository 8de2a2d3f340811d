import { runGit } from "../documents/git.ts";

/** A repository on a GitHub server. */
export interface Remote {
  /** The server's host name, such as `github.com`. */
  host: string;
  /** `owner/name` */
  repository: string;
}

/** Reads a remote's address: `https://github.com/acme/status.git`, `git@github.com:acme/status` and the like. Returns null for others. */
export function parseRemote(address: string): Remote | null {
  const text = address.trim().slice(0, 500);
  const short = /^(?:[\w.-]+@)?([\w-][\w.-]*):(?!\/)(.+)$/.exec(text);
  const url = URL.parse(short === null ? text : `ssh://${short[1]}/${short[2]}`);
  const name = /^\/([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(url?.pathname ?? "")?.[1];
  const isKnown = ["https:", "http:", "ssh:", "git:", "git+ssh:"].includes(url?.protocol ?? "");
  return url !== null && isKnown && name !== undefined ? { host: url.hostname, repository: name } : null;
}

/** Reads the repository that a clone came from: the remote `origin`, or the only remote. Null if there is none. */
export async function readRemote(root: string): Promise<Remote | null> {
  try {
    const names = (await runGit(root, "remote")).split("\n").filter((name) => name !== "");
    const name = names.includes("origin") ? "origin" : names.length === 1 ? names[0] : undefined;
    return name === undefined ? null : parseRemote(await runGit(root, "remote", "get-url", name));
  } catch {
    return null;
  }
}

/** Reads the name of the default branch: the remote's, if the clone knows it, otherwise the branch that is checked out, otherwise `main`. */
export async function readDefaultBranch(root: string): Promise<string> {
  for (const ref of ["refs/remotes/origin/HEAD", "HEAD"]) {
    try {
      const name = (await runGit(root, "symbolic-ref", "--short", ref)).trim().replace(/^origin\//, "");
      if (/^[\w./-]{1,200}$/.test(name)) return name;
    } catch {
      // The clone doesn't know this ref.
    }
  }
  return "main";
}
