import { botOneTenant } from "../../../../policy/rules/ai/bot-one-tenant";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { single } from "../../support/single";

describeRule(botOneTenant, single("azurerm_bot_service_azure_bot", { microsoft_app_type: "UserAssignedMSI" }), "azurerm_bot_service_azure_bot.x", [
  ["fails many", { microsoft_app_type: "MultiTenant" }, fails("microsoft_app_type", "MultiTenant", "UserAssignedMSI or SingleTenant")],
  ["cannot tell a variable", { microsoft_app_type: computed }, unknown("microsoft_app_type")],
]);
