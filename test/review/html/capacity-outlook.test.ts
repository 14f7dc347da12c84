import { outlookPart } from "../../../review/html/capacity-outlook";
import { textsOf } from "../../../review/html/texts";
import type { Report } from "../../../review/report";
import { holdingReport } from "../fixture-report";
import { capacityOutlook } from "./fixture-page";

const [grows, stands] = capacityOutlook;

function shown(outlook: Report["capacityOutlook"], language: "en" | "nb" = "en"): string {
  return outlookPart({ ...holdingReport, capacityOutlook: outlook }, textsOf(language))?.text ?? "";
}

describe("the years to come", () => {
  it("are not there without a deployment file, nor where it tells nothing", () => {
    expect(shown(undefined)).toBe("");
    expect(shown([])).toBe("");
    expect(shown([{ environment: "prod", growthPercent: 5, sharedWith: [], sizes: [], families: [] }])).toBe("");
  });

  it("say when reservation and quota are too small, in words and in tables", () => {
    const page = shown(capacityOutlook);
    expect(page).toContain("What is reserved now: too little in 2 years, first for prod. Quota: too little in 4 years, first for prod.");
    expect(page).toContain(
      '<code>Standard_D4s_v6</code><br><small>prod, 20 % a year</small></th><td>12</td><td>14</td><td>16</td><td>19</td><td>22</td><td>26</td><td>21<br><small>14 without a zone</small></td><td>42</td><td><span class="badge info">too little in 2 years</span>',
    );
    expect(page).toContain("prod, with tt02 in the same subscription</small></th><td>102<br><small>72 to reserve</small></td>");
    expect(page).toContain('<td>160</td><td><span class="badge warn">too little in 4 years</span>');
    expect(page).toContain('<td>32</td><td><span class="badge good">enough for 5 years</span>');
  });

  it("are bad where it is too little before the next review", () => {
    const family = (quotaShortIn: number) => grows && [{ ...grows, families: grows.families.map((one) => ({ ...one, quotaShortIn })) }];
    expect(shown(family(0))).toContain('<span class="badge bad">too little now</span>');
    expect(shown(family(1))).toContain('<span class="badge bad">too little in 1 year</span>');
  });

  it("draw what is needed against quota and reservation, solid and dashed, where something grows", () => {
    const page = shown(capacityOutlook);
    expect(page.match(/<figure/g)?.length).toBe(1);
    for (const colour of ["reserved", "quota"]) {
      const paths = page.match(new RegExp(`<path [^>]*class="stroke-${colour}"[^>]*>`, "g")) ?? [];
      // Two lines of the plot, one of them dashed, and their two signs in the legend.
      expect([paths.length, paths.filter((path) => path.includes("stroke-dasharray")).length]).toEqual([4, 1]);
    }
    expect(page).not.toContain("#fe0");
    expect(page).toContain("</svg> quota: 160</li>");
    expect(shown(stands && [stands])).not.toContain("<figure");
  });

  it("are in bokmål as well", () => {
    const page = shown(capacityOutlook, "nb");
    expect(page).toContain("Det som er reservert nå: for lite om 2 år, først for prod. Kvote: for lite om 4 år, først for prod.");
    expect(page).toContain("prod, sammen med tt02 i samme abonnement");
  });
});
