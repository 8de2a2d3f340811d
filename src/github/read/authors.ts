import * as v from "valibot";
import type { Client } from "../client.ts";
import { explain, isNotFound, isDenied } from "../errors.ts";
import { expectShape, UserShape } from "../shapes.ts";

/** The account that GITHUB_TOKEN writes as. */
export const ACTIONS_BOT = "github-actions[bot]";

/** Who may have written our blocks: GITHUB_TOKEN's bot, and the token's own account where the token may ask for it. */
export async function readAuthors(client: Client, thorough: boolean): Promise<string[]> {
  try {
    const { data } = await client.users.getAuthenticated();
    return [ACTIONS_BOT, expectShape(UserShape, data, "read the token's account").login];
  } catch (error) {
    // GITHUB_TOKEN may not ask (403), and a server without a token has no account (401).
    if (isDenied(error)) return [ACTIONS_BOT, ...(thorough ? await readAppsLogin(client) : [])];
    throw explain(error, "read the token's account");
  }
}

/** An App's token may not ask for its account by REST; GraphQL tells it. https://docs.github.com/en/graphql/reference/queries#viewer */
async function readAppsLogin(client: Client): Promise<string[]> {
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
