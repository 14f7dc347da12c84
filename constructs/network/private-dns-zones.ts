import { PrivateDnsZone } from "@cdktf/provider-azurerm/lib/private-dns-zone";
import { Construct } from "constructs";
import type { Placement } from "../placement";

/**
 * The private DNS zone that resolves each part of a service to its private address.
 * @see https://learn.microsoft.com/azure/private-link/private-endpoint-dns#azure-services-dns-zone-configuration
 */
const zoneNameOf = {
  blob: "privatelink.blob.core.windows.net",
  dfs: "privatelink.dfs.core.windows.net",
  file: "privatelink.file.core.windows.net",
  queue: "privatelink.queue.core.windows.net",
  table: "privatelink.table.core.windows.net",
  vault: "privatelink.vaultcore.azure.net",
  managedhsm: "privatelink.managedhsm.azure.net",
  registry: "privatelink.azurecr.io",
  // The API of a Kubernetes cluster, which makes the endpoint itself.
  management: "privatelink.{region}.azmk8s.io",
  namespace: "privatelink.servicebus.windows.net",
  configurationStores: "privatelink.azconfig.io",
  postgresqlServer: "privatelink.postgres.database.azure.com",
  redisEnterprise: "privatelink.redis.azure.net",
  monitor: "privatelink.monitor.azure.com",
  oms: "privatelink.oms.opinsights.azure.com",
  ods: "privatelink.ods.opinsights.azure.com",
  agentsvc: "privatelink.agentsvc.azure-automation.net",
} as const;

/** The part of a service that an endpoint reaches; of Azure Monitor, which has one endpoint for all of it, each part that has a zone. */
export type Subresource = keyof typeof zoneNameOf;

/**
 * The zones of the one endpoint of Azure Monitor: collection and queries, and the blobs that its agents fetch their solutions from.
 * @see https://learn.microsoft.com/azure/azure-monitor/logs/private-link-configure#review-your-endpoints-dns-settings
 */
export const monitorZones = ["monitor", "oms", "ods", "agentsvc", "blob"] as const satisfies readonly Subresource[];

export interface PrivateDnsZonesProps {
  /** The zones are global; the region is part of the name of those that have one for each. */
  readonly placement: Placement;
  /** What endpoints are for: one zone each, and no other. */
  readonly subresources: readonly Subresource[];
}

/**
 * Zones in which the name of a service is its private address. No lock: endpoints remove their own records when they go.
 *
 * Holds NOR-NET-04.
 * @see https://learn.microsoft.com/azure/private-link/private-endpoint-dns
 */
export class PrivateDnsZones extends Construct {
  readonly resourceGroupName: string;
  readonly zoneIds: Readonly<Partial<Record<Subresource, string>>>;
  readonly zoneNames: Readonly<Partial<Record<Subresource, string>>>;

  constructor(scope: Construct, id: string, props: PrivateDnsZonesProps) {
    super(scope, id);
    const { region, resourceGroupName, tags } = props.placement;
    const zones = [...new Set(props.subresources)].map((subresource) => ({
      subresource,
      zone: new PrivateDnsZone(this, subresource, {
        name: zoneNameOf[subresource].replace("{region}", region),
        resourceGroupName,
        tags,
        lifecycle: { preventDestroy: true },
      }),
    }));
    this.resourceGroupName = resourceGroupName;
    this.zoneIds = Object.fromEntries(zones.map(({ subresource, zone }) => [subresource, zone.id]));
    this.zoneNames = Object.fromEntries(zones.map(({ subresource, zone }) => [subresource, zone.name]));
  }
}
