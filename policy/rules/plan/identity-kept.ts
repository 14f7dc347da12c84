import { notApplicable, pass, type Rule, unresolved } from "../../model";
import { follows, onlyReplacedUse } from "../../plan/follows";
import { stays } from "../../plan/gone";
import { bothOf, plannedChange, values } from "../../plan/sides";
import { because, cannotTell, fails } from "../../plan/words";
import { asList } from "../../stack-json";

export const identityKept: Rule = {
  id: "plan/identity-kept",
  title: "an identity that is in use stays, and what has it keeps it",
  severity: "high",
  resourceTypes: ["*"],
  subject: "change",
  controls: ["NOR-AUT-03", "NOR-ENC-03"],
  checkov: [],
  rationale: "with the identity go its roles: the service cannot reach its key, and an identity of the same name that is made later is another one",
  remediation: "leave the identity in place; give the new one its roles first, and take the old one away in a later plan, with an exception",
  references: ["https://learn.microsoft.com/entra/identity/managed-identities-azure-resources/overview"],
  evaluate: (resource, graph) => {
    const change = plannedChange(resource);
    if (change === undefined) return notApplicable;
    if (resource.type === "azurerm_user_assigned_identity") {
      if (change.action === "replace" && onlyReplacedUse(resource, graph)) return pass;
      return change.action === "replace" ? fails(`the plan replaces the identity${because(change)}`, "replace", "that it stays") : stays(resource, graph, "id");
    }
    const sides = bothOf(resource);
    if (sides === undefined || sides.before.get("identity.type") === undefined) return notApplicable;
    const [was, will] = values(sides, "identity.identity_ids");
    if (follows(resource, graph, "identity.identity_ids")) return pass;
    if (will === unresolved || sides.after.get("identity.type") === unresolved) return cannotTell("identity");
    const lost = asList(typeof was === "symbol" ? [] : was).filter((id) => !asList(will).includes(id));
    if (lost.length > 0) return fails(`the plan takes away ${lost.join(", ")}`, will, "the same identities", "identity.identity_ids");
    const [before, after] = [String(sides.before.get("identity.type")), String(sides.after.get("identity.type"))];
    const kept = before.split(", ").every((kind) => after.split(", ").includes(kind));
    return kept ? pass : fails(`the identity goes from ${before} to ${after}`, after, before, "identity.type");
  },
};
