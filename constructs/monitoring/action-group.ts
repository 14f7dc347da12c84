import { MonitorActionGroup } from "@cdktf/provider-azurerm/lib/monitor-action-group";
import { Construct } from "constructs";
import { wrongInput } from "../input";
import type { Placement } from "../placement";

export interface ActionGroupProps {
  /** Action groups are global: only the resource group and the tags of it are used. */
  readonly placement: Placement;
  /** Made by `resourceName("ag", …)`. */
  readonly name: string;
  /** Shown in front of every message: 1 to 12 letters and digits. */
  readonly shortName: string;
  /** E-mail addresses that are told: of teams rather than people. */
  readonly contacts: readonly string[];
}

/**
 * Who is told when an alert goes off. Azure offers no region in Norway for it: what leaves the country is the alert's text and these addresses.
 *
 * Holds NOR-LOG-05.
 * @throws when nobody would be told, or the short name is not Azure's
 * @see https://learn.microsoft.com/azure/azure-monitor/alerts/action-groups
 */
export class ActionGroup extends Construct {
  readonly id: string;

  constructor(scope: Construct, id: string, props: ActionGroupProps) {
    super(scope, id);
    const { placement, shortName, contacts } = props;
    const where = this.node.path;
    if (!/^[A-Za-z0-9]{1,12}$/.test(shortName)) {
      throw wrongInput(where, { what: "shortName cannot be used", got: `"${shortName}"`, allowed: "1 to 12 letters and digits", fix: "shorten it" });
    }
    if (contacts.length === 0) {
      throw wrongInput(where, { what: "contacts is empty", got: "none", allowed: "one e-mail address or more", fix: "name who is told" });
    }
    const group = new MonitorActionGroup(this, "Resource", {
      name: props.name,
      location: "global",
      resourceGroupName: placement.resourceGroupName,
      tags: placement.tags,
      shortName,
      enabled: true,
      emailReceiver: contacts.map((emailAddress) => ({ name: emailAddress, emailAddress, useCommonAlertSchema: true })),
    });
    this.id = group.id;
  }
}
