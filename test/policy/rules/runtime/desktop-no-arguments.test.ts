import { desktopNoArguments } from "../../../../policy/rules/runtime/desktop-no-arguments";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodDesktop } from "../../support/good-desktop";

describeRule(desktopNoArguments, goodDesktop, "azurerm_virtual_desktop_application.x", [
  [
    "fails command_line_argument_policy Allow",
    { command_line_argument_policy: "Allow" },
    fails("command_line_argument_policy", "Allow", "DoNotAllow or Require"),
  ],
  ["fails what is not written", { command_line_argument_policy: undefined }, fails("command_line_argument_policy", undefined, "DoNotAllow or Require")],
  ["cannot tell a variable", { command_line_argument_policy: computed }, unknown("command_line_argument_policy")],
]);
