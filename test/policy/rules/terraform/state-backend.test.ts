import { stateBackend } from "../../../../policy/rules/terraform/state-backend";
import { computed, describeRule, fails } from "../../support/describe-rule";
import { goodStack } from "../../support/good-stack";

const backend = "terraform.backend.azurerm";

describeRule(stateBackend, goodStack, "stack", [
  ["fails a stack without a backend", { "/terraform.backend": undefined }, fails("terraform.backend", "none", "azurerm")],
  ["fails a stack without anything", { "/terraform": undefined }, fails("terraform.backend", "none", "azurerm")],
  ["fails a state on somebody's disk", { "/terraform.backend": { local: { path: "x.tfstate" } } }, fails("terraform.backend", "local", "azurerm")],
  ["fails a key in it", { [`/${backend}.access_key`]: "x" }, fails(`${backend}.access_key`, "present", "absent")],
  ["fails a token in it", { [`/${backend}.sas_token`]: computed }, fails(`${backend}.sas_token`, "present", "absent")],
  ["fails a shared key", { [`/${backend}.use_azuread_auth`]: false }, fails(`${backend}.use_azuread_auth`, false, "true")],
  ["fails azurerm's default, a shared key", { [`/${backend}.use_azuread_auth`]: undefined }, fails(`${backend}.use_azuread_auth`, undefined, "true")],
]);
