import { contentNetwork } from "../../../../policy/rules/web/content-network";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodWeb } from "../../support/good-web";

describeRule(contentNetwork, goodWeb, "azurerm_logic_app_standard.main", [
  ["fails the internet", { vnet_content_share_enabled: false }, fails("vnet_content_share_enabled", false, "true")],
  ["cannot tell a variable", { vnet_content_share_enabled: computed }, unknown("vnet_content_share_enabled")],
  ["fails the default", { vnet_content_share_enabled: undefined }, fails("vnet_content_share_enabled", false, "true")],
]);
