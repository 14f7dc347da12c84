import { all, mustBe, pass, type Rule, unresolved } from "../../model";

export const cosmosRestricted: Rule = {
  id: "database/cosmos-restricted",
  title: "a Cosmos DB account lets in named networks alone",
  severity: "high",
  resourceTypes: ["azurerm_cosmosdb_account"],
  controls: ["NOR-NET-02"],
  checkov: ["CKV_AZURE_99"],
  rationale: "the account answers to every network, with nothing but its keys between the internet and the data",
  remediation: "set public_network_access_enabled to false, write an ip_range_filter, or a virtual_network_rule with is_virtual_network_filter_enabled true",
  references: ["https://learn.microsoft.com/azure/cosmos-db/how-to-configure-firewall"],
  evaluate: (account) => {
    if (mustBe(account, "public_network_access_enabled", false).state === "pass") return pass;
    const networks = account.blocks("virtual_network_rule");
    const addresses = account.get("ip_range_filter");
    if (networks === unresolved || addresses === unresolved)
      return { state: "unknown", attribute: "ip_range_filter", why: "what it lets in is known only after the plan" };
    // The filter of addresses holds by itself; that it is not open to all is database/cosmos-no-open-filter.
    if (Array.isArray(addresses) ? addresses.length > 0 : (addresses ?? "") !== "") return pass;
    const named = networks.length > 0 ? pass : ({ state: "fail", attribute: "ip_range_filter", actual: "none", expected: "named networks" } as const);
    return all(mustBe(account, "is_virtual_network_filter_enabled", true), named);
  },
};
