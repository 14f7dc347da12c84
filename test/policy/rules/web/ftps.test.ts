import { pass } from "../../../../policy/model";
import { ftps } from "../../../../policy/rules/web/ftps";
import { change } from "../../support/change";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodWeb } from "../../support/good-web";
import { answers, graphOf } from "../../support/graph";

const types = [
  "azurerm_linux_web_app",
  "azurerm_linux_web_app_slot",
  "azurerm_windows_web_app",
  "azurerm_windows_web_app_slot",
  "azurerm_app_service",
  "azurerm_app_service_slot",
  "azurerm_linux_function_app",
  "azurerm_linux_function_app_slot",
  "azurerm_windows_function_app",
  "azurerm_windows_function_app_slot",
  "azurerm_function_app",
  "azurerm_function_app_slot",
  "azurerm_logic_app_standard",
];

for (const type of types)
  describeRule(ftps, goodWeb, `${type}.main`, [
    ["fails AllAllowed", { "site_config.ftps_state": "AllAllowed" }, fails("site_config.ftps_state", "AllAllowed", "Disabled or FtpsOnly")],
    ["cannot tell a variable", { "site_config.ftps_state": computed }, unknown("site_config.ftps_state")],
  ]);

it("takes what azurerm does by default, not what Azure did before", () => {
  const absent = change(goodWeb, {
    "azurerm_linux_web_app.main.site_config.ftps_state": undefined,
    "azurerm_app_service.main.site_config.ftps_state": undefined,
  });
  const said = answers(ftps, graphOf(absent));
  expect(said["azurerm_linux_web_app.main"]).toEqual(pass);
  expect(said["azurerm_app_service.main"]).toEqual(fails("site_config.ftps_state", undefined, "Disabled or FtpsOnly"));
});
