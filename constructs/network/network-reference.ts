/** A virtual network as others refer to it. */
export interface NetworkReference {
  readonly id: string;
  /** Its name in Azure. */
  readonly name: string;
  readonly resourceGroupName: string;
}

/** TCP ports that endpoints of our services answer on: HTTPS, PostgreSQL and its connection pool, Service Bus, managed Redis. */
export type EndpointPort = 443 | 5432 | 5671 | 6432 | 10000;

/** How rules call a port. */
export function portName(port: EndpointPort): string {
  return port === 443 ? "Https" : `Port${port}`;
}

/** What a spoke needs to know of its hub. */
export interface HubConnection {
  readonly network: NetworkReference;
  /** Private address of the firewall: the way of all that has no other. */
  readonly firewallAddress: string;
  /** Of the application gateway, whose requests reach the workloads by HTTPS. */
  readonly entryRange: string;
  /** Of the machines that deploy, which reach the endpoints by HTTPS. */
  readonly runnerRange: string;
  /** Endpoints of what the platform runs for all. */
  readonly shared: { readonly range: string; readonly tcpPorts: readonly EndpointPort[] };
}
