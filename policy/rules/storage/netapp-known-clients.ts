import { pass, type Rule, unresolved } from "../../model";

const attribute = "export_policy_rule.allowed_clients";
const everybody = /^(?:\*|any|0\.0\.0\.0(?:\/0)?|::\/0|[\d.]+\/0)$/i;

export const netappKnownClients: Rule = {
  id: "storage/netapp-known-clients",
  title: "a volume of NetApp files is exported to known clients alone",
  severity: "high",
  resourceTypes: ["azurerm_netapp_volume"],
  controls: ["NOR-NET-02", "NOR-AUT-08"],
  checkov: [],
  rationale: "a client is believed who it is: whoever reaches the volume then reads all of it",
  remediation: "name the subnets of the clients in export_policy_rule.allowed_clients, without 0.0.0.0/0",
  references: ["https://learn.microsoft.com/azure/azure-netapp-files/azure-netapp-files-configure-export-policy"],
  evaluate: (volume) => {
    const rules = volume.blocks("export_policy_rule");
    if (rules === unresolved) return { state: "unknown", attribute, why: "a dynamic block makes the rules" };
    const clients = rules.map((rule) => rule.get("allowed_clients"));
    const open = clients.flatMap((list) => (Array.isArray(list) ? list.map(String) : [])).filter((client) => everybody.test(client.trim()));
    if (open.length > 0) return { state: "fail", attribute, actual: open, expected: "single clients or subnets" };
    return clients.includes(unresolved) ? { state: "unknown", attribute, why: "its value is known only after the plan" } : pass;
  },
};
