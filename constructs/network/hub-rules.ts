import type { HubRanges } from "./hub-ranges";
import { type EndpointPort, portName } from "./network-reference";
import type { AllowedTraffic, Traffic } from "./security-rule";

/** Who may use the endpoints in the hub, and on which ports. */
export interface EndpointClients {
  /** Letters and digits, beginning with a capital; becomes part of the names of rules. */
  readonly name: string;
  readonly range: string;
  readonly tcpPorts: readonly EndpointPort[];
}

const https: Traffic = { tcpPort: 443 };

/** Into the endpoints: the machines that deploy, the entry for its certificate, and who else is declared. */
export function intoEndpoints(ranges: HubRanges, clients: readonly EndpointClients[]): AllowedTraffic[] {
  const inbound = { direction: "Inbound", destination: ranges.endpoints } as const;
  return [
    { ...inbound, name: "AllowHttpsFromRunners", description: "The pipeline deploys keys, secrets and images", source: ranges.runners, traffic: https },
    { ...inbound, name: "AllowHttpsFromEntry", description: "The application gateway fetches its certificate", source: ranges.entry, traffic: https },
    ...clients.flatMap(({ name, range, tcpPorts }) =>
      tcpPorts.map((tcpPort) => ({
        ...inbound,
        name: `Allow${portName(tcpPort)}From${name}`,
        description: "Workloads use what the platform runs for all",
        source: range,
        traffic: { tcpPort },
      })),
    ),
  ];
}

/** Of the machines that deploy: to the endpoints of the whole environment; and in, for who repairs them. */
export function ofRunners(ranges: HubRanges, environmentRange: string): AllowedTraffic[] {
  return [
    {
      name: "AllowSshFromBastion",
      description: "Operators repair a runner",
      direction: "Inbound",
      source: ranges.bastion,
      destination: ranges.runners,
      traffic: { tcpPort: 22 },
    },
    {
      name: "AllowHttpsToEnvironment",
      description: "The pipeline reaches endpoints",
      direction: "Outbound",
      source: ranges.runners,
      destination: environmentRange,
      traffic: https,
    },
    {
      name: "AllowPort5432ToEndpoints",
      description: "Database administrators run what Terraform cannot",
      direction: "Outbound",
      source: ranges.runners,
      destination: ranges.endpoints,
      traffic: { tcpPort: 5432 },
    },
  ];
}

/** Of the application gateway: to workloads that let it in, and to the vault with its certificate. */
export function ofEntry(ranges: HubRanges, environmentRange: string): AllowedTraffic[] {
  return [
    {
      name: "AllowHttpsToEnvironment",
      description: "Requests go on to workloads, encrypted",
      direction: "Outbound",
      source: ranges.entry,
      destination: environmentRange,
      traffic: https,
    },
  ];
}

/** Questions for names: from the environment in, to the servers that are declared out. DNS takes both protocols. */
export function dns(direction: "Inbound" | "Outbound", source: string, destination: string, suffix = ""): AllowedTraffic[] {
  const common = { direction, source, destination, description: "Names are asked for" };
  return [
    { ...common, name: `AllowDnsUdp${direction}${suffix}`, traffic: { udpPort: 53 } },
    { ...common, name: `AllowDnsTcp${direction}${suffix}`, traffic: { tcpPort: 53 } },
  ];
}
