import { mustBe, pass, type Rule, unresolved } from "../../model";

export const poolHostEncryption: Rule = {
  id: "integration/pool-host-encryption",
  title: "the disks of batch machines are encrypted where they run",
  severity: "medium",
  resourceTypes: ["azurerm_batch_pool"],
  controls: ["NOR-ENC-02"],
  checkov: [],
  rationale: "what a task leaves on a temporary disk lies open to whoever gets the disk",
  remediation: "set host_encryption_enabled in security_profile to true, or write disk_encryption for OsDisk and TemporaryDisk",
  references: ["https://learn.microsoft.com/azure/batch/disk-encryption"],
  evaluate: (pool) => {
    const attribute = "security_profile.host_encryption_enabled";
    const disks = pool.blocks("disk_encryption");
    if (disks === unresolved) return { state: "unknown", attribute: "disk_encryption", why: "a dynamic block makes them" };
    const targets = disks.map((disk) => disk.get("disk_encryption_target"));
    return ["OsDisk", "TemporaryDisk"].every((target) => targets.includes(target)) ? pass : mustBe(pool, attribute, true);
  },
};
