import { notApplicable, type Rule, unresolved, type Value } from "../../model";
import { type Grade, notLess } from "../../plan/grades";
import { bothOf, plannedChange, values } from "../../plan/sides";
import { cannotTell, fails } from "../../plan/words";
import { asList } from "../../stack-json";

const time = (value: Value) => Date.parse(String(value)) || undefined;
const dates: readonly Grade[] = [
  { path: /^expiration_date$/, rank: (value) => (value === undefined || value === null ? Number.POSITIVE_INFINITY : time(value)) },
  { path: /^not_before_date$/, rank: (value) => -(time(value) ?? 0) },
];

export const keyUsable: Rule = {
  id: "plan/key-usable",
  title: "a key can be used for all it was, and for no shorter time",
  severity: "critical",
  resourceTypes: ["azurerm_key_vault_key", "azurerm_key_vault_secret", "azurerm_key_vault_managed_hardware_security_module_key"],
  subject: "change",
  controls: ["NOR-ENC-03", "NOR-ENC-05"],
  checkov: [],
  rationale: "storage, databases and disks that are encrypted with a key cannot be read once it may not unwrap, is not yet valid, or is past its end",
  remediation: "leave key_opts, not_before_date and expiration_date as they were; let the rotation policy make new versions",
  references: ["https://learn.microsoft.com/azure/key-vault/keys/about-keys-details"],
  evaluate: (key) => {
    const sides = bothOf(key);
    if (plannedChange(key) === undefined || sides === undefined) return notApplicable;
    const [was, will] = values(sides, "key_opts");
    if (will === unresolved) return cannotTell("key_opts");
    const lost = asList(was === unresolved ? undefined : was).filter((operation) => !asList(will).includes(operation));
    if (lost.length > 0) return fails(`the key loses ${lost.join(", ")}`, will, `also ${lost.join(", ")}`, "key_opts");
    if (sides.before.get("expiration_date") === undefined && sides.after.get("expiration_date") !== undefined) {
      return fails("the key gets an end it did not have", "an end", "none, or a rotation policy", "expiration_date");
    }
    return notLess(key, dates);
  },
};
