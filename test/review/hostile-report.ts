import fc from "fast-check";
import type { Value } from "../../policy/model";
import type { Report } from "../../review/report";
import { blockedReport } from "./fixture-report";

/** Texts that somebody wrote to break a report. */
export const hostileTexts: readonly string[] = [
  "<script>alert(1)</script>",
  "</details></summary>",
  "<!-- ",
  "| x | y |",
  "`| x",
  "``` \n# heading",
  "\n\n## heading\n",
  "\r\n::error::forged",
  "%0A::set-output::",
  "]]>",
  "&lt;&#10;&",
  "[a](javascript:alert(1))",
  "![a](http://x)",
  "\\",
  "\\|",
  "\u001b[2J",
  "\u202etxt.exe",
  "\u2028",
  "\ud800",
  "\udc00x",
  "\uffff",
  "\u0000",
  "@everyone #1",
  "$x$ $`y`$",
  "__proto__",
  "SARIF_BUILDER_INVALID",
  "æøå 🔑",
];

/** A string somebody wrote to break a report, alone or inside others. */
export const hostileString: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...hostileTexts), fc.string({ unit: "binary", maxLength: 12 })), { minLength: 1, maxLength: 5 })
  .map((parts) => parts.join(""));

const kept = new Set(["severity", "state", "source", "kind", "action", "held", "through", "fate", "scenario", "affiliated", "open", "verdict", "covers"]);

/** A report with each of its texts replaced by hostile ones, in turn. */
export const hostileReport = (of: Report = blockedReport): fc.Arbitrary<Report> =>
  fc.array(hostileString, { minLength: 1, maxLength: 20 }).map((strings) => {
    let next = 0;
    const replace = (value: Value, key: string): Value => {
      if (typeof value === "string" && !kept.has(key)) return strings[next++ % strings.length];
      if (Array.isArray(value)) return value.map((item) => replace(item, key));
      if (typeof value !== "object" || value === null) return value;
      return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, replace(item as Value, name)]));
    };
    return replace(of as unknown as Value, "") as unknown as Report;
  });
