import { all, pass, type Resource, type Rule, unresolved, type Verdict } from "../../model";
import { functionAppsBySystem, webApps } from "./apps";

// .NET Framework 4.8, which Azure calls v4.0, is mended as long as Windows is.
const framework = "v4.0";
const paths = ["site_config.application_stack.", "site_config."];
const languages = [
  ["dotnet_version", [8]],
  ["dotnet_framework_version", [8]],
  ["java_version", [11]],
  ["node_version", [20]],
  ["php_version", [8, 2]],
  ["powershell_core_version", [7, 4]],
  ["python_version", [3, 10]],
  ["ruby_version", [3, 3]],
  ["go_version", [1, 24]],
] as const;

export const supportedRuntime: Rule = {
  id: "web/supported-runtime",
  title: "an app runs on a language version that is still mended",
  severity: "medium",
  resourceTypes: [...webApps, ...functionAppsBySystem, "azurerm_function_app", "azurerm_function_app_slot", "azurerm_logic_app_standard"],
  controls: ["NOR-AVA-04"],
  checkov: ["CKV_AZURE_80", "CKV_AZURE_83"],
  rationale: "holes in a version that nobody mends stay open for good",
  remediation: "name a supported version in application_stack: .NET 8, Java 11, Node 20, PHP 8.2, PowerShell 7.4, Python 3.10, Ruby 3.3, Go 1.24, or newer",
  references: ["https://learn.microsoft.com/azure/app-service/language-support-policy"],
  evaluate: (app) => {
    const written = languages.flatMap(([name, least]) => paths.map((path) => [`${path}${name}`, least] as const));
    return all(pass, ...written.map(([attribute, least]) => mended(app, attribute, least)));
  },
};

function mended(app: Resource, attribute: string, least: readonly number[]): Verdict {
  const actual = app.get(attribute);
  if (actual === unresolved) return { state: "unknown", attribute, why: "its value is known only after the plan" };
  if (actual === undefined || actual === framework || actual === "Off") return pass;
  const version = String(actual).match(/\d+/g)?.map(Number) ?? [];
  // Java calls version 8 either 8 or 1.8.
  const [first = 0, second = 0] = attribute.endsWith("java_version") && version[0] === 1 ? version.slice(1) : version;
  const [major, minor = 0] = least as [number, number?];
  return first > major || (first === major && second >= minor) ? pass : { state: "fail", attribute, actual, expected: `${least.join(".")} or newer` };
}
