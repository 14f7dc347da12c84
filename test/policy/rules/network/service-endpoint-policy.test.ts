import { notApplicable, pass } from "../../../../policy/model";
import { serviceEndpointPolicy } from "../../../../policy/rules/network/service-endpoint-policy";
import { change } from "../../support/change";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodNetwork } from "../../support/good-network";

describeRule(
  serviceEndpointPolicy,
  change(goodNetwork, { service_endpoints: ["Microsoft.Storage"], service_endpoint_policy_ids: ["/subscriptions/s/p"] }, "azurerm_subnet.s"),
  "azurerm_subnet.s",
  [
    ["fails an endpoint without a policy", { service_endpoint_policy_ids: undefined }, fails("service_endpoint_policy_ids", undefined, "one or more")],
    ["takes one with a policy", { service_endpoints: ["Microsoft.Storage"], service_endpoint_policy_ids: ["/subscriptions/s/p"] }, pass],
    ["is not about other services", { service_endpoints: ["Microsoft.KeyVault"] }, notApplicable],
    ["cannot tell a variable", { service_endpoints: computed }, unknown("service_endpoints")],
    ["cannot tell a policy from a variable", { service_endpoint_policy_ids: computed }, unknown("service_endpoint_policy_ids")],
  ],
);
