import { referringEach } from "../../each-instance";
import { type Graph, notApplicable, type Resource, type Verdict } from "../../model";

const separate = "azurerm_storage_account_network_rules";

/**
 * Judges the firewall of a storage account where it stands: in the account, or in a resource of its own, which is then judged instead.
 * @param judge is given what stands before the name of an attribute of the firewall
 */
export function firewallOf(resource: Resource, graph: Graph, judge: (prefix: string) => Verdict): Verdict {
  if (resource.type === separate) return judge("");
  const blocks = resource.blocks("network_rules");
  const isElsewhere = Array.isArray(blocks) && blocks.length === 0 && referringEach(resource, graph, separate, "storage_account_id").length > 0;
  return isElsewhere ? notApplicable : judge("network_rules.");
}
