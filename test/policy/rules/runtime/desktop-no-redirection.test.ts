import { desktopNoRedirection } from "../../../../policy/rules/runtime/desktop-no-redirection";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodDesktop } from "../../support/good-desktop";

describeRule(desktopNoRedirection, goodDesktop, "azurerm_virtual_desktop_host_pool.x", [
  [
    "fails a clipboard",
    { custom_rdp_properties: "drivestoredirect:s:;redirectclipboard:i:1" },
    fails("custom_rdp_properties", "drivestoredirect:s:;redirectclipboard:i:1", "drivestoredirect:s: and redirectclipboard:i:0"),
  ],
  [
    "fails all drives",
    { custom_rdp_properties: "drivestoredirect:s:*;redirectclipboard:i:0" },
    fails("custom_rdp_properties", "drivestoredirect:s:*;redirectclipboard:i:0", "drivestoredirect:s: and redirectclipboard:i:0"),
  ],
  [
    "fails what Azure does by itself",
    { custom_rdp_properties: undefined },
    fails("custom_rdp_properties", undefined, "drivestoredirect:s: and redirectclipboard:i:0"),
  ],
  ["cannot tell a variable", { custom_rdp_properties: computed }, unknown("custom_rdp_properties")],
]);
