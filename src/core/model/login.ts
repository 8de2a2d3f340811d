/** Whether `logins` includes a login. Ignores case, as GitHub does. */
export function includesLogin(login: string, logins: readonly string[]): boolean {
  return logins.some((other) => other.toLowerCase() === login.toLowerCase());
}
