import type { Pack, Rule } from "../model";
import { hygiene } from "./hygiene";
import { norwayBaseline } from "./norway-baseline";
import { planSafety } from "./plan-safety";

/** Every pack, in the order of the reports. */
export const packs: readonly Pack[] = [norwayBaseline, planSafety, hygiene];

/** Every rule there is. */
export const allRules: readonly Rule[] = packs.flatMap((pack) => pack.rules);
