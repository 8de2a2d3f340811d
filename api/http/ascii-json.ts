/** The same JSON in ASCII alone (RFC 8259, section 7). */
export function asciiJson(json: string): string {
  return json.replaceAll(/[\u007F-\uFFFF]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
