import { tier } from "../../../../policy/rules/integration/tier";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodIntegration } from "../../support/good-integration";

const free = {
  azurerm_web_pubsub: ["sku", "Free_F1"],
  azurerm_iothub_device_update_account: ["sku", "Free"],
  azurerm_dashboard_grafana: ["sku", "Essential"],
  azurerm_iotcentral_application: ["sku", "ST0"],
  azurerm_signalr_service: ["sku.name", "Free_F1"],
  azurerm_web_pubsub_socketio: ["sku.name", "Free_F1"],
  azurerm_iothub: ["sku.name", "F1"],
};

for (const [type, [attribute = "", name = ""]] of Object.entries(free))
  describeRule(tier, goodIntegration, `${type}.main`, [
    ["fails a free one", { [attribute]: name }, fails(attribute, name, "without Free_F1, F1, Free, Essential, ST0")],
    ["cannot tell a variable", { [attribute]: computed }, unknown(attribute)],
  ]);
