/** Whether a login is among others. Logins are compared without case, as GitHub does. */
export function includesLogin(login: string, logins: readonly string[]): boolean {
  return logins.some((one) => one.toLowerCase() === login.toLowerCase());
}
