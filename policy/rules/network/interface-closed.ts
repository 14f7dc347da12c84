import { all, mustBe, pass, type Rule, unresolved, type Verdict } from "../../model";

export const interfaceClosed: Rule = {
  id: "network/interface-closed",
  title: "a network interface has no public address and forwards nothing",
  severity: "high",
  resourceTypes: ["azurerm_network_interface"],
  controls: ["NOR-NET-07", "NOR-NET-11"],
  checkov: ["CKV_AZURE_118", "CKV_AZURE_119"],
  rationale: "a machine with an address of its own is reached around the firewall, and one that forwards is a way around it",
  remediation: "remove public_ip_address_id from ip_configuration, and set ip_forwarding_enabled to false",
  references: ["https://learn.microsoft.com/azure/virtual-network/virtual-network-network-interface"],
  evaluate: (nic, graph) => {
    const attribute = "ip_configuration.public_ip_address_id";
    const configurations = nic.blocks("ip_configuration");
    const unread: Verdict = { state: "unknown", attribute, why: "a dynamic block makes them" };
    const addressed =
      graph.targets(nic, attribute).length > 0 || (configurations !== unresolved && configurations.some((c) => (c.get("public_ip_address_id") ?? "") !== ""));
    const found: Verdict = addressed ? { state: "fail", attribute, actual: "present", expected: "none" } : pass;
    return all(mustBe(nic, "ip_forwarding_enabled", false), found, configurations === unresolved ? unread : pass);
  },
};
