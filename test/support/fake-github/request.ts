import type { KnownAccount } from "./accounts.ts";
import { invalid, type Answer, type Resource } from "./answer.ts";
import type { Store } from "./store.ts";

/** A request to one of the repository's routes. */
export interface RouteRequest {
  store: Store;
  /** Null for a request without a token. */
  caller: KnownAccount | null;
  method: string;
  /** The decoded path below the repository: `["issues", "12", "labels"]`. */
  segments: readonly string[];
  query: URLSearchParams;
  body: Readonly<Record<string, unknown>>;
  /** `https://api.github.com`, or the base address that the client uses. */
  origin: string;
}

/** Checks that a field is a string of at most `max` characters, treating null as empty. Returns the error, or null. */
export function checkText(
  value: unknown,
  { resource, field, max, required = false }: { resource: Resource; field: string; max: number; required?: boolean },
): Answer | null {
  if (value === undefined || value === null || value === "")
    return required ? invalid(resource, field, "missing_field") : null;
  if (typeof value !== "string") return invalid(resource, field, "invalid", { value });
  if (required && value.trim() === "") return invalid(resource, field, "missing_field");
  if (value.length <= max || Array.from(value).length <= max) return null;
  return invalid(resource, field, "custom", { message: `${field} is too long (maximum is ${max} characters)` });
}

export function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/** Returns the names of labels or people from a list of strings or objects with a `name`, or null for any other value. */
export function namesOf(value: unknown): string[] | null {
  if (!Array.isArray(value)) return null;
  const names = value.map((item: unknown) =>
    typeof item === "object" && item !== null && "name" in item ? item.name : item,
  );
  return names.every((name) => typeof name === "string") ? names : null;
}
