import { execFile } from "node:child_process";
import { promisify } from "node:util";

const TIMEOUT_MS = 5_000;

/** Asks GitHub's command line for the token that it uses for a server. Returns null if `gh` is missing or not logged in. */
export async function readGhToken(host: string): Promise<string | null> {
  try {
    const { stdout } = await promisify(execFile)("gh", ["auth", "token", "--hostname", host], { timeout: TIMEOUT_MS });
    return stdout.trim() || null;
  } catch {
    return null;
  }
}
