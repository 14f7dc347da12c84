import { mustHaveNoBlock } from "../../blocks";
import { all, pass, type Rule, unresolved } from "../../model";
import { valuesAt } from "./blocks";

export const firewallNothingBypassed: Rule = {
  id: "network/firewall-nothing-bypassed",
  title: "no traffic goes past the firewall uninspected",
  severity: "medium",
  resourceTypes: ["azurerm_firewall_policy"],
  controls: ["NOR-NET-05"],
  checkov: [],
  rationale: "what is left out once for a fault stays out, and an intruder learns of it",
  remediation: "remove traffic_bypass, and signature_overrides that are Off, from intrusion_detection",
  references: ["https://learn.microsoft.com/azure/firewall/premium-features"],
  evaluate: (policy) => {
    const off = valuesAt(policy, "intrusion_detection.signature_overrides.state");
    const attribute = "intrusion_detection.signature_overrides.state";
    if (off.includes("Off")) return { state: "fail", attribute, actual: "Off", expected: "Alert or Deny" };
    return all(
      mustHaveNoBlock(policy, "intrusion_detection.traffic_bypass"),
      off.includes(unresolved) ? { state: "unknown", attribute, why: "its value is known only after the plan" } : pass,
    );
  },
};
