import { environmentEncryption } from "../../../../policy/rules/web/environment-encryption";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodWeb } from "../../support/good-web";

describeRule(environmentEncryption, goodWeb, "azurerm_app_service_environment_v3.main", [
  ["fails an environment without settings", { cluster_setting: undefined }, fails("cluster_setting", undefined, "InternalEncryption true")],
  ["fails another value", { cluster_setting: [{ name: "InternalEncryption", value: "no" }] }, fails("cluster_setting", "no", "InternalEncryption true")],
  ["cannot tell a variable", { cluster_setting: [{ name: "InternalEncryption", value: computed }] }, unknown("cluster_setting")],
  ["cannot tell a dynamic block", { dynamic: { cluster_setting: {} } }, unknown("cluster_setting")],
]);
