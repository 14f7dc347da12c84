import { notApplicable, pass, type Rule } from "../../model";
import { inStack } from "../../per-graph";
import { withoutKeys } from "../../stack-json";
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
    const all = kinds.flatMap((kind) => listOf(stack, kind).map(([path, { to }]) => ({ path, to: String(to).replace(/^\$\{(.*)\}$/, "$1") })));
    if (all.length === 0) return notApplicable;
    const made = inStack(stack.stack, graph).map(({ address }) => withoutKeys(address));
    const lost = all.find(({ to }) => {
      const [block, inside = "", name] = /^((?:module\.[^.]+\.)*)((?!module\.)[^.]+\.[^.]+)/.exec(withoutKeys(to)) ?? [];
      // What is in a module that was not read, is told by the module alone.
      const isRead = inside === "" || made.some((address) => address.startsWith(inside));
      return block !== undefined && name !== undefined && isRead && !made.includes(block);
    });
    if (lost === undefined) return pass;
    return { state: "fail", attribute: `${lost.path}.to`, actual: lost.to, expected: "the address of a block of the stack" };
  },
};
