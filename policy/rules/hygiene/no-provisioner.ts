import { pass, type Rule } from "../../model";
import { asList, isObject } from "../../stack-json";

export const noProvisioner: Rule = {
  id: "hygiene/no-provisioner",
  title: "no provisioner runs commands",
  severity: "medium",
  resourceTypes: ["*"],
  controls: ["NOR-RES-05"],
  checkov: [],
  rationale: "what a command does on the machine of the deployment or in the new one is in no plan, and is not undone or repeated",
  remediation: "use a resource of azurerm for it, cloud-init or an image for what is in a machine, or a step of the pipeline",
  references: ["https://developer.hashicorp.com/terraform/language/resources/provisioners/syntax"],
  evaluate: (resource) => {
    const names = asList(resource.body.provisioner).flatMap((entry) => (isObject(entry) ? Object.keys(entry) : []));
    return names.length === 0 ? pass : { state: "fail", attribute: "provisioner", actual: names.join(", "), expected: "none" };
  },
};
