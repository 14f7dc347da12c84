import { notApplicable } from "../../../../policy/model";
import { hdinsightGateway } from "../../../../policy/rules/analytics/hdinsight-gateway";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { single } from "../../support/single";

describeRule(
  hdinsightGateway,
  single("azurerm_hdinsight_hadoop_cluster", { roles: { edge_node: { https_endpoints: [{ access_modes: ["WebPage"] }] } } }),
  "azurerm_hdinsight_hadoop_cluster.x",
  [
    ["is about no cluster without an edge node", { "roles.edge_node": undefined }, notApplicable],
    [
      "fails an open one",
      { "roles.edge_node.https_endpoints": [{ disable_gateway_auth: true }] },
      fails("roles.edge_node.https_endpoints.disable_gateway_auth", true, "false"),
    ],
    [
      "cannot tell a variable",
      { "roles.edge_node.https_endpoints": [{ disable_gateway_auth: computed }] },
      unknown("roles.edge_node.https_endpoints.disable_gateway_auth"),
    ],
  ],
);
