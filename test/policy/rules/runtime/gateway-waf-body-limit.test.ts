import { pass } from "../../../../policy/model";
import { gatewayWafBodyLimit } from "../../../../policy/rules/runtime/gateway-waf-body-limit";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { firewall, goodGateway } from "../../support/good-gateway";

describeRule(gatewayWafBodyLimit, goodGateway, firewall, [
  ["fails a limit that is not kept", { "policy_settings.request_body_enforcement": false }, fails("policy_settings.request_body_enforcement", false, "true")],
  ["takes azurerm's default where the block is written", { policy_settings: {} }, pass],
  ["fails files without a limit", { "policy_settings.file_upload_enforcement": false }, fails("policy_settings.file_upload_enforcement", false, "true")],
  ["cannot tell a variable", { "policy_settings.request_body_enforcement": computed }, unknown("policy_settings.request_body_enforcement")],
]);
