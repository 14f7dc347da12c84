import { notApplicable, pass, type Rule } from "../../model";
import { isOurs } from "../../plan/planned";
import { plannedChange } from "../../plan/sides";
import { cannotTell } from "../../plan/words";
import { isKnownType } from "../../provider/facts";

export const noOpaqueDestroy: Rule = {
  id: "plan/no-opaque-destroy",
  title: "a plan destroys nothing of which it does not say what it is",
  severity: "high",
  resourceTypes: ["*"],
  subject: "change",
  controls: ["NOR-RES-01", "NOR-EXC-05"],
  checkov: [],
  rationale: "behind a resource of azapi or a template deployment may be a database as well as a tag, and it goes all the same",
  remediation: "use the azurerm resource for it; else record an exception that says what goes",
  references: ["https://registry.terraform.io/providers/Azure/azapi/latest/docs/resources/resource"],
  evaluate: (resource) => {
    const change = plannedChange(resource);
    if (change === undefined || !isOurs("", resource.type)) return notApplicable;
    const isOpaque = !isKnownType(resource.type) || /_template_deployment$|^azurerm_managed_application$/.test(resource.type);
    const goes = change.action === "delete" || change.action === "replace" || change.action === "forget";
    return isOpaque && goes ? cannotTell("type", `what a ${resource.type} holds is not known`) : pass;
  },
};
