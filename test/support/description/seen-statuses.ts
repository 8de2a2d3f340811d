const USING = "https://docs.github.com/en/rest/using-the-rest-api";
const TROUBLE = `${USING}/troubleshooting-the-rest-api`;

/** Statuses that GitHub's descriptions leave out of operations, with the pages on which GitHub or its users mention them. */
const SEEN: ReadonlyArray<[operations: "any" | readonly string[], status: number, source: string]> = [
  ["any", 301, `${USING}/best-practices-for-using-the-rest-api#follow-redirects`],
  ["any", 401, "https://docs.github.com/en/rest/authentication/authenticating-to-the-rest-api#failed-login-limit"],
  ["any", 403, `${TROUBLE}#resource-not-accessible`],
  ["any", 404, `${TROUBLE}#404-not-found-for-an-existing-resource`],
  ["any", 429, `${TROUBLE}#rate-limit-errors`],
  ["any", 451, "https://github.com/github/rest-api-description/issues/3314"],
  [["issues/update-label"], 422, `${TROUBLE}#validation-failed`],
];

/** Whether GitHub is known to return a status that its description of the operation leaves out. */
export function isSeen(operationId: string, status: number): boolean {
  return SEEN.some(
    ([operations, seen]) => seen === status && (operations === "any" || operations.includes(operationId)),
  );
}
