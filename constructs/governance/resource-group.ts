import { ResourceGroup as AzurermResourceGroup } from "@cdktf/provider-azurerm/lib/resource-group";
import { Construct } from "constructs";
import type { NorwayRegion } from "../../config/norway";
import type { Placement } from "../placement";

export interface ResourceGroupProps {
  /** Made by `resourceGroupName()`. */
  readonly name: string;
  readonly region: NorwayRegion;
  readonly tags: Readonly<Record<string, string>>;
}

/**
 * A resource group in Norway; what is placed in it shares its region and tags.
 *
 * Holds NOR-LOC-01, NOR-RES-01, NOR-RES-04 and NOR-OWN-01.
 * @see https://learn.microsoft.com/azure/azure-resource-manager/management/manage-resource-groups-portal
 */
export class ResourceGroup extends Construct {
  readonly id: string;
  readonly name: string;
  /** For what lives in the group. */
  readonly placement: Placement;

  constructor(scope: Construct, id: string, props: ResourceGroupProps) {
    super(scope, id);
    const group = new AzurermResourceGroup(this, "Resource", {
      name: props.name,
      location: props.region,
      tags: props.tags,
      lifecycle: { preventDestroy: true },
    });
    this.id = group.id;
    this.name = group.name;
    this.placement = { region: props.region, resourceGroupName: group.name, tags: props.tags };
  }
}
