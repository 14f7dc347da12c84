import { mustBe, notApplicable, type Rule } from "../../model";
import { isProduction } from "../governance/production";
import { hasZones } from "../governance/region";

export const springZones: Rule = {
  id: "runtime/spring-zones",
  title: "a service of Spring Apps of production stands the loss of a zone",
  severity: "medium",
  resourceTypes: ["azurerm_spring_cloud_service"],
  controls: ["NOR-AVA-01"],
  checkov: [],
  rationale: "every application is lost with the zone",
  remediation: "set zone_redundant to true",
  references: ["https://learn.microsoft.com/azure/spring-apps/basic-standard/how-to-enable-redundancy-and-disaster-recovery"],
  evaluate: (service) => (isProduction(service) && hasZones(service) ? mustBe(service, "zone_redundant", true) : notApplicable),
};
