import { pass } from "../../../../policy/model";
import { apiTls } from "../../../../policy/rules/edge/api-tls";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodEdge } from "../../support/good-edge";

const switches = ["frontend", "backend"].flatMap((side) => ["ssl30", "tls10", "tls11"].map((protocol) => `security.${side}_${protocol}_enabled`));

describeRule(apiTls, goodEdge, "azurerm_api_management.main", [
  ["takes what Azure does by itself", { security: undefined }, pass],
  ...switches.map((attribute) => [`fails ${attribute}`, { [attribute]: true }, fails(attribute, true, "false")] as const),
  ["fails the name of azurerm 3", { security: { enable_backend_tls10: true } }, expect.objectContaining({ state: "fail", actual: true })],
  ["cannot tell a variable", { [switches[0] ?? ""]: computed }, unknown(switches[0] ?? "")],
]);

describeRule(apiTls, goodEdge, "azurerm_api_management_gateway_host_name_configuration.main", [
  ["fails TLS 1.0", { tls10_enabled: true }, fails("tls10_enabled", true, "false")],
  ["fails TLS 1.1", { tls11_enabled: true }, fails("tls11_enabled", true, "false")],
  ["takes azurerm's default", { tls10_enabled: undefined, tls11_enabled: undefined }, pass],
]);
