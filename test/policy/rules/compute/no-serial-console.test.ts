import { pass } from "../../../../policy/model";
import { noSerialConsole } from "../../../../policy/rules/compute/no-serial-console";
import { describeRule, fails } from "../../support/describe-rule";
import { goodMachines } from "../../support/good-machines";

describeRule(noSerialConsole, goodMachines, "azurerm_linux_virtual_machine.x", [
  [
    "fails a console beside a public address",
    { boot_diagnostics: {}, "azurerm_network_interface.x.ip_configuration.public_ip_address_id": "${azurerm_public_ip.p.id}" },
    fails("boot_diagnostics", "present", "none"),
  ],
  ["takes a console on a private network", { boot_diagnostics: {} }, pass],
]);
