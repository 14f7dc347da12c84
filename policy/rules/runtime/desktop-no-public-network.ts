import { mustBe, type Rule } from "../../model";

const pool = "azurerm_virtual_desktop_host_pool";

export const desktopNoPublicNetwork: Rule = {
  id: "runtime/desktop-no-public-network",
  title: "virtual desktops are reached over a private network alone",
  severity: "high",
  resourceTypes: ["azurerm_virtual_desktop_host_pool", "azurerm_virtual_desktop_workspace"],
  controls: ["NOR-NET-01"],
  checkov: [],
  rationale: "whoever has a password sits at a desktop inside, from anywhere",
  remediation: "set public_network_access to Disabled, and public_network_access_enabled of the workspace to false",
  references: ["https://learn.microsoft.com/azure/virtual-desktop/private-link-overview"],
  evaluate: (resource) =>
    resource.type === pool ? mustBe(resource, "public_network_access", "Disabled") : mustBe(resource, "public_network_access_enabled", false),
};
