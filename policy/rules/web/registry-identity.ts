import { eachBlock } from "../../blocks";
import { pass, type Resource, type Rule, type Verdict } from "../../model";

export const registryIdentity: Rule = {
  id: "web/registry-identity",
  title: "an app pulls its image with its identity",
  severity: "medium",
  resourceTypes: [
    "azurerm_linux_web_app",
    "azurerm_linux_web_app_slot",
    "azurerm_windows_web_app",
    "azurerm_windows_web_app_slot",
    "azurerm_container_app",
    "azurerm_container_app_job",
  ],
  controls: ["NOR-AUT-01", "NOR-AUT-09"],
  checkov: [],
  rationale: "the password of a registry is good for every image in it, and stands in settings and state",
  remediation: "write no docker_registry_password and set container_registry_use_managed_identity to true; in registry of a container app write identity",
  references: [
    "https://learn.microsoft.com/azure/app-service/configure-custom-container",
    "https://learn.microsoft.com/azure/container-apps/managed-identity-image-pull",
  ],
  evaluate: (app) =>
    app.type.startsWith("azurerm_container_app")
      ? eachBlock(app, "registry", (registry) => (registry.get("password_secret_name") === undefined ? pass : none(registry, "password_secret_name")))
      : none(app, "site_config.application_stack.docker_registry_password"),
};

function none(of: Pick<Resource, "get">, attribute: string): Verdict {
  // What a password stands for is nobody's business: that one is written is enough.
  return of.get(attribute) === undefined ? pass : { state: "fail", attribute, actual: "a password", expected: "none" };
}
