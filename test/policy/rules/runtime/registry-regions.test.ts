import { pass } from "../../../../policy/model";
import { registryRegions } from "../../../../policy/rules/runtime/registry-regions";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodRegistry, registry } from "../../support/good-registry";

describeRule(registryRegions, goodRegistry, registry, [
  ["needs no copy", { georeplications: undefined }, pass],
  ["knows a region by its long name", { "georeplications.0.location": "Norway West" }, pass],
  [
    "fails a copy in another country, also behind one in Norway",
    { "georeplications.1": { location: "westeurope" } },
    fails("georeplications.location", "westeurope", "norwayeast or norwaywest"),
  ],
  ["cannot tell a copy in a computed place", { "georeplications.0.location": computed }, unknown("georeplications.location")],
  ["cannot tell a dynamic block", { dynamic: { georeplications: {} } }, unknown("georeplications.location")],
]);
