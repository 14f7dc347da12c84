import { pass } from "../../../../policy/model";
import { noOpenCors } from "../../../../policy/rules/integration/no-open-cors";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodIntegration } from "../../support/good-integration";

const attributes = {
  azurerm_signalr_service: "cors.allowed_origins",
  azurerm_maps_account: "cors.allowed_origins",
  azurerm_healthcare_fhir_service: "cors.allowed_origins",
  azurerm_healthcare_dicom_service: "cors.allowed_origins",
  azurerm_healthcare_service: "cors_configuration.allowed_origins",
};

for (const [type, attribute] of Object.entries(attributes))
  describeRule(noOpenCors, goodIntegration, `${type}.main`, [
    ["fails every origin", { [attribute]: ["*"] }, fails(attribute, ["*"], "without *")],
    ["cannot tell a variable", { [attribute]: computed }, unknown(attribute)],
    ["takes what is so by default", { [attribute]: undefined }, pass],
  ]);
