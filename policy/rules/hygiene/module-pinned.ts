import { notApplicable, pass, type Rule } from "../../model";
import { type RemoteModule, remoteModules } from "./modules";

export const modulePinned: Rule = {
  id: "hygiene/module-pinned",
  title: "a module from elsewhere is of one version",
  severity: "medium",
  resourceTypes: ["stack"],
  controls: ["NOR-RES-05"],
  checkov: [],
  rationale: "whoever can change the module changes what the next deployment does, without anybody here having looked at it",
  remediation: "set version to one version for a module of a registry, ref to a tag or commit for one in git, checksum for an archive",
  references: ["https://developer.hashicorp.com/terraform/language/modules/sources"],
  evaluate: (stack) => {
    const modules = remoteModules(stack);
    const open = modules.find((module) => !isPinned(module));
    if (open === undefined) return modules.length === 0 ? notApplicable : pass;
    const attribute = `${open.address}.${open.kind === "registry" ? "version" : "source"}`;
    return { state: "fail", attribute, actual: open.pin ?? "no version", expected: "one version" };
  },
};

function isPinned({ kind, pin }: RemoteModule): boolean {
  if (pin === undefined || pin === "") return false;
  if (kind === "registry") return /^\s*=?\s*v?\d+\.\d+\.\d+(?:[-+][\w.]+)?\s*$/.test(pin);
  return kind === "archive" || /^[0-9a-f]{7,40}$|\d+\.\d+/.test(pin);
}
