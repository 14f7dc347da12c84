import { notApplicable } from "../../../../policy/model";
import { outboundRestricted } from "../../../../policy/rules/ai/outbound-restricted";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { single } from "../../support/single";

describeRule(
  outboundRestricted,
  single("azurerm_cognitive_account", { kind: "OpenAI", outbound_network_access_restricted: true, fqdns: ["altinn.no"] }),
  "azurerm_cognitive_account.x",
  [
    ["fails the default", { outbound_network_access_restricted: undefined }, fails("outbound_network_access_restricted", false, "true")],
    ["fails no names", { fqdns: undefined }, fails("fqdns", undefined, "at least one name")],
    ["cannot tell a variable", { outbound_network_access_restricted: computed }, unknown("outbound_network_access_restricted")],
    ["is about no kind that fetches nothing", { kind: "TextAnalytics", outbound_network_access_restricted: undefined }, notApplicable],
  ],
);

describeRule(outboundRestricted, single("azurerm_ai_services", { outbound_network_access_restricted: true, fqdns: ["altinn.no"] }), "azurerm_ai_services.x", [
  ["fails the default", { outbound_network_access_restricted: undefined }, fails("outbound_network_access_restricted", false, "true")],
  ["fails no names", { fqdns: undefined }, fails("fqdns", undefined, "at least one name")],
  ["cannot tell a variable", { outbound_network_access_restricted: computed }, unknown("outbound_network_access_restricted")],
]);
