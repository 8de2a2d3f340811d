import * as v from "valibot";
import type { Client } from "../client.ts";
import { explain, isNotFound, isDenied } from "../errors.ts";
import { expectShape, UserShape } from "../shapes.ts";

/** The account behind writes with GITHUB_TOKEN. */
export const ACTIONS_BOT = "github-actions[bot]";

/**
 * Reads the logins that may have written our blocks: GITHUB_TOKEN's bot and, if readable, the token's own account. With
 * `askGraphQL`, tries GraphQL if REST denies access. https://docs.github.com/en/rest/users/users#get-the-authenticated-user
 */
export async function readAuthors(client: Client, askGraphQL: boolean): Promise<string[]> {
  try {
    const { data } = await client.users.getAuthenticated();
    return [ACTIONS_BOT, expectShape(UserShape, data, "read the token's account").login];
  } catch (error) {
    // GITHUB_TOKEN can't read its account (403), and an unauthenticated client has no account (401).
    if (!isDenied(error)) throw explain(error, "read the token's account");
    return [ACTIONS_BOT, ...(askGraphQL ? await readAppLogin(client) : [])];
  }
}

/**
 * An App's token can read its account only through GraphQL, not REST:
 * https://docs.github.com/en/graphql/reference/queries#viewer
 */
async function readAppLogin(client: Client): Promise<string[]> {
  try {
    const { data } = await client.request("POST /graphql", { query: "{ viewer { login } }" });
    const viewer = v.safeParse(v.object({ data: v.object({ viewer: UserShape }) }), data);
    if (!viewer.success) return [];
    const { login } = viewer.output.data.viewer;
    return [login.endsWith("[bot]") ? login : `${login}[bot]`];
  } catch (error) {
    if (isNotFound(error) || isDenied(error)) return [];
    throw explain(error, "read the token's account");
  }
}
