import { notApplicable, pass, type Rule } from "../../model";
import { asList, isObject } from "../../stack-json";
import { isRoot, terraformOf } from "./stack-blocks";

export const noLocalState: Rule = {
  id: "hygiene/no-local-state",
  title: "terraform's state is not a file on the machine of the deployment",
  severity: "medium",
  resourceTypes: ["stack"],
  controls: ["NOR-RES-08"],
  checkov: [],
  rationale: "a file is lost with the machine, is not locked against a second deployment, and carries every secret in clear into whatever copies it",
  remediation: "set the backend to azurerm, with use_azuread_auth true",
  references: ["https://learn.microsoft.com/azure/developer/terraform/store-state-in-azure-storage"],
  evaluate: (stack) => {
    if (!isRoot(stack)) return notApplicable;
    const { backend, cloud } = terraformOf(stack);
    const names = asList(backend).flatMap((entry) => (isObject(entry) ? Object.keys(entry) : []));
    if (cloud !== undefined || names.some((name) => name !== "local")) return pass;
    return { state: "fail", attribute: "terraform.backend", actual: names[0] ?? "none, which is local", expected: "azurerm" };
  },
};
