import { eachBlock } from "../../blocks";
import { all, mustBe, pass, type Rule } from "../../model";

export const apiBackendCertificate: Rule = {
  id: "edge/api-backend-certificate",
  title: "an API gateway asks its backends who they are",
  severity: "medium",
  resourceTypes: ["azurerm_api_management_backend"],
  controls: ["NOR-ENC-01"],
  checkov: [],
  rationale: "whoever can bend a name inside the network gets what citizens send",
  remediation: "set validate_certificate_chain and validate_certificate_name in tls to true, or leave the block out",
  references: ["https://learn.microsoft.com/azure/api-management/backends"],
  evaluate: (backend) =>
    eachBlock(backend, "tls", (tls) => all(mustBe(tls, "validate_certificate_chain", true), mustBe(tls, "validate_certificate_name", true)), pass),
};
