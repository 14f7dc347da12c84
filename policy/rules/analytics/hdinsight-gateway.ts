import { all, mustBe, notApplicable, type Rule, unresolved } from "../../model";

export const hdinsightGateway: Rule = {
  id: "analytics/hdinsight-gateway",
  title: "an application on a HDInsight cluster is behind the gateway's login",
  severity: "critical",
  resourceTypes: ["azurerm_hdinsight_hadoop_cluster"],
  controls: ["NOR-AUT-08"],
  checkov: [],
  rationale: "everybody who knows the address uses the application, and the data of the cluster through it",
  remediation: "leave roles.edge_node.https_endpoints.disable_gateway_auth out",
  references: ["https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/hdinsight_hadoop_cluster"],
  evaluate: (cluster) => {
    const attribute = "roles.edge_node.https_endpoints";
    const endpoints = cluster.blocks("roles.edge_node.https_endpoints");
    if (endpoints === unresolved) return { state: "unknown", attribute, why: "its value is known only after the plan" };
    const open = endpoints.map((endpoint) => mustBe({ get: () => endpoint.get("disable_gateway_auth") ?? false }, `${attribute}.disable_gateway_auth`, false));
    return open.length === 0 ? notApplicable : all(...open);
  },
};
