import { sftpHostKey } from "../../../../policy/rules/analytics/sftp-host-key";
import { describeSettings } from "../../support/describe-settings";

describeSettings(sftpHostKey, [
  { type: "azurerm_data_factory_linked_service_sftp", attribute: "skip_host_key_validation", good: false, bad: true, expected: "false", absent: "pass" },
]);
