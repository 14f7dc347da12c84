import { mustBe, notApplicable, pass, type Rule, unresolved } from "../../model";

export const cosmosNoOpenFilter: Rule = {
  id: "database/cosmos-no-open-filter",
  title: "the address filter of a Cosmos DB account lets in neither the internet nor all of Azure",
  severity: "critical",
  resourceTypes: ["azurerm_cosmosdb_account"],
  controls: ["NOR-NET-12"],
  checkov: [],
  rationale: "an entry of 0.0.0.0 lets in the machines of every customer of Azure, 0.0.0.0/0 everybody",
  remediation: "take 0.0.0.0 and ranges wider than /24 out of ip_range_filter",
  references: ["https://learn.microsoft.com/azure/cosmos-db/how-to-configure-firewall"],
  evaluate: (account) => {
    const filter = account.get("ip_range_filter");
    if (filter === unresolved) return mustBe(account, "ip_range_filter");
    const entries = (Array.isArray(filter) ? filter : String(filter ?? "").split(",")).map((entry) => String(entry).trim()).filter((entry) => entry !== "");
    if (entries.length === 0) return notApplicable;
    const open = entries.find((entry) => entry.startsWith("0.0.0.0") || Number(entry.split("/")[1] ?? 32) < 24);
    return open === undefined ? pass : { state: "fail", attribute: "ip_range_filter", actual: open, expected: "ranges of /24 at most" };
  },
};
