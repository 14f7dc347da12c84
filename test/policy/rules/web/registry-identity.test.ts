import { notApplicable, pass } from "../../../../policy/model";
import { registryIdentity } from "../../../../policy/rules/web/registry-identity";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodWeb } from "../../support/good-web";

const password = "site_config.application_stack.docker_registry_password";

for (const type of ["azurerm_linux_web_app", "azurerm_linux_web_app_slot", "azurerm_windows_web_app", "azurerm_windows_web_app_slot"])
  describeRule(registryIdentity, goodWeb, `${type}.main`, [
    ["fails a password", { [password]: computed }, fails(password, "a password", "none")],
    ["takes an app without an image", { "site_config.application_stack": undefined }, pass],
  ]);

for (const type of ["azurerm_container_app", "azurerm_container_app_job"])
  describeRule(registryIdentity, goodWeb, `${type}.main`, [
    [
      "fails a password",
      { registry: [{ server: "cr.azurecr.io", username: "cr", password_secret_name: "cr" }] },
      fails("registry.password_secret_name", "a password", "none"),
    ],
    ["is not about an app without a registry", { registry: undefined }, notApplicable],
    ["cannot tell a dynamic block", { dynamic: { registry: {} } }, unknown("registry")],
  ]);
