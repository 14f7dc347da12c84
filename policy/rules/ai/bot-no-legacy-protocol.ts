import { all, mustBe, type Rule, unresolved } from "../../model";

export const botNoLegacyProtocol: Rule = {
  id: "ai/bot-no-legacy-protocol",
  title: "a site talks to a bot by the present version of the protocol",
  severity: "low",
  resourceTypes: ["azurerm_bot_channel_directline"],
  controls: ["NOR-AUT-08"],
  checkov: [],
  rationale: "the first version of the protocol knows neither tokens for one conversation nor trusted origins",
  remediation: "set site.v1_allowed to false",
  references: ["https://learn.microsoft.com/azure/bot-service/bot-service-channel-connect-directline"],
  evaluate: (channel) => {
    const sites = channel.blocks("site");
    if (sites === unresolved) return { state: "unknown", attribute: "site", why: "its value is known only after the plan" };
    return all(...sites.map((site) => mustBe({ get: () => site.get("v1_allowed") }, "site.v1_allowed", false)));
  },
};
