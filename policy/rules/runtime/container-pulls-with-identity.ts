import { pass, type Rule } from "../../model";
import { valuesAt } from "../network/blocks";

export const containerPullsWithIdentity: Rule = {
  id: "runtime/container-pulls-with-identity",
  title: "a container group pulls its images with an identity",
  severity: "medium",
  resourceTypes: ["azurerm_container_group"],
  controls: ["NOR-AUT-03"],
  checkov: [],
  rationale: "the password of a registry stands in the group, and opens every image",
  remediation: "set user_assigned_identity_id in image_registry_credential, and no password",
  references: ["https://learn.microsoft.com/azure/container-instances/using-azure-container-registry-mi"],
  evaluate: (group) => {
    const attribute = "image_registry_credential.password";
    const found = valuesAt(group, attribute).find((password) => password !== undefined && password !== "");
    return found === undefined ? pass : { state: "fail", attribute, actual: "present", expected: "none" };
  },
};
