import { notApplicable, pass, type Rule } from "../../model";
import { remoteModules } from "./modules";

export const moduleCommit: Rule = {
  id: "hygiene/module-commit",
  title: "a module in git is fetched by its commit",
  severity: "low",
  resourceTypes: ["stack"],
  controls: ["NOR-RES-05"],
  checkov: [],
  rationale: "a tag or a branch can be moved to other code after it was reviewed; the hash of a commit cannot",
  remediation: "set ref to the full hash of the commit",
  references: ["https://developer.hashicorp.com/terraform/language/modules/sources#selecting-a-revision"],
  evaluate: (stack) => {
    const inGit = remoteModules(stack).filter(({ kind }) => kind === "git");
    const open = inGit.find(({ pin }) => !/^[0-9a-f]{40}$/.test(pin ?? ""));
    if (open === undefined) return inGit.length === 0 ? notApplicable : pass;
    return { state: "fail", attribute: `${open.address}.source`, actual: open.pin ?? "no ref", expected: "the hash of a commit" };
  },
};
