import { environmentTls } from "../../../../policy/rules/web/environment-tls";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodWeb } from "../../support/good-web";

describeRule(environmentTls, goodWeb, "azurerm_app_service_environment_v3.main", [
  ["fails an environment without settings", { cluster_setting: undefined }, fails("cluster_setting", undefined, "DisableTls1.0 1")],
  ["fails another value", { cluster_setting: [{ name: "DisableTls1.0", value: "no" }] }, fails("cluster_setting", "no", "DisableTls1.0 1")],
  ["cannot tell a variable", { cluster_setting: [{ name: "DisableTls1.0", value: computed }] }, unknown("cluster_setting")],
  ["cannot tell a dynamic block", { dynamic: { cluster_setting: {} } }, unknown("cluster_setting")],
]);
