import { MonitorPrivateLinkScope } from "@cdktf/provider-azurerm/lib/monitor-private-link-scope";
import { MonitorPrivateLinkScopedService } from "@cdktf/provider-azurerm/lib/monitor-private-link-scoped-service";
import { Construct } from "constructs";
import { DeleteLock } from "../governance/delete-lock";
import { wrongInput } from "../input";
import { type EndpointNetwork, PrivateEndpoint } from "../network/private-endpoint";
import type { Placement } from "../placement";

export interface PrivateLinkScopeProps {
  readonly placement: Placement;
  /** Made by `resourceName("ampls", …)`. */
  readonly name: string;
  /** Resolves all of `monitorZones`. One scope for all networks that share these zones: a second would take the names of the first. */
  readonly network: EndpointNetwork;
  /** What is reached through the scope: a name for each, and the id of a workspace or a data collection endpoint. */
  readonly services: Readonly<Record<string, string>>;
}

/**
 * The only way to and from the logs: workspaces and collection endpoints of the scope, by private link. From the networks that resolve its names,
 * no other workspace is reached either, so that logs cannot be carried off to one.
 *
 * Holds NOR-NET-01, NOR-NET-03, NOR-NET-04, NOR-RES-03 and NOR-LOG-04.
 * @throws when nothing is in the scope, or the network does not resolve all of Azure Monitor's zones
 * @see https://learn.microsoft.com/azure/azure-monitor/logs/private-link-design
 */
export class PrivateLinkScope extends Construct {
  readonly id: string;

  constructor(scope: Construct, id: string, props: PrivateLinkScopeProps) {
    super(scope, id);
    const { placement, name } = props;
    const services = Object.entries(props.services);
    if (services.length === 0) {
      throw wrongInput(this.node.path, {
        what: "services is empty",
        got: "none",
        allowed: "one workspace or collection endpoint or more",
        fix: "name what is reached through the scope",
      });
    }
    const privateScope = new MonitorPrivateLinkScope(this, "Resource", {
      name,
      resourceGroupName: placement.resourceGroupName,
      tags: placement.tags,
      ingestionAccessMode: "PrivateOnly",
      queryAccessMode: "PrivateOnly",
    });
    for (const [service, linkedResourceId] of services) {
      new MonitorPrivateLinkScopedService(this, `Service-${service}`, {
        name: service,
        resourceGroupName: placement.resourceGroupName,
        scopeName: privateScope.name,
        linkedResourceId,
      });
    }
    this.id = privateScope.id;
    new PrivateEndpoint(this, "Endpoint", { placement, network: props.network, targetId: privateScope.id, targetName: name, subresource: "azuremonitor" });
    new DeleteLock(this, "Lock", { targetId: privateScope.id });
  }
}
