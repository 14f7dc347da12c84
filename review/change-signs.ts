import type { Action } from "../policy/model";

/** The signs that Terraform itself puts before what it plans; of a move or an import, which it only tells in words, an arrow. */
export const signs: Readonly<Record<Action, string>> = { create: "+", update: "~", replace: "-/+", delete: "-", forget: ".", none: "→" };

const words: Readonly<Record<Action, string>> = {
  create: "to create",
  update: "to change",
  replace: "to replace",
  delete: "to destroy",
  forget: "to forget",
  none: "to move or import",
};

/** How much of each there is: `2 to create, 1 to destroy`; nothing for no action. */
export function sumOf(actions: readonly Action[]): string {
  const sums = (Object.keys(words) as Action[]).flatMap((action) => {
    const number = actions.filter((one) => one === action).length;
    return number === 0 ? [] : [`${number} ${words[action]}`];
  });
  return sums.join(", ");
}
