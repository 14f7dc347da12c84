import { exposureOf, toVerdict } from "../../analysis/exposure";
import { storeTypes } from "../../analysis/store-types";
import type { Rule } from "../../model";

export const defenceInDepth: Rule = {
  id: "network/defence-in-depth",
  title: "every path to a data store asks for both authentication and the right network",
  severity: "critical",
  resourceTypes: Object.keys(storeTypes),
  controls: ["NOR-NET-13"],
  checkov: [],
  rationale: "with one of the two alone, one leaked key or one open network is a leak of all the data behind it",
  remediation:
    "close the public endpoint or name who may come through its firewall, reach the store through a private endpoint, and allow nobody in anonymously",
  references: [
    "https://learn.microsoft.com/azure/well-architected/security/networking",
    "https://learn.microsoft.com/azure/private-link/private-endpoint-overview",
  ],
  evaluate: (store, graph) => toVerdict(exposureOf(store, graph)),
};
