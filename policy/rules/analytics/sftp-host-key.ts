import type { Rule } from "../../model";
import { holds, type Settings } from "../database/settings";

const settings: Settings = {
  azurerm_data_factory_linked_service_sftp: { skip_host_key_validation: [false, undefined] },
};

export const sftpHostKey: Rule = {
  id: "analytics/sftp-host-key",
  title: "a linked service knows the SFTP server it talks to by its key",
  severity: "high",
  resourceTypes: Object.keys(settings),
  controls: ["NOR-ENC-01"],
  checkov: [],
  rationale: "whoever stands between takes the place of the server, and gets the password and the files",
  remediation: "leave skip_host_key_validation false, and give host_key_fingerprint",
  references: ["https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/data_factory_linked_service_sftp"],
  evaluate: holds(settings),
};
