import { notApplicable, pass, type Verdict } from "../../../../policy/model";
import { scopeNotOverridden } from "../../../../policy/rules/storage/scope-not-overridden";
import { computed, fails, unknown } from "../../support/describe-rule";
import { answers, graphOf, type Json } from "../../support/graph";

const place = "azurerm_storage_container.x";
const judge = (body: Json) => answers(scopeNotOverridden, graphOf({ resource: { azurerm_storage_container: { x: body } } }))[place];

it.each<[string, Json, Verdict]>([
  ["has nothing to say without a scope", {}, notApplicable],
  ["passes a scope that holds", { default_encryption_scope: "s", encryption_scope_override_enabled: false }, pass],
  ["fails azurerm's default", { default_encryption_scope: "s" }, fails("encryption_scope_override_enabled", true, "false")],
  ["cannot tell a variable", { default_encryption_scope: "s", encryption_scope_override_enabled: computed }, unknown("encryption_scope_override_enabled")],
])("%s", (_, body, verdict) => expect(judge(body)).toEqual(verdict));
