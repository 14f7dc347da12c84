import { Token } from "cdktf";
import { wrongInput } from "../input";

/** Sets of names that Azure keeps for a service that needs many. */
export type NameSet = "AzureKubernetesService";

/** Where some networks may go: to names by HTTPS, to a set of names that Azure keeps, or to addresses on TCP ports. */
export type Egress = {
  /** Letters, digits and dashes; once in the list. */
  readonly name: string;
  /** Why. */
  readonly description: string;
  /** Ranges of the networks that may. */
  readonly sources: readonly string[];
} & (
  | {
      /** Such as `api.example.no`, or `*.example.no` for all below it. */
      readonly names: readonly string[];
    }
  | { readonly nameSet: NameSet }
  | {
      /** Public IPv4 ranges. */
      readonly addresses: readonly string[];
      readonly tcpPorts: readonly number[];
    }
);

const range = /^\d{1,3}(\.\d{1,3}){3}\/([89]|[12]\d|3[0-2])$/;
const name = /^(\*\.)?([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/;
const ours = /^(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|127\.|169\.254\.)/;
/** Below these anybody can have a name: all of them would be a way out for data to whoever took one. */
const anybodys =
  /^\*\.((.+\.)?core\.windows\.net|(.+\.)?windows\.net|(.+\.)?azure\.(com|net)|azurewebsites\.net|(.+\.)?amazonaws\.com|(.+\.)?googleapis\.com|github\.io|(.+\.)?cloudfront\.net)$/;

/**
 * What is not a list of names and addresses is no list.
 * @throws when a rule has no or a wide source, a name that everybody can have a part of, an address of our own networks, a port that is none, or a name of its own twice
 */
export function requireEgress(where: string, egress: readonly Egress[]): void {
  const fail = (what: string, got: unknown, allowed: string, fix: string): never => {
    throw wrongInput(where, { what, got, allowed, fix });
  };
  const known = (value: string) => !Token.isUnresolved(value);
  for (const [index, rule] of egress.entries()) {
    if (!/^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/.test(rule.name) || egress.findIndex((other) => other.name === rule.name) !== index) {
      fail("a way out cannot be told from others", `"${rule.name}"`, "letters, digits and single dashes, each name once", "rename it");
    }
    const of = `the way out ${rule.name}`;
    const source = rule.sources.find((from) => known(from) && !range.test(from));
    if (source !== undefined || rule.sources.length === 0) {
      fail(`${of} is for everybody`, `"${source ?? ""}"`, "IPv4 ranges of /8 or smaller", "name the networks that need it");
    }
    if ("names" in rule) {
      const wrong = rule.names.find((to) => known(to) && (!name.test(to) || anybodys.test(to)));
      if (wrong !== undefined || rule.names.length === 0) {
        fail(`${of} leads too far`, `"${wrong ?? ""}"`, "lower-case names, and * before a domain of one owner", "name what is needed");
      }
    } else if ("addresses" in rule) {
      const wrong = rule.addresses.find((to) => known(to) && (!range.test(to) || ours.test(to)));
      if (wrong !== undefined || rule.addresses.length === 0) {
        fail(`${of} leads too far, or to ourselves`, `"${wrong ?? ""}"`, "public IPv4 ranges of /8 or smaller", "name what is needed");
      }
      const port = rule.tcpPorts.find((number) => !Number.isInteger(number) || number < 1 || number > 65_535);
      if (port !== undefined || rule.tcpPorts.length === 0) {
        fail(`${of} has no port`, port ?? "none", "whole numbers from 1 to 65535", "name the ports");
      }
    }
  }
}
