import { pass, type Rule } from "../../model";
import { earlierNames } from "../../provider/earlier-names";
import { writtenIn } from "./written";

export const noDeprecatedAttribute: Rule = {
  id: "hygiene/no-deprecated-attribute",
  title: "no attribute is one that azurerm will drop",
  severity: "low",
  resourceTypes: ["*"],
  controls: ["NOR-RES-05"],
  checkov: [],
  rationale: "the next version of azurerm does not take it, and the upgrade that closes a hole has to wait for the rewrite",
  remediation: "write what the documentation names in its place",
  references: ["https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs"],
  evaluate: (resource) => {
    // What has a present name is another rule's; what has a later one cannot be written otherwise yet.
    const isRenamed = (path: string) => earlierNames(resource.type).some(([present, names]) => present === path || names.some(({ name }) => name === path));
    const found = writtenIn(resource).find(({ path, attribute }) => attribute?.deprecated && !isRenamed(path));
    return found === undefined
      ? pass
      : { state: "fail", attribute: found.path, actual: "present", expected: "absent", message: `${found.path} is deprecated in azurerm 4.55` };
  },
};
