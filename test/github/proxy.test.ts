import { describe, expect, test } from "vitest";
import { parseProxies, useProxies } from "../../src/github/proxy.ts";

describe("parseProxies", () => {
  test.for<[address: string, url: string]>([
    ["http://proxy.example:3128", "http://proxy.example:3128"],
    ["https://proxy.example", "https://proxy.example"],
    ["HTTP://proxy.example:3128/", "HTTP://proxy.example:3128"],
    ["proxy.example:3128", "http://proxy.example:3128"],
    ["proxy.example", "http://proxy.example"],
    ["127.0.0.1:8080", "http://127.0.0.1:8080"],
    ["[::1]:8080", "http://[::1]:8080"],
    [" proxy.example:3128 ", "http://proxy.example:3128"],
    ["ann:secret@proxy.example:3128", "http://ann:secret@proxy.example:3128"],
    ["http://ann:p@ss:w#rd/%@proxy.example:3128", "http://ann:p%40ss%3Aw%23rd%2F%25@proxy.example:3128"],
    ["http://ann:p%40ss@proxy.example", "http://ann:p%40ss@proxy.example"],
    ["http://ann@proxy.example", "http://ann@proxy.example"],
  ])("accepts “%s”", ([address, url]) => {
    expect(parseProxies({ HTTPS_PROXY: address })).toEqual({ https_proxy: url });
  });

  test.for([
    "socks5://s3cret@proxy.example",
    "http://",
    "//proxy.example",
    "ann:s3cret@",
    "http://a b:80",
    "p:s3cret:x",
  ])("rejects “%s” and names the variable but not its value", (address) => {
    expect(() => parseProxies({ https_proxy: address })).toThrow(
      /^https_proxy is not the address of an HTTP proxy: set it to http:\/\/HOST:PORT\.$/,
    );
  });

  test.for<[variables: Record<string, string>, proxies: object | null]>([
    [{}, null],
    [{ HTTPS_PROXY: "" }, null],
    [{ no_proxy: "*" }, null],
    [{ HTTPS_PROXY: "a:1", NODE_USE_ENV_PROXY: "1" }, null],
    [{ HTTPS_PROXY: "a:1", https_proxy: "b:2" }, { https_proxy: "http://b:2" }],
    [{ http_proxy: "a:1" }, { http_proxy: "http://a:1" }],
    [
      { HTTP_PROXY: "a:1", HTTPS_PROXY: "b:2", NO_PROXY: "localhost" },
      { http_proxy: "http://a:1", https_proxy: "http://b:2", no_proxy: "localhost" },
    ],
  ])("reads the proxies from %j", ([variables, proxies]) => {
    expect(parseProxies(variables)).toEqual(proxies);
  });
});

test("parseProxies adds the host of an address in one of NO_PROXY's IP ranges, because Node doesn't support ranges", () => {
  const variables = { HTTPS_PROXY: "a:1", NO_PROXY: "localhost,10.0.0.0/8" };
  const no_proxy = "localhost,10.0.0.0/8,10.1.2.3";
  expect(parseProxies(variables, ["https://10.1.2.3/api/v3"])).toEqual({ https_proxy: "http://a:1", no_proxy });
});

test("useProxies fails on a version of Node that can't use a proxy", () => {
  expect(() => useProxies({ HTTPS_PROXY: "a:1" }, {}, [])).toThrow("update Node to 24.14 or later");
  expect(() => useProxies({}, {}, [])).not.toThrow();
});

test("useProxies does not quote Node's error, which contains the proxy's password", () => {
  const setGlobalProxyFromEnv = (): never => {
    throw new Error("Invalid URL http://ann:s3cret@proxy.example");
  };
  expect(() => useProxies({ HTTPS_PROXY: "http://ann:s3cret@proxy.example" }, { setGlobalProxyFromEnv }, [])).toThrow(
    /^Node can't use the proxy in http_proxy or https_proxy: set it to http:\/\/HOST:PORT\.$/,
  );
});
