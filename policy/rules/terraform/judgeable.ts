import { pass, type Rule } from "../../model";
import { isKnownType, removedIn } from "../../provider/facts";

// What these make is written in another language: an ARM template, a script.
const opaque = /_template_deployment$|^azurerm_resource_deployment_script_|^azurerm_managed_application$/;

export const judgeable: Rule = {
  id: "terraform/judgeable",
  title: "every resource is of a type that the rules can read",
  severity: "high",
  resourceTypes: ["*"],
  controls: ["NOR-RES-05", "NOR-EXC-05"],
  checkov: [],
  rationale: "through another provider anything can be made in Azure that no rule looks at",
  remediation: "use the azurerm resource for it, or record an exception that says how it was judged",
  references: ["https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs"],
  evaluate: (resource) => {
    if (!isKnownType(resource.type) && removedIn(resource.type) === undefined)
      return { state: "unknown", attribute: "type", why: `${resource.type} is no resource type of azurerm 4.55` };
    if (opaque.test(resource.type)) return { state: "unknown", attribute: "type", why: `what ${resource.type} makes is not in the JSON` };
    return resource.body.provisioner === undefined ? pass : { state: "unknown", attribute: "provisioner", why: "what its commands do is not in the JSON" };
  },
};
