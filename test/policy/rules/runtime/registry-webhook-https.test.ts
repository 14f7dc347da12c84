import { registryWebhookHttps } from "../../../../policy/rules/runtime/registry-webhook-https";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodParts } from "../../support/good-parts";

describeRule(registryWebhookHttps, goodParts, "azurerm_container_registry_webhook.x", [
  ["fails a call in clear", { service_uri: "http://hooks.example.no/images" }, fails("service_uri", "http://hooks.example.no/images", "https")],
  ["cannot tell a variable", { service_uri: computed }, unknown("service_uri")],
]);
