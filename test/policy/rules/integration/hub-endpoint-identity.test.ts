import { notApplicable } from "../../../../policy/model";
import { hubEndpointIdentity } from "../../../../policy/rules/integration/hub-endpoint-identity";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodIntegration } from "../../support/good-integration";

for (const type of hubEndpointIdentity.resourceTypes.filter((type) => type !== "azurerm_iothub"))
  describeRule(hubEndpointIdentity, goodIntegration, `${type}.main`, [
    ["fails a key", { authentication_type: "keyBased" }, fails("authentication_type", "keyBased", "identityBased")],
    ["fails azurerm's default", { authentication_type: undefined }, fails("authentication_type", "keyBased", "identityBased")],
    ["cannot tell a variable", { authentication_type: computed }, unknown("authentication_type")],
  ]);

describeRule(hubEndpointIdentity, goodIntegration, "azurerm_iothub.main", [
  [
    "fails a key of an endpoint in the hub",
    { "endpoint.0.authentication_type": undefined },
    fails("endpoint.authentication_type", "keyBased", "identityBased"),
  ],
  [
    "fails a key of uploads in the hub",
    { file_upload: { connection_string: computed, container_name: "up" } },
    fails("file_upload.authentication_type", "keyBased", "identityBased"),
  ],
  ["is not about a hub that delivers nothing", { endpoint: undefined }, notApplicable],
]);
