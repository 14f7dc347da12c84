import { pass } from "../../../../policy/model";
import { tls } from "../../../../policy/rules/storage/tls";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { account, goodStorage } from "../../support/good-storage";

describeRule(tls, goodStorage, account, [
  ["lets azurerm's defaults stand", { https_traffic_only_enabled: undefined, min_tls_version: undefined }, pass],
  ["lets TLS 1.3 stand", { min_tls_version: "TLS1_3" }, pass],
  ["fails plain http", { https_traffic_only_enabled: false }, fails("https_traffic_only_enabled", false, "true")],
  ["fails an old TLS", { min_tls_version: "TLS1_0" }, fails("min_tls_version", "TLS1_0", "TLS1_2 or TLS1_3")],
  ["cannot tell a computed version", { min_tls_version: computed }, unknown("min_tls_version")],
  [
    "fails plain http before it wonders about the version",
    { https_traffic_only_enabled: "false", min_tls_version: computed },
    fails("https_traffic_only_enabled", "false", "true"),
  ],
]);
