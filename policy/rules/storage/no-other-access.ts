import { type Block, pass, type Rule, unresolved } from "../../model";

const attribute = "ace.permissions";

export const noOtherAccess: Rule = {
  id: "storage/no-other-access",
  title: "nobody but those who are named may open a directory of a data lake",
  severity: "high",
  resourceTypes: ["azurerm_storage_data_lake_gen2_filesystem", "azurerm_storage_data_lake_gen2_path"],
  controls: ["NOR-AUT-05", "NOR-AUT-08"],
  checkov: [],
  rationale: "an entry for others gives every identity of the tenant what it names",
  remediation: "set permissions of the ace of type other to ---",
  references: ["https://learn.microsoft.com/azure/storage/blobs/data-lake-storage-access-control"],
  evaluate: (directory) => {
    const entries = directory.blocks("ace");
    if (entries === unresolved) return { state: "unknown", attribute, why: "a dynamic block makes the entries" };
    const given = entries.filter(isOther).map((entry) => entry.get("permissions"));
    const open = given.find((permissions) => permissions !== unresolved && permissions !== "---");
    if (open !== undefined) return { state: "fail", attribute, actual: open as string, expected: "---" };
    return given.includes(unresolved) ? { state: "unknown", attribute, why: "its value is known only after the plan" } : pass;
  },
};

function isOther(entry: Block): boolean {
  const type = entry.get("type");
  return type === "other" || type === unresolved;
}
