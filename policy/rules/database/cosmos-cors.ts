import { notApplicable, pass, type Rule, unresolved } from "../../model";

export const cosmosCors: Rule = {
  id: "database/cosmos-cors",
  title: "web pages of named sites alone read a Cosmos DB account",
  severity: "medium",
  resourceTypes: ["azurerm_cosmosdb_account"],
  controls: ["NOR-NET-02"],
  checkov: [],
  rationale: "any web page that a user opens can read the data with what the browser holds",
  remediation: "name the sites in cors_rule.allowed_origins",
  references: ["https://learn.microsoft.com/azure/cosmos-db/how-to-configure-cross-origin-resource-sharing"],
  evaluate: (account) => {
    const rules = account.blocks("cors_rule");
    const attribute = "cors_rule.allowed_origins";
    if (rules === unresolved) return { state: "unknown", attribute, why: "its value is known only after the plan" };
    if (rules.length === 0) return notApplicable;
    const origins = rules.map((rule) => rule.get("allowed_origins"));
    if (origins.flat().includes("*")) return { state: "fail", attribute, actual: "*", expected: "named sites" };
    return origins.includes(unresolved) ? { state: "unknown", attribute, why: "its value is known only after the plan" } : pass;
  },
};
