import { pass } from "../../../../policy/model";
import { httpsOnly } from "../../../../policy/rules/storage/https-only";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { account, goodStorage } from "../../support/good-storage";

describeRule(httpsOnly, goodStorage, account, [
  ["lets azurerm's default for https_traffic_only_enabled stand", { https_traffic_only_enabled: undefined }, pass],
  ["fails https_traffic_only_enabled false", { https_traffic_only_enabled: false }, fails("https_traffic_only_enabled", false, "true")],
  ["cannot tell https_traffic_only_enabled from a variable", { https_traffic_only_enabled: computed }, unknown("https_traffic_only_enabled")],
  ["fails the word for it", { https_traffic_only_enabled: "false" }, fails("https_traffic_only_enabled", "false", "true")],
]);
