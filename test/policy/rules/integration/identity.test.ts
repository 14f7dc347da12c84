import { identity } from "../../../../policy/rules/integration/identity";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodIntegration } from "../../support/good-integration";

const types = [
  "azurerm_web_pubsub",
  "azurerm_web_pubsub_socketio",
  "azurerm_signalr_service",
  "azurerm_iothub",
  "azurerm_iothub_device_update_account",
  "azurerm_batch_account",
  "azurerm_digital_twins_instance",
  "azurerm_dashboard_grafana",
  "azurerm_healthcare_service",
  "azurerm_healthcare_fhir_service",
  "azurerm_healthcare_dicom_service",
  "azurerm_healthcare_medtech_service",
  "azurerm_iotcentral_application",
  "azurerm_load_test",
  "azurerm_maps_account",
];

for (const type of types)
  describeRule(identity, goodIntegration, `${type}.main`, [
    ["fails what has none", { "identity.type": undefined }, fails("identity.type", undefined, "a value")],
    ["cannot tell a variable", { "identity.type": computed }, unknown("identity.type")],
  ]);
