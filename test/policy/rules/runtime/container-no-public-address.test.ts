import { containerNoPublicAddress } from "../../../../policy/rules/runtime/container-no-public-address";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodContainer } from "../../support/good-container";

describeRule(containerNoPublicAddress, goodContainer, "azurerm_container_group.x", [
  ["fails ip_address_type Public", { ip_address_type: "Public" }, fails("ip_address_type", "Public", "Private or None")],
  ["fails azurerm's default", { ip_address_type: undefined }, fails("ip_address_type", "Public", "Private or None")],
  ["cannot tell a variable", { ip_address_type: computed }, unknown("ip_address_type")],
]);
