const URI = /^https?:\/\/[\w\-.~:/?#@!$&'()*+,;=%]+$/;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;
const HASH = /^[0-9a-f]{4,64}$/;
/** A value that could belong to an enumeration. */
const WORD = /^[A-Za-z_-]{1,20}$/;

/**
 * Describes the keys and types in a JSON value, so that values of the same shape are validated only once. A schema accepts
 * either all values of one shape or none of them, apart from limits on lengths and ranges.
 */
export function shapeOf(value: unknown): string {
  if (typeof value === "string") return shapeOfText(value);
  if (typeof value === "number") return Number.isInteger(value) ? "1" : "1.5";
  if (typeof value !== "object" || value === null) return String(value);
  const known = SHAPES.get(value);
  if (known !== undefined) return known;
  const shape = Array.isArray(value)
    ? `[${[...new Set(value.map(shapeOf))].join()}]`
    : `{${Object.entries(value)
        .map(([key, field]) => `${key}:${shapeOf(field)}`)
        .join()}}`;
  SHAPES.set(value, shape);
  return shape;
}

const SHAPES = new WeakMap<object, string>();

function shapeOfText(text: string): string {
  if (text.startsWith("http")) return URI.test(text) ? "URI" : JSON.stringify(text);
  if (INSTANT.test(text)) return "instant";
  if (HASH.test(text)) return `hash of ${text.length}`;
  return WORD.test(text) ? JSON.stringify(text) : "text";
}
