import { botSitesAuthenticated } from "../../../../policy/rules/ai/bot-sites-authenticated";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { single } from "../../support/single";

describeRule(
  botSitesAuthenticated,
  single("azurerm_bot_channel_directline", { site: [{ enhanced_authentication_enabled: true }] }),
  "azurerm_bot_channel_directline.x",
  [
    ["fails a site without", { site: [{ enhanced_authentication_enabled: true }, {}] }, fails("site.enhanced_authentication_enabled", false, "true")],
    ["cannot tell a variable", { site: [{ enhanced_authentication_enabled: computed }] }, unknown("site.enhanced_authentication_enabled")],
  ],
);
