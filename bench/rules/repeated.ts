import type { StackJson } from "../../policy/stack-json";

/** The stacks again and again, each time as environments of other names in other subscriptions. */
export function repeated(stacks: readonly StackJson[], times: number): StackJson[] {
  const environments = [...new Set(stacks.map(({ stack }) => stack.split("-")[0] ?? ""))];
  const texts = stacks.map((stack) => ({ ...stack, text: JSON.stringify(stack.json) }));
  return Array.from({ length: times }, (_, copy) => {
    // Not in words that begin the same, such as "product".
    const rename = (text: string) =>
      environments.reduce(
        (all, name, index) => all.replace(new RegExp(`${name}(?!uct)`, "g"), `${"nopqrstuvwxyz"[index]}${copy.toString(36).padStart(3, "0")}`),
        text,
      );
    const renumber = (text: string) =>
      text.replace(/(0{8}-0000-4000-8000-0{7})(000)(\d\d)(?=\D)/g, (_all, start, _zeros, end) => `${start}${(copy + 100).toString()}${end}`);
    return texts.map(({ stack, file, text }) => ({ stack: rename(stack), file: rename(file), json: JSON.parse(renumber(rename(text))) as StackJson["json"] }));
  }).flat();
}
