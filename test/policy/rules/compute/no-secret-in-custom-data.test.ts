import { pass } from "../../../../policy/model";
import { noSecretInCustomData } from "../../../../policy/rules/compute/no-secret-in-custom-data";
import { describeRule, fails } from "../../support/describe-rule";
import { goodMachines } from "../../support/good-machines";

describeRule(noSecretInCustomData, goodMachines, "azurerm_linux_virtual_machine.x", [
  ["fails a password in custom data", { custom_data: "#!/bin/sh\nexport DB_PASSWORD=Hunter2Hunter2" }, fails("custom_data", "a secret in clear", "none")],
  ["fails one under base64", { user_data: "ZXhwb3J0IERCX1BBU1NXT1JEPUh1bnRlcjJIdW50ZXIy" }, fails("user_data", "a secret in clear", "none")],
  [
    "fails one inside a function",
    { custom_data: '${base64encode("AWS_SECRET_ACCESS_KEY=wJalrXUtnFEMIK7MDENGbPxRfiCYEXAMPLEKEY")}' },
    fails("custom_data", "a secret in clear", "none"),
  ],
  ["fails a private key", { custom_data: "-----BEGIN RSA PRIVATE KEY-----" }, fails("custom_data", "a secret in clear", "none")],
  ["takes a script that fetches it", { custom_data: "#!/bin/sh\nPASSWORD=$(az keyvault secret show --id $ID)" }, pass],
  ["takes what is read from a file", { custom_data: '${filebase64("init.sh")}' }, pass],
]);

describeRule(noSecretInCustomData, goodMachines, "azurerm_virtual_machine.x", [
  ["fails a password in custom data", { "os_profile.custom_data": "DB_PASSWORD=Hunter2Hunter2" }, fails("os_profile.custom_data", "a secret in clear", "none")],
]);
