import { mustHaveBlock } from "../../blocks";
import type { Rule } from "../../model";

export const originPrivate: Rule = {
  id: "edge/origin-private",
  title: "a front door reaches its origins through a private link",
  severity: "medium",
  resourceTypes: ["azurerm_cdn_frontdoor_origin"],
  controls: ["NOR-NET-03"],
  checkov: [],
  rationale: "an origin that is open to the front door is open to the internet",
  remediation: "write private_link",
  references: ["https://learn.microsoft.com/azure/frontdoor/private-link"],
  evaluate: (resource) => mustHaveBlock(resource, "private_link"),
};
