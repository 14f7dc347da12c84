import { WebApplicationFirewall, type WebApplicationFirewallProps } from "../../../constructs/runtime/web-application-firewall";
import { resolved, synthesize } from "../../support/synthesize";

const firewall = (change: Partial<WebApplicationFirewallProps> = {}) =>
  synthesize((stack) => {
    const made = new WebApplicationFirewall(stack, "Firewall", {
      placement: { region: "norwayeast", resourceGroupName: "rg-runtime", tags: { env: "prod" } },
      name: "waf-altinn-prod",
      ...change,
    });
    expect(resolved(stack, made.id)).toBe("${azurerm_web_application_firewall_policy.Firewall.id}");
  });
const policy = (change?: Partial<WebApplicationFirewallProps>) => firewall(change).azurerm_web_application_firewall_policy?.Firewall;

const settings = {
  enabled: true,
  mode: "Prevention",
  request_body_check: true,
  request_body_enforcement: true,
  request_body_inspect_limit_in_kb: 2000,
  max_request_body_size_in_kb: 2000,
  file_upload_enforcement: true,
  file_upload_limit_in_mb: 750,
  js_challenge_cookie_expiration_in_minutes: 30,
  log_scrubbing: {
    enabled: true,
    rule: [
      { enabled: true, match_variable: "RequestCookieNames", selector_match_operator: "EqualsAny" },
      { enabled: true, match_variable: "RequestHeaderNames", selector_match_operator: "Equals", selector: "Authorization" },
    ],
  },
};
const limit = {
  name: "LimitEachAddress",
  enabled: true,
  priority: 1,
  rule_type: "RateLimitRule",
  rate_limit_duration: "OneMin",
  rate_limit_threshold: 6000,
  group_rate_limit_by: "ClientAddr",
  match_conditions: [
    { match_variables: [{ variable_name: "RemoteAddr" }], operator: "IPMatch", negation_condition: true, match_values: ["255.255.255.255/32"] },
  ],
  action: "Block",
};

describe("WebApplicationFirewall", () => {
  it("blocks known attacks, bots and floods, reads whole bodies and keeps credentials out of its log", () =>
    expect(firewall()).toEqual({
      azurerm_web_application_firewall_policy: {
        Firewall: {
          name: "waf-altinn-prod",
          location: "norwayeast",
          resource_group_name: "rg-runtime",
          tags: { env: "prod" },
          policy_settings: settings,
          managed_rules: {
            managed_rule_set: [
              { type: "Microsoft_DefaultRuleSet", version: "2.1" },
              { type: "Microsoft_BotManagerRuleSet", version: "1.1" },
            ],
          },
          custom_rules: [limit],
        },
      },
    }));

  it("takes another limit for each address and another largest body, which it still reads to the end", () => {
    expect(policy({ requestsPerMinute: 100 })?.custom_rules).toEqual([{ ...limit, rate_limit_threshold: 100 }]);
    expect(policy({ requestBodyKb: 128 })?.policy_settings).toEqual({
      ...settings,
      request_body_inspect_limit_in_kb: 128,
      max_request_body_size_in_kb: 128,
    });
  });

  it.each([99, 100_001])("refuses a limit of %d requests", (requestsPerMinute) =>
    expect(() => firewall({ requestsPerMinute })).toThrow(
      `prod-test/Firewall: requestsPerMinute is out of range - got ${requestsPerMinute}; allowed 100 to 100000; leave it out for 6000`,
    ),
  );

  it.each([127, 2001])("refuses a largest body of %d KB", (requestBodyKb) =>
    expect(() => firewall({ requestBodyKb })).toThrow(
      `prod-test/Firewall: requestBodyKb is out of range - got ${requestBodyKb}; allowed 128 to 2000; leave it out for 2000`,
    ),
  );
});
