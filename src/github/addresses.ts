/** Whether the text can be sent as a token: visible ASCII characters only. An error about a header quotes the whole header. */
export function isToken(text: string): boolean {
  return /^[!-~]+$/.test(text);
}

/** Whether the text is an http or https URL without a user name, password, query or fragment, which messages could reveal. */
export function isAddress(text: string): boolean {
  return isPublicUrl(text) && !/[?#]/.test(text);
}

/** Whether the text is an http or https URL without a user name and password. */
export function isPublicUrl(text: string): boolean {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return false;
  const { username, password } = new URL(text);
  return username === "" && password === "";
}
