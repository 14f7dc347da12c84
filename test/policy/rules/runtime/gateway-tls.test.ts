import { pass } from "../../../../policy/model";
import { gatewayTls } from "../../../../policy/rules/runtime/gateway-tls";
import { computed, describeRule, fails, unknown } from "../../support/describe-rule";
import { gateway, goodGateway } from "../../support/good-gateway";

describeRule(gatewayTls, goodGateway, gateway, [
  ["takes the policy with the ciphers of older clients", { "ssl_policy.policy_name": "AppGwSslPolicy20220101" }, pass],
  ["takes a policy by its name alone", { "ssl_policy.policy_type": undefined }, pass],
  ["takes a policy of one's own", { ssl_policy: { policy_type: "CustomV2", min_protocol_version: "TLSv1_3" } }, pass],
  [
    "fails an old policy",
    { "ssl_policy.policy_name": "AppGwSslPolicy20150501" },
    fails("ssl_policy.policy_name", "AppGwSslPolicy20150501", "AppGwSslPolicy20220101S or AppGwSslPolicy20220101"),
  ],
  [
    "fails an old version",
    { ssl_policy: { policy_type: "Custom", min_protocol_version: "TLSv1_1" } },
    fails("ssl_policy.min_protocol_version", "TLSv1_1", "TLSv1_2 or TLSv1_3"),
  ],
  ["fails a gateway without a policy", { ssl_policy: undefined }, fails("ssl_policy.policy_type", undefined, "Predefined or Custom or CustomV2")],
  [
    "fails an old version in a profile",
    { ssl_profile: [{ name: "old", ssl_policy: { policy_type: "Custom", min_protocol_version: "TLSv1_0" } }] },
    fails("ssl_profile.ssl_policy.min_protocol_version", "TLSv1_0", "TLSv1_2 or TLSv1_3"),
  ],
  [
    "fails weak ciphers",
    {
      ssl_policy: {
        policy_type: "Custom",
        min_protocol_version: "TLSv1_2",
        cipher_suites: ["TLS_RSA_WITH_AES_128_CBC_SHA", "TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384"],
      },
    },
    fails("ssl_policy.cipher_suites", ["TLS_RSA_WITH_AES_128_CBC_SHA"], "suites of ECDHE with GCM"),
  ],
  [
    "cannot tell ciphers from a variable",
    { ssl_policy: { policy_type: "Custom", min_protocol_version: "TLSv1_2", cipher_suites: computed } },
    unknown("ssl_policy.cipher_suites"),
  ],
  ["takes a profile without a policy", { ssl_profile: [{ name: "clients" }] }, pass],
  ["cannot tell a policy from a variable", { "ssl_policy.policy_name": computed }, unknown("ssl_policy.policy_name")],
]);
