import { pass } from "../../../../policy/model";
import { supportedRuntime } from "../../../../policy/rules/web/supported-runtime";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodWeb } from "../../support/good-web";

const stack = "site_config.application_stack";
const only = (language: string, version: string | number) => ({ [stack]: { [language]: version } });

describeRule(supportedRuntime, goodWeb, "azurerm_linux_web_app.main", [
  ["takes an app without a language", { [stack]: undefined }, pass],
  ["takes newer Java", only("java_version", "21"), pass],
  ["fails Java 8 by its old name", only("java_version", "1.8"), fails(`${stack}.java_version`, "1.8", "11 or newer")],
  ["fails Java 7", only("java_version", "1.7"), fails(`${stack}.java_version`, "1.7", "11 or newer")],
  ["takes Node with its suffix", only("node_version", "22-lts"), pass],
  ["fails old Node", only("node_version", "16-lts"), fails(`${stack}.node_version`, "16-lts", "20 or newer")],
  ["fails old PHP", only("php_version", "8.1"), fails(`${stack}.php_version`, "8.1", "8.2 or newer")],
  ["fails old Python", only("python_version", "3.8"), fails(`${stack}.python_version`, "3.8", "3.10 or newer")],
  ["takes Python as text", only("python_version", "3.10"), pass],
  ["fails old Ruby", only("ruby_version", "2.7"), fails(`${stack}.ruby_version`, "2.7", "3.3 or newer")],
  ["fails old Go", only("go_version", "1.19"), fails(`${stack}.go_version`, "1.19", "1.24 or newer")],
  ["fails old .NET", only("dotnet_version", "6.0"), fails(`${stack}.dotnet_version`, "6.0", "8 or newer")],
  ["cannot tell a variable", only("node_version", computed), unknown(`${stack}.node_version`)],
]);

describeRule(supportedRuntime, goodWeb, "azurerm_windows_web_app.main", [
  ["takes .NET Framework", only("dotnet_version", "v4.0"), pass],
  ["fails old .NET", only("dotnet_version", "v6.0"), fails(`${stack}.dotnet_version`, "v6.0", "8 or newer")],
  ["takes PHP that is off", only("php_version", "Off"), pass],
]);

describeRule(supportedRuntime, goodWeb, "azurerm_windows_function_app.main", [
  ["fails old PowerShell", only("powershell_core_version", "7.2"), fails(`${stack}.powershell_core_version`, "7.2", "7.4 or newer")],
]);

describeRule(supportedRuntime, goodWeb, "azurerm_app_service.main", [
  ["fails old .NET", { "site_config.dotnet_framework_version": "v5.0" }, fails("site_config.dotnet_framework_version", "v5.0", "8 or newer")],
  ["fails old PHP", { "site_config.php_version": "7.4" }, fails("site_config.php_version", "7.4", "8.2 or newer")],
  ["fails old Python", { "site_config.python_version": "3.4" }, fails("site_config.python_version", "3.4", "3.10 or newer")],
]);
