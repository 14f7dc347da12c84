import type { EndpointClients } from "./hub-rules";
import { type EndpointPort, type HubConnection, portName } from "./network-reference";
import type { AllowedTraffic } from "./security-rule";

/** What passes in and out of the subnets of a spoke. */
export interface SpokeRules {
  readonly endpoints: readonly AllowedTraffic[];
  readonly workloads: readonly AllowedTraffic[];
}

/** What a spoke has to do with besides itself. */
export interface SpokeNeighbours {
  readonly hub?: HubConnection | undefined;
  /** Addresses of pods in the subnet of the workloads. */
  readonly podRange?: string | undefined;
  /** Where other nodes of the same cluster are. */
  readonly poolRange?: string | undefined;
  readonly endpointClients?: readonly EndpointClients[] | undefined;
}

/** Workloads reach each other and the endpoints of their own network; of the hub, what is for all. Endpoints start nothing. */
export function spokeRules(
  subnets: { readonly endpoints: string; readonly workloads: string },
  endpointPorts: readonly EndpointPort[],
  { hub, podRange, poolRange, endpointClients = [] }: SpokeNeighbours = {},
): SpokeRules {
  const amongWorkloads = { description: "Workloads work together", source: subnets.workloads, destination: subnets.workloads, traffic: "all" as const };
  const toEndpoints = { description: "Workloads use services through their endpoints", source: subnets.workloads, destination: subnets.endpoints };
  const endpoints: AllowedTraffic[] = endpointPorts.map((tcpPort) => ({
    ...toEndpoints,
    name: `Allow${portName(tcpPort)}FromWorkloads`,
    direction: "Inbound",
    traffic: { tcpPort },
  }));
  for (const { name, range, tcpPorts } of endpointClients) {
    for (const tcpPort of tcpPorts) {
      endpoints.push({
        name: `Allow${portName(tcpPort)}From${name}`,
        description: "Workloads in a peered network use these endpoints",
        direction: "Inbound",
        source: range,
        destination: subnets.endpoints,
        traffic: { tcpPort },
      });
    }
  }
  const pods = podRange === undefined ? [] : (["Inbound", "Outbound"] as const).flatMap((direction) => ofPods(direction, subnets.workloads, podRange));
  const workloads: AllowedTraffic[] = [
    { name: "AllowWorkloadsInbound", direction: "Inbound", ...amongWorkloads },
    { name: "AllowWorkloadsOutbound", direction: "Outbound", ...amongWorkloads },
    ...pods,
    ...(poolRange === undefined ? [] : betweenNodes(subnets.workloads, poolRange)),
    ...endpointPorts.map((tcpPort) => ({
      ...toEndpoints,
      name: `Allow${portName(tcpPort)}ToEndpoints`,
      direction: "Outbound" as const,
      traffic: { tcpPort },
    })),
  ];
  if (hub === undefined) return { endpoints, workloads };
  return {
    endpoints: [
      ...endpoints,
      {
        name: "AllowHttpsFromRunners",
        description: "The pipeline deploys keys and secrets",
        direction: "Inbound",
        source: hub.runnerRange,
        destination: subnets.endpoints,
        traffic: { tcpPort: 443 },
      },
    ],
    workloads: [
      ...workloads,
      {
        name: "AllowHttpsFromEntry",
        description: "Requests come in through the application gateway",
        direction: "Inbound",
        source: hub.entryRange,
        destination: subnets.workloads,
        traffic: { tcpPort: 443 },
      },
      ...(podRange === undefined
        ? []
        : [
            {
              name: "AllowHttpsFromRunners",
              description: "The pipeline deploys through the cluster's API",
              direction: "Inbound" as const,
              source: hub.runnerRange,
              destination: subnets.workloads,
              traffic: { tcpPort: 443 } as const,
            },
          ]),
      ...hub.shared.tcpPorts.map((tcpPort) => ({
        name: `Allow${portName(tcpPort)}ToShared`,
        description: "Workloads use what the platform runs for all",
        direction: "Outbound" as const,
        source: subnets.workloads,
        destination: hub.shared.range,
        traffic: { tcpPort },
      })),
    ],
  };
}

/** Nodes of one cluster work together, whatever subnet they are in. */
export function betweenNodes(nodes: string, others: string): AllowedTraffic[] {
  const common = { description: "Nodes of the cluster work together", traffic: "all" as const };
  return [
    { ...common, name: "AllowClusterInbound", direction: "Inbound", source: others, destination: nodes },
    { ...common, name: "AllowClusterOutbound", direction: "Outbound", source: nodes, destination: others },
  ];
}

/**
 * Pods have addresses that exist in the cluster alone, and yet obey the security group of their nodes.
 * @see https://learn.microsoft.com/azure/aks/azure-cni-overlay#network-security-groups
 */
export function ofPods(direction: "Inbound" | "Outbound", nodes: string, pods: string): AllowedTraffic[] {
  const common = { direction, destination: pods, traffic: "all" } as const;
  return [
    { ...common, name: `AllowNodesToPods${direction}`, description: "Nodes hand requests to pods", source: nodes },
    { ...common, name: `AllowPods${direction}`, description: "Pods work together; the cluster's own policies say which", source: pods },
  ];
}
