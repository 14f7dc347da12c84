import { pass } from "../../../../policy/model";
import { automationCertificateStays } from "../../../../policy/rules/governance/automation-certificate-stays";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { automationCertificate, goodAutomation } from "../../support/good-automation";

describeRule(automationCertificateStays, goodAutomation, automationCertificate, [
  ["lets azurerm's default for exportable stand", { exportable: undefined }, pass],
  ["fails exportable true", { exportable: true }, fails("exportable", true, "false")],
  ["cannot tell exportable from a variable", { exportable: computed }, unknown("exportable")],
]);
