import { poolNoPublicAddress } from "../../../../policy/rules/integration/pool-no-public-address";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { goodIntegration } from "../../support/good-integration";

describeRule(poolNoPublicAddress, goodIntegration, "azurerm_batch_pool.main", [
  [
    "fails an address",
    { "network_configuration.public_address_provisioning_type": "BatchManaged" },
    fails("network_configuration.public_address_provisioning_type", "BatchManaged", "NoPublicIPAddresses"),
  ],
  [
    "cannot tell a variable",
    { "network_configuration.public_address_provisioning_type": computed },
    unknown("network_configuration.public_address_provisioning_type"),
  ],
  [
    "fails the default",
    { "network_configuration.public_address_provisioning_type": undefined },
    fails("network_configuration.public_address_provisioning_type", undefined, "NoPublicIPAddresses"),
  ],
]);
