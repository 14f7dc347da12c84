import type { NorwayRegion } from "../../config/norway";
import { type VmSizeName, vmSizeNames, zonesOf } from "../../config/norway";
import { requireWholeNumber, wrongInput } from "../input";

/** How many nodes of which size; between the two counts the cluster decides for itself. */
export interface NodeCounts {
  readonly vmSize: VmSizeName;
  /** 1 to 1000. */
  readonly minimum: number;
  /** From `minimum` to 1000. */
  readonly maximum: number;
}

/**
 * What all node pools have in common: disks and their traffic encrypted at the host, no public address, spread over the zones there are.
 *
 * The disk is a managed one under the cluster's key: the sizes there are to choose have no local disk that an ephemeral one could be put on.
 *
 * Holds NOR-ENC-02 and NOR-AVA-01.
 * @see https://learn.microsoft.com/azure/aks/enable-host-encryption
 * @see https://learn.microsoft.com/azure/aks/concepts-storage#ephemeral-os-disk
 */
export function nodeSettings(region: NorwayRegion, { vmSize, minimum, maximum }: NodeCounts) {
  const zones = zonesOf[region];
  return {
    vmSize,
    autoScalingEnabled: true,
    minCount: minimum,
    maxCount: maximum,
    ...(zones.length > 0 && { zones: [...zones] }),
    maxPods: 110,
    osSku: "AzureLinux",
    osDiskType: "Managed",
    osDiskSizeGb: 128,
    hostEncryptionEnabled: true,
    // FIPS 140 is a demand of the United States; NSM's are met by what is built in.
    fipsEnabled: false,
    nodePublicIpEnabled: false,
    ultraSsdEnabled: false,
    scaleDownMode: "Delete",
    upgradeSettings: { maxSurge: "10%", drainTimeoutInMinutes: 30, nodeSoakDurationInMinutes: 5 },
  };
}

/** @throws when a count is no whole number from 1 to 1000, the two are the wrong way round, or the size is none there is to choose */
export function requireNodeCounts(where: string, { vmSize, minimum, maximum }: NodeCounts): void {
  if (!vmSizeNames.includes(vmSize)) {
    throw wrongInput(where, { what: "vmSize cannot be chosen", got: `"${vmSize}"`, allowed: vmSizeNames.join(", "), fix: "choose one of them" });
  }
  requireWholeNumber(where, { name: "minimum", value: minimum, minimum: 1, maximum: 1000, fix: "count the nodes", known: true });
  requireWholeNumber(where, { name: "maximum", value: maximum, minimum, maximum: 1000, fix: "allow as many nodes as the minimum, or more", known: true });
}

/** @see https://learn.microsoft.com/azure/aks/create-node-pools#limitations @throws when it is no name of a node pool */
export function requirePoolName(where: string, name: string): void {
  if (/^[a-z][a-z0-9]{0,11}$/.test(name)) return;
  throw wrongInput(where, {
    what: "a node pool cannot have this name",
    got: `"${name}"`,
    allowed: "1 to 12 lower-case letters and digits, a letter first",
    fix: "rename it",
  });
}
