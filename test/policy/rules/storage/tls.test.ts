import { pass } from "../../../../policy/model";
import { tls } from "../../../../policy/rules/storage/tls";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { account, goodStorage } from "../../support/good-storage";

describeRule(tls, goodStorage, account, [
  ["lets azurerm's default for min_tls_version stand", { min_tls_version: undefined }, pass],
  ["fails min_tls_version 'TLS1_0'", { min_tls_version: "TLS1_0" }, fails("min_tls_version", "TLS1_0", "TLS1_2 or TLS1_3")],
  ["fails min_tls_version 'TLS1_1'", { min_tls_version: "TLS1_1" }, fails("min_tls_version", "TLS1_1", "TLS1_2 or TLS1_3")],
  ["cannot tell min_tls_version from a variable", { min_tls_version: computed }, unknown("min_tls_version")],
]);
