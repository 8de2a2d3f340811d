/** The same JSON in ASCII alone (RFC 8259, section 7). */
export function asciiJson(json: string): string {
  // oxlint-disable-next-line no-control-regex -- ASCII begins with them
  return json.replaceAll(/[^\0-~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
