import { infrastructureEncryption } from "../../../../policy/rules/storage/infrastructure-encryption";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { account, goodStorage } from "../../support/good-storage";

describeRule(infrastructureEncryption, goodStorage, account, [
  ["fails azurerm's default", { infrastructure_encryption_enabled: undefined }, fails("infrastructure_encryption_enabled", false, "true")],
  ["fails one layer of encryption", { infrastructure_encryption_enabled: false }, fails("infrastructure_encryption_enabled", false, "true")],
  ["cannot tell a variable", { infrastructure_encryption_enabled: computed }, unknown("infrastructure_encryption_enabled")],
]);
