import { mustBe, type Rule } from "../../model";

export const botOneTenant: Rule = {
  id: "ai/bot-one-tenant",
  title: "a bot belongs to one tenant",
  severity: "medium",
  resourceTypes: ["azurerm_bot_service_azure_bot"],
  controls: ["NOR-AUT-03"],
  checkov: [],
  rationale: "the application behind the bot trusts identities of every tenant of Entra ID",
  remediation: "set microsoft_app_type to SingleTenant or UserAssignedMSI",
  references: ["https://learn.microsoft.com/azure/bot-service/bot-builder-authentication-basics"],
  evaluate: (bot) => mustBe(bot, "microsoft_app_type", "UserAssignedMSI", "SingleTenant"),
};
