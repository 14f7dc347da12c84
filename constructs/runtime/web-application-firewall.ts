import { WebApplicationFirewallPolicy } from "@cdktf/provider-azurerm/lib/web-application-firewall-policy";
import { Construct } from "constructs";
import { requireWholeNumber } from "../input";
import type { Placement } from "../placement";

export interface WebApplicationFirewallProps {
  readonly placement: Placement;
  /** Made by `resourceName("waf", …)`. */
  readonly name: string;
  /**
   * Requests that one address may send in a minute, 100 to 100 000.
   * @default 6000 - a whole municipality behind one address
   */
  readonly requestsPerMinute?: number;
  /**
   * The largest request in KB, 128 to 2000: uploads in parts are up to 750 MB.
   * @default 2000 - forms with attachments
   */
  readonly requestBodyKb?: number;
}

/**
 * The rules that every request from outside must pass: Microsoft's own against known attacks and bots, whole bodies read, and a limit for each address.
 * It blocks; nothing is let through to be looked at later. What it logs names no cookie and no credential.
 *
 * Holds NOR-NET-08 and NOR-ENC-01.
 * @throws when `requestsPerMinute` is outside 100 to 100 000, or `requestBodyKb` outside 128 to 2000
 * @see https://learn.microsoft.com/azure/web-application-firewall/ag/ag-overview
 * @see https://learn.microsoft.com/azure/web-application-firewall/ag/waf-sensitive-data-protection
 */
export class WebApplicationFirewall extends Construct {
  readonly id: string;

  constructor(scope: Construct, id: string, props: WebApplicationFirewallProps) {
    super(scope, id);
    const { placement, requestsPerMinute = 6000, requestBodyKb = 2000 } = props;
    const where = this.node.path;
    requireWholeNumber(where, { name: "requestsPerMinute", value: requestsPerMinute, minimum: 100, maximum: 100_000, fix: "leave it out for 6000" });
    requireWholeNumber(where, { name: "requestBodyKb", value: requestBodyKb, minimum: 128, maximum: 2000, fix: "leave it out for 2000" });
    const policy = new WebApplicationFirewallPolicy(this, "Resource", {
      name: props.name,
      location: placement.region,
      resourceGroupName: placement.resourceGroupName,
      tags: placement.tags,
      policySettings: {
        enabled: true,
        mode: "Prevention",
        requestBodyCheck: true,
        requestBodyEnforcement: true,
        requestBodyInspectLimitInKb: requestBodyKb,
        maxRequestBodySizeInKb: requestBodyKb,
        fileUploadEnforcement: true,
        fileUploadLimitInMb: 750,
        jsChallengeCookieExpirationInMinutes: 30,
        logScrubbing: {
          enabled: true,
          rule: [
            { enabled: true, matchVariable: "RequestCookieNames", selectorMatchOperator: "EqualsAny" },
            { enabled: true, matchVariable: "RequestHeaderNames", selectorMatchOperator: "Equals", selector: "Authorization" },
          ],
        },
      },
      managedRules: {
        managedRuleSet: [
          { type: "Microsoft_DefaultRuleSet", version: "2.1" },
          { type: "Microsoft_BotManagerRuleSet", version: "1.1" },
        ],
      },
      customRules: [
        {
          name: "LimitEachAddress",
          enabled: true,
          priority: 1,
          ruleType: "RateLimitRule",
          rateLimitDuration: "OneMin",
          rateLimitThreshold: requestsPerMinute,
          groupRateLimitBy: "ClientAddr",
          // Azure wants a condition: every address but one that none has.
          matchConditions: [
            { matchVariables: [{ variableName: "RemoteAddr" }], operator: "IPMatch", negationCondition: true, matchValues: ["255.255.255.255/32"] },
          ],
          action: "Block",
        },
      ],
    });
    this.id = policy.id;
  }
}
