import { all, pass, type Resource, type Rule, type Verdict } from "../../model";
import { asList, isObject } from "../../stack-json";
import { machinesBySystem } from "./machines";

const attributes = ["custom_data", "user_data", "user_data_base64", "os_profile.custom_data"];
const secret =
  /-----BEGIN [A-Z ]*PRIVATE KEY|\bAKIA[A-Z0-9]{16}\b|AccountKey=|[?&]sig=|(?:passw(?:or)?d|secret|token|api_?key|access_?key|connection_?string)\w*["']?\s*[:=]\s*["']?[^\s"'$<{(]{6}/i;

export const noSecretInCustomData: Rule = {
  id: "compute/no-secret-in-custom-data",
  title: "what a machine is told at its start holds no secret",
  severity: "high",
  resourceTypes: [...machinesBySystem, "azurerm_orchestrated_virtual_machine_scale_set", "azurerm_virtual_machine", "azurerm_virtual_machine_scale_set"],
  controls: ["NOR-AUT-09"],
  checkov: ["CKV_AZURE_45"],
  rationale: "custom data is kept in the state and on the machine, for everybody on it to read",
  remediation: "let the machine fetch the secret from a vault with its identity",
  references: ["https://learn.microsoft.com/azure/virtual-machines/custom-data"],
  evaluate: (machine) => all(...attributes.map((path) => judge(machine, path))),
};

function judge(machine: Resource, path: string): Verdict {
  const [block = "", leaf] = path.split(".");
  const outer = machine.body[block];
  const written = leaf === undefined ? outer : asList(outer).map((each) => (isObject(each) ? each[leaf] : undefined))[0];
  if (typeof written !== "string") return pass;
  // The whole text, whatever function it goes through: what is in the file is in the repository.
  const plain = /^[A-Za-z0-9+/\s]+=*$/.test(written) ? Buffer.from(written, "base64").toString() : written;
  // The secret itself must not stand in a report.
  return secret.test(plain) ? { state: "fail", attribute: path, actual: "a secret in clear", expected: "none" } : pass;
}
