/** An IPv4 or IPv6 address as a number, and the number of bits in it. */
interface Ip {
  value: bigint;
  bits: number;
}

/**
 * Lists the hosts of these URLs that NO_PROXY (`list`) excludes from the proxy in a way that Node doesn't know: as a part of
 * an IP range such as `10.0.0.0/8`, or as an IPv6 address without brackets. Node handles all other entries itself. Each host is
 * in the form that Node understands.
 */
export function excludedHosts(list: string, urls: readonly string[]): string[] {
  const entries = list.split(/[\s,]+/).filter((entry) => entry !== "");
  const hosts = urls.filter((url) => URL.canParse(url)).map((url) => new URL(url).hostname);
  return [...new Set(hosts)].filter((host) => {
    const ip = parseIp(host);
    return ip !== null && entries.some((entry) => includesIp(entry, ip));
  });
}

/** Whether an entry is this address or a range that contains it. The shorter the prefix, the larger the range. */
function includesIp(entry: string, { value, bits }: Ip): boolean {
  const [address = "", prefix = String(bits), ...rest] = entry.split("/");
  const network = parseIp(address);
  if (network?.bits !== bits || rest.length > 0 || !/^\d{1,3}$/.test(prefix) || Number(prefix) > bits) return false;
  const shift = BigInt(bits - Number(prefix));
  return network.value >> shift === value >> shift;
}

/** Parses an IP address, with or without brackets; null for anything else. */
function parseIp(text: string): Ip | null {
  const address = text.replace(/^\[(.*)\]$/, "$1");
  if (/^\d+(?:\.\d+){3}$/.test(address)) return fromDigits(address.split(".").map(Number), 8);
  if (!address.includes(":") || !URL.canParse(`http://[${address}]`)) return null;
  // The URL parser converts an IPv4 ending to two groups.
  const [start = "", end] = new URL(`http://[${address}]`).hostname.slice(1, -1).split("::");
  const [first, last] = [start, end ?? ""].map((groups) => (groups === "" ? [] : groups.split(":")));
  const known = [...(first ?? []), ...(last ?? [])].length;
  const zeros = end === undefined ? [] : Array<string>(8 - known).fill("0");
  return fromDigits(
    [...(first ?? []), ...zeros, ...(last ?? [])].map((group) => Number.parseInt(group, 16)),
    16,
  );
}

function fromDigits(digits: readonly number[], width: number): Ip | null {
  if (digits.some((digit) => digit >= 2 ** width)) return null;
  const value = digits.reduce((sum, digit) => (sum << BigInt(width)) + BigInt(digit), 0n);
  return { value, bits: digits.length * width };
}
