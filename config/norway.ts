/** The two Azure regions in Norway. @see https://learn.microsoft.com/azure/reliability/regions-list */
export const norwayRegions = ["norwayeast", "norwaywest"] as const;
export type NorwayRegion = (typeof norwayRegions)[number];

/** Availability zones of each region; norwaywest has none. @see https://learn.microsoft.com/azure/reliability/availability-zones-region-support */
export const zonesOf: Readonly<Record<NorwayRegion, readonly ("1" | "2" | "3")[]>> = {
  norwayeast: ["1", "2", "3"],
  norwaywest: [],
};

/** Where Azure keeps the second copy of geo-redundant data: Norway's regions are each other's pair, so it stays in the country. */
export const pairOf: Readonly<Record<NorwayRegion, NorwayRegion>> = { norwayeast: "norwaywest", norwaywest: "norwayeast" };

/** A size of virtual machine: what it takes of the subscription's vCPU quota, and of which family's. */
export interface VmSize {
  readonly vCpus: number;
  /** The quota is counted by family. @see https://learn.microsoft.com/azure/quotas/per-vm-quota-requests */
  readonly family: VmFamily;
}

export const vmFamilies = ["Dsv6", "Esv6"] as const;
export type VmFamily = (typeof vmFamilies)[number];

/**
 * The sizes a deployment may choose from: general purpose and memory optimised of the sixth generation, with remote or no temporary disk.
 * @see https://learn.microsoft.com/azure/virtual-machines/sizes/general-purpose/dsv6-series
 * @see https://learn.microsoft.com/azure/virtual-machines/sizes/memory-optimized/esv6-series
 */
export const vmSizes = {
  Standard_D2s_v6: { vCpus: 2, family: "Dsv6" },
  Standard_D4s_v6: { vCpus: 4, family: "Dsv6" },
  Standard_D8s_v6: { vCpus: 8, family: "Dsv6" },
  Standard_D16s_v6: { vCpus: 16, family: "Dsv6" },
  Standard_D32s_v6: { vCpus: 32, family: "Dsv6" },
  Standard_E2s_v6: { vCpus: 2, family: "Esv6" },
  Standard_E4s_v6: { vCpus: 4, family: "Esv6" },
  Standard_E8s_v6: { vCpus: 8, family: "Esv6" },
  Standard_E16s_v6: { vCpus: 16, family: "Esv6" },
  Standard_E32s_v6: { vCpus: 32, family: "Esv6" },
} as const satisfies Readonly<Record<string, VmSize>>;
export type VmSizeName = keyof typeof vmSizes;
export const vmSizeNames = Object.keys(vmSizes) as [VmSizeName, ...VmSizeName[]];
