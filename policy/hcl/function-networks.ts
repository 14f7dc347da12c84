import type { PureFunction } from "./pure-function";
import { numberOf } from "./steps";
import type { Term } from "./terms";

interface Network {
  readonly address: number;
  readonly bits: number;
}

/** `cidrsubnet("10.0.0.0/16", 8, 2)`. Of IPv6 and of what does not fit nothing is said. */
export const cidrsubnet: PureFunction = ([prefix = null, newBits = null, number = null]) => subnet(networkOf(prefix), numberOf(newBits), numberOf(number));

/** As `cidrsubnet`, for several that follow each other. */
export const cidrsubnets: PureFunction = ([prefix = null, ...sizes]) => {
  const network = networkOf(prefix);
  if (network === undefined) return undefined;
  let next = network.address;
  const made: string[] = [];
  for (const size of sizes.map(numberOf)) {
    const bits = network.bits + (size ?? Number.NaN);
    if (!(bits >= network.bits && bits <= 32)) return undefined;
    const step = 2 ** (32 - bits);
    next = Math.ceil(next / step) * step;
    made.push(`${dotted(next)}/${bits}`);
    next += step;
  }
  return next <= network.address + 2 ** (32 - network.bits) ? made : undefined;
};

/** `cidrhost("10.0.0.0/24", 5)`, from the end when the number is negative. */
export const cidrhost: PureFunction = ([prefix = null, number = null]) => {
  const [network, host] = [networkOf(prefix), numberOf(number)];
  if (network === undefined || host === undefined || !Number.isInteger(host)) return undefined;
  const size = 2 ** (32 - network.bits);
  const at = host < 0 ? size + host : host;
  return at >= 0 && at < size ? dotted(network.address + at) : undefined;
};

/** `cidrnetmask("10.0.0.0/24")`. */
export const cidrnetmask: PureFunction = ([prefix = null]) => {
  const network = networkOf(prefix);
  return network && dotted(2 ** 32 - 2 ** (32 - network.bits));
};

function subnet(network: Network | undefined, newBits: number | undefined, number: number | undefined): Term | undefined {
  const bits = (network?.bits ?? Number.NaN) + (newBits ?? Number.NaN);
  if (network === undefined || newBits === undefined || number === undefined || !(newBits >= 0 && bits <= 32)) return undefined;
  if (!Number.isInteger(number) || number < 0 || number >= 2 ** newBits) return undefined;
  return `${dotted(network.address + number * 2 ** (32 - bits))}/${bits}`;
}

function networkOf(prefix: Term): Network | undefined {
  const [, a, b, c, d, length] = (typeof prefix === "string" && /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})\/(\d{1,2})$/.exec(prefix)) || [];
  const parts = [a, b, c, d].map(Number);
  const bits = Number(length);
  if (!(bits >= 0 && bits <= 32) || parts.some((part) => !(part <= 255))) return undefined;
  const address = parts.reduce((sum, part) => sum * 256 + part, 0);
  const size = 2 ** (32 - bits);
  return { address: Math.floor(address / size) * size, bits };
}

function dotted(address: number): string {
  return [24, 16, 8, 0].map((shift) => Math.floor(address / 2 ** shift) % 256).join(".");
}
