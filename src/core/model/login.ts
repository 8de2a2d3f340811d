/** Whether `logins` includes a login, ignoring case as GitHub does. */
export function includesLogin(login: string, logins: readonly string[]): boolean {
  return logins.some((other) => other.toLowerCase() === login.toLowerCase());
}
