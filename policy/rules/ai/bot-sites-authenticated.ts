import { all, mustBe, type Rule, unresolved } from "../../model";

export const botSitesAuthenticated: Rule = {
  id: "ai/bot-sites-authenticated",
  title: "a site that talks to a bot proves who its users are",
  severity: "medium",
  resourceTypes: ["azurerm_bot_channel_directline"],
  controls: ["NOR-AUT-08"],
  checkov: [],
  rationale: "a page of somebody else talks to the bot as any user",
  remediation: "set site.enhanced_authentication_enabled to true, with trusted_origins",
  references: ["https://learn.microsoft.com/azure/bot-service/bot-service-channel-connect-directline"],
  evaluate: (channel) => {
    const sites = channel.blocks("site");
    if (sites === unresolved) return { state: "unknown", attribute: "site", why: "its value is known only after the plan" };
    const attribute = "site.enhanced_authentication_enabled";
    return all(...sites.map((site) => mustBe({ get: () => site.get("enhanced_authentication_enabled") }, attribute, true)));
  },
};
