import { pass } from "../../../../policy/model";
import { alwaysOn } from "../../../../policy/rules/web/always-on";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodWeb } from "../../support/good-web";

const types = [
  ["azurerm_linux_web_app", true],
  ["azurerm_linux_web_app_slot", true],
  ["azurerm_windows_web_app", true],
  ["azurerm_windows_web_app_slot", true],
  ["azurerm_app_service", false],
  ["azurerm_app_service_slot", false],
] as const;

for (const [type, byDefault] of types)
  describeRule(alwaysOn, goodWeb, `${type}.main`, [
    ["fails an app that sleeps", { "site_config.always_on": false }, fails("site_config.always_on", false, "true")],
    ["cannot tell a variable", { "site_config.always_on": computed }, unknown("site_config.always_on")],
    [
      "says of the default what Azure does",
      { "site_config.always_on": undefined },
      byDefault === true ? pass : fails("site_config.always_on", byDefault, "true"),
    ],
  ]);
