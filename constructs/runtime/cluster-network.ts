import type { KubernetesClusterNetworkProfile } from "@cdktf/provider-azurerm/lib/kubernetes-cluster";
import { wrongInput } from "../input";

/** Ranges that exist inside of the cluster alone: each cluster may use the same. */
export interface ClusterRanges {
  /** Addresses of pods: 256 for each node. */
  readonly pods: string;
  /** Addresses of services. */
  readonly services: string;
}

/**
 * Pods have addresses of their own, policies between them are enforced by Cilium in the kernel, and all that leaves goes by our route table to the
 * firewall: the cluster has no public address.
 *
 * Holds NOR-NET-07 and NOR-NET-10.
 * @throws when a range is no IPv4 range, or that of services has no room for the name server at its tenth address
 * @see https://learn.microsoft.com/azure/aks/azure-cni-powered-by-cilium
 * @see https://learn.microsoft.com/azure/aks/egress-udr
 */
export function clusterNetwork(where: string, { pods, services }: ClusterRanges): KubernetesClusterNetworkProfile {
  requireRange(where, "pods", pods, 23);
  return {
    networkPlugin: "azure",
    networkPluginMode: "overlay",
    networkDataPlane: "cilium",
    networkPolicy: "cilium",
    outboundType: "userDefinedRouting",
    loadBalancerSku: "standard",
    ipVersions: ["IPv4"],
    podCidr: pods,
    serviceCidr: services,
    dnsServiceIp: tenthAddress(requireRange(where, "services", services, 28)),
  };
}

function requireRange(where: string, name: string, range: string, smallest: number): string {
  const [, address = "", , bits] = /^((\d{1,3}\.){3}\d{1,3})\/(\d{1,2})$/.exec(range) ?? [];
  const octets = address.split(".").map(Number);
  const isFirst = octets.length === 4 && octets.every((octet) => octet <= 255) && (octets[3] ?? 255) % 16 === 0;
  if (isFirst && Number(bits) >= 8 && Number(bits) <= smallest) return address;
  throw wrongInput(where, {
    what: `the range of ${name} cannot be used`,
    got: `"${range}"`,
    allowed: `IPv4 ranges of /8 to /${smallest}`,
    fix: "leave it out for the default",
  });
}

function tenthAddress(first: string): string {
  const octets = first.split(".").map(Number);
  return [...octets.slice(0, 3), (octets[3] ?? 0) + 10].join(".");
}
