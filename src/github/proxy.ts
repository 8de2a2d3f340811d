import { Failure } from "../core/model/failure.ts";
import { excludedHosts } from "./no-proxy.ts";

/** The proxy variables that Node's `http.setGlobalProxyFromEnv` reads. The addresses are complete URLs. */
export type Proxies = {
  http_proxy?: string;
  https_proxy?: string;
  no_proxy?: string;
};

/** The part of `node:http` that sets a proxy. It is passed in, because this folder also runs on Workers. */
interface HttpModule {
  /** Makes `fetch` use the proxies. Available since Node 24.14. */
  setGlobalProxyFromEnv?: (proxies: Proxies) => unknown;
}

type Variables = Readonly<Record<string, string | undefined>>;

/**
 * Makes `fetch` use the proxies that the variables name, if any. `urls` are the addresses that will be fetched. Throws a
 * Failure if a proxy's address is invalid, or if this version of Node can't use proxies.
 */
export function useProxies(variables: Variables, http: HttpModule, urls: readonly string[]): void {
  const proxies = parseProxies(variables, urls);
  if (proxies === null) return;
  if (!http.setGlobalProxyFromEnv) {
    throw new Failure(
      "A proxy is set, but this version of Node can't use it: set NODE_USE_ENV_PROXY=1, or update Node to 24.14 or later.",
    );
  }
  try {
    http.setGlobalProxyFromEnv(proxies);
  } catch {
    // Node's error quotes the addresses.
    throw new Failure("Node can't use the proxy in http_proxy or https_proxy: set it to http://HOST:PORT.");
  }
}

/** Whether the variables name a proxy, valid or not. */
export function isProxySet(variables: Variables): boolean {
  return ["http_proxy", "https_proxy"].some((name) => findVariable(name, variables) !== undefined);
}

/** An optional scheme, optional credentials up to the last `@`, and a host with an optional port. */
const ADDRESS = /^(?:(?<scheme>[a-z][a-z\d+.-]*):\/\/)?(?:(?<credentials>.*)@)?(?<host>[^@/?#\s]+)\/?$/is;

/**
 * Parses the proxy variables. The lower-case name takes precedence, and an address without a scheme means `http://`, as in
 * curl. Null if no proxy is set, or if Node already uses it because NODE_USE_ENV_PROXY is 1. Throws a Failure that names the
 * variable but not its value, because the value can contain a password.
 */
export function parseProxies(variables: Variables, urls: readonly string[] = []): Proxies | null {
  const [http, https] = [addressFrom("http_proxy", variables), addressFrom("https_proxy", variables)];
  if ((http === null && https === null) || variables["NODE_USE_ENV_PROXY"] === "1") return null;
  const list = variables["no_proxy"] || variables["NO_PROXY"] || "";
  const no_proxy = [...(list === "" ? [] : [list]), ...excludedHosts(list, urls)].join(",");
  return {
    ...(http === null ? {} : { http_proxy: http }),
    ...(https === null ? {} : { https_proxy: https }),
    ...(no_proxy ? { no_proxy } : {}),
  };
}

function addressFrom(name: string, variables: Variables): string | null {
  const set = findVariable(name, variables);
  if (set === undefined) return null;
  const { scheme = "http", credentials, host } = ADDRESS.exec(variables[set]?.trim() ?? "")?.groups ?? {};
  const isHttp = /^https?$/i.test(scheme);
  const url = `${scheme}://${credentials === undefined ? "" : `${encodeCredentials(credentials)}@`}${host}`;
  if (isHttp && host !== undefined && URL.canParse(url)) return url;
  throw new Failure(`${set} is not the address of an HTTP proxy: set it to http://HOST:PORT.`);
}

/** The variable that holds a proxy's address: the lower-case name takes precedence. */
function findVariable(name: string, variables: Variables): string | undefined {
  return [name, name.toUpperCase()].find((candidate) => variables[candidate]?.trim());
}

/** Escapes characters that are not allowed in a URL's credentials. Keeps those that are already escaped. */
function encodeCredentials(credentials: string): string {
  const [user = "", ...password] = credentials.split(":");
  return [user, ...(password.length > 0 ? [password.join(":")] : [])].map(encodePart).join(":");
}

function encodePart(part: string): string {
  try {
    return encodeURIComponent(decodeURIComponent(part));
  } catch {
    return encodeURIComponent(part);
  }
}
