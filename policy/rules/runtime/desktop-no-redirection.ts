import { pass, type Rule, unresolved } from "../../model";

const wanted = ["drivestoredirect:s:", "redirectclipboard:i:0"];

export const desktopNoRedirection: Rule = {
  id: "runtime/desktop-no-redirection",
  title: "a virtual desktop takes nothing along to the machine in front of it",
  severity: "medium",
  resourceTypes: ["azurerm_virtual_desktop_host_pool"],
  controls: ["NOR-NET-11"],
  checkov: [],
  rationale: "data leaves by the clipboard and the drives of the client, and nobody sees how much",
  remediation: "write drivestoredirect:s: and redirectclipboard:i:0 in custom_rdp_properties",
  references: ["https://learn.microsoft.com/azure/virtual-desktop/redirection-configure-clipboard"],
  evaluate: (pool) => {
    const attribute = "custom_rdp_properties";
    const written = pool.get(attribute);
    if (written === unresolved) return { state: "unknown", attribute, why: "its value is known only after the plan" };
    const properties = String(written ?? "")
      .toLowerCase()
      .split(";")
      .map((property) => property.trim());
    const open = wanted.filter((property) => !properties.includes(property));
    return open.length === 0 ? pass : { state: "fail", attribute, actual: written, expected: wanted.join(" and ") };
  },
};
