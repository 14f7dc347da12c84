import { Token } from "cdktf";
import { wrongInput } from "./input";

/**
 * Azure's recommended abbreviation of each kind of resource we name with dashes, and the longest name Azure takes.
 * @see https://learn.microsoft.com/azure/cloud-adoption-framework/ready/azure-best-practices/resource-abbreviations
 * @see https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules
 */
const longest = {
  /** resource group */
  rg: 90,
  /** virtual network */
  vnet: 64,
  /** subnet */
  snet: 80,
  /** network security group */
  nsg: 80,
  /** private endpoint */
  pep: 64,
  /** network interface */
  nic: 80,
  /** managed identity */
  id: 128,
  /** log workspace */
  log: 63,
  /** capacity reservation group */
  crg: 64,
  /** PostgreSQL server */
  psql: 63,
  /** Service Bus namespace */
  sbns: 50,
  /** managed Redis */
  amr: 60,
  /** App Configuration */
  appcs: 50,
  /** firewall */
  afw: 56,
  /** firewall policy */
  afwp: 80,
  /** Bastion */
  bas: 80,
  /** backup policy */
  bkpol: 150,
  /** backup vault */
  bvault: 50,
  /** DDoS protection plan */
  ddos: 80,
  /** DNS forwarding ruleset */
  dnsfrs: 80,
  /** DNS private resolver */
  dnspr: 80,
  /** network flow log */
  flow: 80,
  /** inbound endpoint of a resolver */
  in: 80,
  /** outbound endpoint of a resolver */
  out: 80,
  /** peering of virtual networks */
  peer: 80,
  /** public IP address */
  pip: 80,
  /** route table */
  rt: 80,
  /** backup instance */
  bkinst: 150,
  /** Kubernetes cluster */
  aks: 63,
  /** disk encryption set */
  des: 80,
  /** application gateway */
  agw: 80,
  /** web application firewall policy */
  waf: 128,
  /** action group */
  ag: 260,
  /** private scope of Azure Monitor */
  ampls: 255,
  /** data collection endpoint */
  dce: 44,
  /** data collection rule */
  dcr: 64,
} as const;

/** A kind of resource that has a name with dashes. */
export type NameKind = keyof typeof longest;

const shortest = 4;
/** Key vaults, managed HSMs and storage accounts share the tightest limit. */
const globalLength = { minimum: 3, maximum: 24 };

/**
 * A name such as `vnet-altinn-skd-prod`, the same for the same parts on every machine.
 * @throws when a part is anything but lower-case letters, digits and single dashes, or the name is too long for its kind
 */
export function resourceName(kind: NameKind, ...parts: readonly string[]): string {
  const name = [kind, ...parts].join("-");
  if (Token.isUnresolved(name)) return name;
  if (!/^[a-z]+(-[a-z0-9]+)+$/.test(name)) {
    throw wrongInput("resourceName", {
      what: "a part of the name has characters that not all of Azure takes",
      got: `"${name}"`,
      allowed: "lower-case letters, digits and single dashes",
      fix: "change the part",
    });
  }
  return withinLength("resourceName", name, { minimum: shortest, maximum: longest[kind] });
}

/**
 * The resource group of an owner and a purpose, such as `rg-altinn-skd-prod-data`.
 * @throws as `resourceName`
 */
export function resourceGroupName(product: string, owner: string, environment: string, purpose: string): string {
  return resourceName("rg", product, owner, environment, purpose);
}

/**
 * A name that is unique in all of Azure, such as `staltinnskdproddata`. There is room for a purpose of five characters at the longest codes.
 * @throws when it is no storage account name: 3 to 24 lower-case letters and digits
 */
export function storageAccountName(product: string, owner: string, environment: string, purpose: string): string {
  return globalName("storageAccountName", ["st", product, owner, environment, purpose]);
}

/**
 * A name that is unique in all of Azure, such as `kvaltinnskdprodsec`. No dashes: product, owner and environment may take 17 of Azure's 24 characters.
 * There is room for a purpose of five characters at the longest codes.
 * @throws when it is no key vault name, or has a dash, which Azure takes but not twice in a row nor last
 */
export function keyVaultName(product: string, owner: string, environment: string, purpose: string): string {
  return globalName("keyVaultName", ["kv", product, owner, environment, purpose]);
}

/**
 * A name that is unique in all of Azure, such as `hsmaltinnprodkeys`.
 * @throws when it is no name of a managed HSM: 3 to 24 lower-case letters and digits
 */
export function managedHsmName(product: string, environment: string, purpose: string): string {
  return globalName("managedHsmName", ["hsm", product, environment, purpose]);
}

/**
 * A name that is unique in all of Azure, such as `craltinnplatformprodimages`.
 * @throws when it is no registry name: 5 to 50 lower-case letters and digits
 */
export function registryName(product: string, owner: string, environment: string, purpose: string): string {
  return globalName("registryName", ["cr", product, owner, environment, purpose], { minimum: 5, maximum: 50 });
}

function globalName(where: string, parts: readonly string[], length = globalLength): string {
  const name = parts.join("");
  if (!/^[a-z0-9]+$/.test(name)) {
    throw wrongInput(where, {
      what: "the name has other characters than Azure takes",
      got: `"${name}"`,
      allowed: "lower-case letters and digits",
      fix: "change the part",
    });
  }
  return withinLength(where, name, length);
}

function withinLength(where: string, name: string, { minimum, maximum }: { readonly minimum: number; readonly maximum: number }): string {
  if (name.length >= minimum && name.length <= maximum) return name;
  throw wrongInput(where, {
    what: "the name has the wrong length",
    got: `"${name}" (${name.length} characters)`,
    allowed: `${minimum} to ${maximum} characters`,
    fix: "shorten the purpose or a code",
  });
}
