import { eachBlockMustBe } from "../../blocks";
import { all, mustBe, notApplicable, type Resource, type Rule, unresolved } from "../../model";

const weaker = ["kerberos_5_read_only_enabled", "kerberos_5_read_write_enabled", "kerberos_5i_read_only_enabled", "kerberos_5i_read_write_enabled"];

export const netappEncryptedOnTheWay: Rule = {
  id: "storage/netapp-encrypted-on-the-way",
  title: "files of NetApp are encrypted on the way",
  severity: "medium",
  resourceTypes: ["azurerm_netapp_volume"],
  controls: ["NOR-ENC-01"],
  checkov: [],
  rationale: "whoever listens in the network reads the files as they pass",
  remediation: "set smb3_protocol_encryption_enabled to true for CIFS, and NFSv4.1 with kerberos_enabled and kerberos_5p_read_write_enabled instead of NFSv3",
  references: ["https://learn.microsoft.com/azure/azure-netapp-files/azure-netapp-files-understand-data-encryption"],
  evaluate: (volume) => {
    const protocols = protocolsOf(volume);
    if (protocols === undefined) return { state: "unknown", attribute: "protocols", why: "its value is known only after the plan" };
    if (protocols.includes("NFSv3")) return { state: "fail", attribute: "protocols", actual: protocols, expected: "NFSv4.1 or CIFS" };
    return all(
      protocols.includes("CIFS") ? mustBe(volume, "smb3_protocol_encryption_enabled", true) : notApplicable,
      protocols.includes("NFSv4.1") ? mustBe(volume, "kerberos_enabled", true) : notApplicable,
      // Of the three kinds of Kerberos only 5p encrypts what passes.
      ...weaker.map((kind) => eachBlockMustBe(volume, "export_policy_rule", kind, false)),
    );
  },
};

/** Azure takes NFSv3 where nothing is said. */
function protocolsOf(volume: Resource): readonly string[] | undefined {
  const protocols = volume.get("protocols");
  if (protocols === unresolved) return undefined;
  const list = (Array.isArray(protocols) ? protocols : [protocols]).filter((name) => typeof name === "string");
  return list.length === 0 ? ["NFSv3"] : list.map(String);
}
