import { isAnywhere } from "../../anywhere";
import { mustBe, pass, type Rule, unresolved, type Verdict } from "../../model";
import { asList } from "../../stack-json";

export const onlyKnownNetworks: Rule = {
  id: "key-vault/only-known-networks",
  title: "a key vault is closed to the public network, or open to named networks alone",
  severity: "high",
  resourceTypes: ["azurerm_key_vault"],
  controls: ["NOR-NET-01"],
  checkov: ["CKV_AZURE_189"],
  rationale: "whoever holds a stolen token can read keys from anywhere; a door that nobody is named for is opened by the next change",
  remediation: "set public_network_access_enabled to false, or name networks in ip_rules or virtual_network_subnet_ids of network_acls",
  references: ["https://learn.microsoft.com/azure/key-vault/general/network-security"],
  evaluate: (vault, graph): Verdict => {
    const attribute = "network_acls";
    const closed = mustBe(vault, "public_network_access_enabled", false);
    if (closed.state !== "fail") return closed;
    const addresses = vault.get(`${attribute}.ip_rules`);
    const subnets = vault.get(`${attribute}.virtual_network_subnet_ids`);
    if (addresses === unresolved) return { state: "unknown", attribute, why: "who is let in is known only after the plan" };
    const open = asList(addresses).filter(isAnywhere);
    if (open.length > 0) return { state: "fail", attribute: `${attribute}.ip_rules`, actual: open, expected: "named networks" };
    if (graph.targets(vault, `${attribute}.virtual_network_subnet_ids`).length > 0) return pass;
    if (subnets === unresolved) return { state: "unknown", attribute, why: "who is let in is known only after the plan" };
    const named = [...asList(addresses), ...asList(subnets)];
    return named.length > 0 ? pass : { state: "fail", attribute, actual: "no network", expected: "named networks, or public_network_access_enabled false" };
  },
};
