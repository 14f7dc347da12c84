import { toTraversal } from "../../expressions";
import { notApplicable, pass, type Rule } from "../../model";
import { listOf } from "./stack-blocks";

export const movedToSomething: Rule = {
  id: "hygiene/moved-to-something",
  title: "what is moved or imported has a block to go to",
  severity: "medium",
  resourceTypes: ["stack"],
  controls: ["NOR-RES-01"],
  checkov: [],
  rationale: "a resource that is moved to an address without a block is destroyed by the next deployment",
  remediation: "write the block, or correct to in the moved or import block",
  references: ["https://developer.hashicorp.com/terraform/language/modules/develop/refactoring"],
  evaluate: (stack, graph) => {
    const kinds = ["moved", "import"] as const;
    const all = kinds.flatMap((kind) => listOf(stack, kind).map(({ to }) => ({ kind, to: String(to).replace(/^\$\{(.*)\}$/, "$1") })));
    const lost = all.find(({ to }) => {
      const [type, name] = toTraversal(to).parts;
      // What is in a module is told by the module alone.
      if (type === undefined || type === "module" || name === undefined) return false;
      return !graph.resources.some((resource) => resource.stack === stack.stack && resource.type === type && resource.name === name);
    });
    if (lost === undefined) return all.length === 0 ? notApplicable : pass;
    return { state: "fail", attribute: `${lost.kind}.to`, actual: lost.to, expected: "the address of a block of the stack" };
  },
};
