import { expect, test } from "vitest";
import { excludedHosts } from "../../src/github/no-proxy.ts";

test.for<[list: string, url: string, excluded: boolean]>([
  ["10.0.0.0/8", "https://10.1.2.3/api/v3", true],
  ["10.0.0.0/8", "https://11.1.2.3/api/v3", false],
  ["localhost, 192.168.4.0/22,example.org", "http://192.168.7.255:8080", true],
  ["192.168.4.0/22", "http://192.168.8.0", false],
  ["0.0.0.0/0", "http://1.2.3.4", true],
  ["10.1.2.3/32", "http://10.1.2.3", true],
  ["10.1.2.3/33", "http://10.1.2.3", false],
  ["10.1.2.3/", "http://10.1.2.3", false],
  ["10.1.2.3/8/8", "http://10.1.2.3", false],
  ["300.0.0.0/8", "http://10.1.2.3", false],
  ["10.0.0.0/8", "https://10.example.org", false],
  ["::1", "http://[::1]:3128", true],
  ["[::1]", "http://[::1]", true],
  ["0:0:0:0:0:0:0:1", "http://[::1]", true],
  ["fd00::/8", "http://[fd12:3456::1]", true],
  ["fd00::/8", "http://[fe80::1]", false],
  ["::/0", "http://1.2.3.4", false],
  ["::ffff:10.0.0.0/104", "http://[::ffff:10.1.2.3]", true],
  ["", "http://[::1]", false],
  ["10.0.0.0/8", "not a URL", false],
])("NO_PROXY=“%s” excludes %s: %s", ([list, url, excluded]) => {
  expect(excludedHosts(list, [url])).toEqual(excluded ? [new URL(url).hostname] : []);
});
