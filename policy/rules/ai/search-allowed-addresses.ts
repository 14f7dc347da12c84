import { notApplicable, pass, type Rule, unresolved } from "../../model";

export const searchAllowedAddresses: Rule = {
  id: "ai/search-allowed-addresses",
  title: "the firewall of a search service lets in neither the internet nor a large part of it",
  severity: "critical",
  resourceTypes: ["azurerm_search_service"],
  controls: ["NOR-NET-12"],
  checkov: ["CKV_AZURE_210"],
  rationale: "everybody may try keys against all that is indexed",
  remediation: "name single addresses in allowed_ips, or none, and use a private endpoint",
  references: ["https://learn.microsoft.com/azure/search/service-configure-firewall"],
  evaluate: (service) => {
    const attribute = "allowed_ips";
    const allowed = service.get("allowed_ips");
    if (allowed === unresolved) return { state: "unknown", attribute, why: "its value is known only after the plan" };
    if (!Array.isArray(allowed) || allowed.length === 0) return notApplicable;
    const open = allowed.map(String).find((entry) => entry.startsWith("0.0.0.0") || Number(entry.split("/")[1] ?? 32) < 24);
    return open === undefined ? pass : { state: "fail", attribute, actual: open, expected: "ranges of /24 at most" };
  },
};
