import { scopeCustomerManagedKey } from "../../../../policy/rules/storage/scope-customer-managed-key";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodFiles, scope } from "../../support/good-files";

describeRule(scopeCustomerManagedKey, goodFiles, scope, [
  ["fails where source is left out", { source: undefined }, fails("source", undefined, "Microsoft.KeyVault")],
  ["fails source 'Microsoft.Storage'", { source: "Microsoft.Storage" }, fails("source", "Microsoft.Storage", "Microsoft.KeyVault")],
  ["cannot tell source from a variable", { source: computed }, unknown("source")],
]);
