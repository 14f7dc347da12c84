import { federatedAudience } from "../../../../policy/rules/identity/federated-audience";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { federated, goodPolicies } from "../../support/good-policies";

describeRule(federatedAudience, goodPolicies, federated, [
  ["fails where audience is left out", { audience: undefined }, fails("audience", undefined, "api://AzureADTokenExchange")],
  ["fails audience ['api://other']", { audience: ["api://other"] }, fails("audience", ["api://other"], "api://AzureADTokenExchange")],
  [
    "fails audience ['api://AzureADTokenExchange', '*']",
    { audience: ["api://AzureADTokenExchange", "*"] },
    fails("audience", ["api://AzureADTokenExchange", "*"], "api://AzureADTokenExchange"),
  ],
  ["cannot tell audience from a variable", { audience: computed }, unknown("audience")],
]);
