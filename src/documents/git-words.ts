import { codeOf } from "../core/model/failure.ts";

const MAX_LENGTH = 300;

/** Git's error message on one short line without passwords, or why git couldn't run. */
export function gitWords(error: unknown): string {
  if (codeOf(error) === "ENOENT") return "git is not installed";
  const stderr = typeof error === "object" && error !== null && "stderr" in error ? error.stderr : null;
  const said = stderr instanceof Uint8Array ? Buffer.from(stderr).toString() : typeof stderr === "string" ? stderr : "";
  const words = said
    // A remote's address can contain a password.
    .replaceAll(/\b[a-z][a-z0-9+.-]{0,20}:\/\/\S*/gi, "…")
    .replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, " ")
    .trim();
  if (words === "") return "git failed without a message";
  return words.length > MAX_LENGTH ? `${words.slice(0, MAX_LENGTH - 1)}…` : words;
}
