import { signs, sumOf } from "./change-signs";
import { clip, count, plain, shown } from "./plain-text";
import type { AttributeChange, Report, ResourceChange } from "./report";

// A terminal is for what somebody must look at: what is new is counted, and stands in the other reports one by one.
const mostResources = 40;
const mostAttributes = 4;

/** What the plans do, for the terminal: sums, then by stack what is destroyed, replaced, forgotten and changed. Undefined where nothing was planned. */
export function changeLines({ changes }: Report): readonly string[] | undefined {
  if (changes === undefined) return undefined;
  const planned = changes.filter(({ drift }) => !drift);
  if (planned.length === 0) return ["nothing"];
  const told = planned.filter(({ action }) => action !== "create");
  const some = told.slice(0, mostResources);
  const lines = [...new Set(some.map(({ stack }) => stack))].flatMap((stack) => [
    "",
    plain(stack),
    ...some.filter((change) => change.stack === stack).flatMap(resourceLines),
  ]);
  const left = told.length - some.length;
  return [sumOf(planned.map(({ action }) => action)), ...lines, ...(left > 0 ? ["", `… and ${count(left, "more resource")}`] : [])];
}

function resourceLines({ action, address, attributes, dependents }: ResourceChange): string[] {
  const used = dependents.length === 0 ? "" : `  (${count(dependents.length, "resource")} depend${dependents.length === 1 ? "s" : ""} on it)`;
  const told = action === "delete" || action === "forget" ? [] : attributes.slice(0, mostAttributes);
  const left = action === "delete" || action === "forget" ? 0 : attributes.length - told.length;
  return [
    `  ${signs[action]} ${clip(plain(address), 200)}${used}`,
    ...told.map((attribute) => `      ${attributeText(attribute)}`),
    ...(left > 0 ? [`      … and ${count(left, "more attribute")}`] : []),
  ];
}

function attributeText({ path, before, after, sensitive, unknown, forcesReplacement }: AttributeChange): string {
  const values = sensitive ? "a value that is not shown" : `${text(before)} → ${unknown ? "known after the apply" : text(after)}`;
  return `${plain(path)}: ${values}${forcesReplacement ? ", which forces the replacement" : ""}`;
}

function text(value: AttributeChange["before"]): string {
  return value === undefined || value === null ? "nothing" : clip(plain(shown(value)), 80);
}
