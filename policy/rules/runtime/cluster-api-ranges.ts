import { isAnywhere } from "../../anywhere";
import { mustBe, pass, type Rule, unresolved } from "../../model";
import { asList } from "../../stack-json";

export const clusterApiRanges: Rule = {
  id: "runtime/cluster-api-ranges",
  title: "a cluster's API answers to a private network, or to named addresses",
  severity: "high",
  resourceTypes: ["azurerm_kubernetes_cluster"],
  controls: ["NOR-NET-09"],
  checkov: ["CKV_AZURE_6"],
  rationale: "an API that answers to everybody is tried by everybody",
  remediation: "set private_cluster_enabled to true, or name addresses in authorized_ip_ranges of api_server_access_profile",
  references: ["https://learn.microsoft.com/azure/aks/api-server-authorized-ip-ranges"],
  evaluate: (cluster) => {
    const isPrivate = mustBe(cluster, "private_cluster_enabled", true);
    if (isPrivate.state === "pass") return pass;
    const attribute = "api_server_access_profile.authorized_ip_ranges";
    const ranges = cluster.get(attribute);
    if (isPrivate.state === "unknown" || ranges === unresolved) return { state: "unknown", attribute, why: "who may reach it is known only after the plan" };
    const named = asList(ranges).length > 0 && !asList(ranges).some(isAnywhere);
    return named ? pass : { state: "fail", attribute, actual: ranges, expected: "named addresses" };
  },
};
