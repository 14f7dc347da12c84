import { botNoLegacyProtocol } from "../../../../policy/rules/ai/bot-no-legacy-protocol";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { single } from "../../support/single";

describeRule(botNoLegacyProtocol, single("azurerm_bot_channel_directline", { site: [{ v1_allowed: false }] }), "azurerm_bot_channel_directline.x", [
  ["fails the default", { site: [{ v1_allowed: false }, {}] }, fails("site.v1_allowed", true, "false")],
  ["cannot tell a variable", { site: [{ v1_allowed: computed }] }, unknown("site.v1_allowed")],
]);
