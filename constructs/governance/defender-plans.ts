import { SecurityCenterContact } from "@cdktf/provider-azurerm/lib/security-center-contact";
import { SecurityCenterSubscriptionPricing } from "@cdktf/provider-azurerm/lib/security-center-subscription-pricing";
import { Construct } from "constructs";
import { wrongInput } from "../input";

export interface DefenderPlansProps {
  /** Who is told of an attack: the e-mail address of a team rather than a person. */
  readonly email: string;
  /**
   * Where Microsoft calls that team.
   * @default - it writes
   */
  readonly phone?: string;
}

interface Plan {
  readonly subplan?: string;
  readonly extension?: readonly { readonly name: string; readonly additionalExtensionProperties?: Readonly<Record<string, string>> }[];
}

/**
 * The plans for the services that there are, and no other: each costs.
 *
 * Storage is searched for malware as it is uploaded, up to 5 000 GB of an account in a month; nobody reads it for what data it holds.
 * @see https://learn.microsoft.com/azure/defender-for-cloud/defender-for-cloud-introduction
 */
const plans = {
  Arm: { subplan: "PerSubscription" },
  CloudPosture: {},
  Containers: { extension: [{ name: "AgentlessDiscoveryForKubernetes" }, { name: "ContainerRegistriesVulnerabilityAssessments" }] },
  KeyVaults: { subplan: "PerKeyVault" },
  OpenSourceRelationalDatabases: {},
  StorageAccounts: {
    subplan: "DefenderForStorageV2",
    extension: [{ name: "OnUploadMalwareScanning", additionalExtensionProperties: { CapGBPerMonthPerStorageAccount: "5000" } }],
  },
} as const satisfies Readonly<Record<string, Plan>>;

/**
 * Microsoft Defender watches over every service of the subscription, and tells a team as well as the owners when something looks like an attack.
 *
 * Holds NOR-LOG-06.
 * @throws when the e-mail address is none
 * @see https://learn.microsoft.com/azure/defender-for-cloud/configure-email-notifications
 */
export class DefenderPlans extends Construct {
  constructor(scope: Construct, id: string, props: DefenderPlansProps) {
    super(scope, id);
    const { email, phone } = props;
    if (!/^[^@\s]+@[^@\s]+$/.test(email)) {
      throw wrongInput(this.node.path, { what: "email is no address", got: `"${email}"`, allowed: "one e-mail address", fix: "name who is told" });
    }
    for (const [resourceType, plan] of Object.entries<Plan>(plans)) {
      new SecurityCenterSubscriptionPricing(this, resourceType, {
        resourceType,
        tier: "Standard",
        ...(plan.subplan !== undefined && { subplan: plan.subplan }),
        ...(plan.extension !== undefined && { extension: plan.extension.map((extension) => ({ ...extension })) }),
      });
    }
    new SecurityCenterContact(this, "Contact", {
      name: "default",
      email,
      ...(phone !== undefined && { phone }),
      alertNotifications: true,
      alertsToAdmins: true,
    });
  }
}
