import { pass } from "../../../../policy/model";
import { bastionNoShareableLink } from "../../../../policy/rules/network/bastion-no-shareable-link";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodEntry } from "../../support/good-entry";

describeRule(bastionNoShareableLink, goodEntry, "azurerm_bastion_host.x", [
  ["fails shareable_link_enabled true", { shareable_link_enabled: true }, fails("shareable_link_enabled", true, "false")],
  ["takes azurerm's default", { shareable_link_enabled: undefined }, pass],
  ["cannot tell a variable", { shareable_link_enabled: computed }, unknown("shareable_link_enabled")],
]);
