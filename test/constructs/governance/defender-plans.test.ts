import { DefenderPlans, type DefenderPlansProps } from "../../../constructs/governance/defender-plans";
import { synthesize } from "../../support/synthesize";

const defender = (props: DefenderPlansProps) =>
  synthesize((stack) => {
    new DefenderPlans(stack, "Defender", props);
  });
const contact = { name: "default", email: "soc@example.no", alert_notifications: true, alerts_to_admins: true };
const on = (resource_type: string) => ({ resource_type, tier: "Standard" });

describe("DefenderPlans", () => {
  it("watches over the services that there are, and tells a team", () =>
    expect(defender({ email: "soc@example.no" })).toEqual({
      azurerm_security_center_subscription_pricing: {
        "Defender/Arm": { ...on("Arm"), subplan: "PerSubscription" },
        "Defender/CloudPosture": on("CloudPosture"),
        "Defender/Containers": {
          ...on("Containers"),
          extension: [{ name: "AgentlessDiscoveryForKubernetes" }, { name: "ContainerRegistriesVulnerabilityAssessments" }],
        },
        "Defender/KeyVaults": { ...on("KeyVaults"), subplan: "PerKeyVault" },
        "Defender/OpenSourceRelationalDatabases": on("OpenSourceRelationalDatabases"),
        "Defender/StorageAccounts": {
          ...on("StorageAccounts"),
          subplan: "DefenderForStorageV2",
          extension: [{ name: "OnUploadMalwareScanning", additional_extension_properties: { CapGBPerMonthPerStorageAccount: "5000" } }],
        },
      },
      azurerm_security_center_contact: { "Defender/Contact": contact },
    }));

  it("calls the team too", () =>
    expect(defender({ email: "soc@example.no", phone: "+4700000000" }).azurerm_security_center_contact).toEqual({
      "Defender/Contact": { ...contact, phone: "+4700000000" },
    }));

  it.each(["", "soc", "a@b@c", "a @b"])("refuses %p, which is no address", (email) =>
    expect(() => defender({ email })).toThrow(`prod-test/Defender: email is no address - got "${email}"; allowed one e-mail address; name who is told`),
  );
});
