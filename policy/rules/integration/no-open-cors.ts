import type { Rule } from "../../model";
import { mustLack } from "./verdicts";

const attributes: Readonly<Record<string, string>> = { azurerm_healthcare_service: "cors_configuration.allowed_origins" };

export const noOpenCors: Rule = {
  id: "integration/no-open-cors",
  title: "a service lets no foreign page read its answers",
  severity: "medium",
  resourceTypes: [
    "azurerm_signalr_service",
    "azurerm_maps_account",
    "azurerm_healthcare_fhir_service",
    "azurerm_healthcare_dicom_service",
    "azurerm_healthcare_service",
  ],
  controls: ["NOR-AUT-08"],
  checkov: [],
  rationale: "with every origin allowed, any page a citizen visits may read what the service answers",
  remediation: "write the origins that need it in allowed_origins, and not *",
  references: ["https://learn.microsoft.com/azure/azure-signalr/signalr-howto-work-with-apim"],
  evaluate: (resource) => mustLack(resource, attributes[resource.type] ?? "cors.allowed_origins", "*"),
};
