import type { StackJson } from "../../policy/stack-json";
import { camelCase } from "./plain-plan";

/** An attribute of a resource of any stack, or of a block in it: `name`, `ipConfiguration[0].privateIpAddress`. */
export interface Reference {
  readonly key: string;
  readonly attribute: string;
}

/** The references in a template string and the text between them; undefined when there are none. @throws for what is no reference */
export function partsOf(text: string, stack: string, stacks: readonly StackJson[]): readonly (string | Reference)[] | undefined {
  if (!text.includes("${")) return undefined;
  const parts = text.split(/(\$\{[^}]*\})/).filter((part) => part !== "");
  return parts.map((part) => (part.startsWith("${") ? referenceOf(part, stack, stacks) : part));
}

function referenceOf(template: string, stack: string, stacks: readonly StackJson[]): Reference {
  const [, producer, output] = /^\$\{data\.terraform_remote_state\.cross-stack-reference-input-(.+)\.outputs\.(.+)\}$/.exec(template) ?? [];
  if (producer !== undefined && output !== undefined) {
    const outputs = stacks.find((each) => each.stack === producer)?.json.output as Record<string, { value: string }> | undefined;
    return referenceOf(outputs?.[output]?.value ?? "", producer, stacks);
  }
  const [, address, attribute] = /^\$\{(azurerm_\w+\.[\w-]+)\.(\w+(?:\[\d+\]\.\w+)?)\}$/.exec(template) ?? [];
  if (address === undefined || attribute === undefined) throw new Error(`${stack}: "${template}" is no reference that plain cdktf can be made to write`);
  return { key: `${stack}/${address}`, attribute: camelCase(attribute) };
}
