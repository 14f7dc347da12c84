import type { Report } from "../report";
import { isMachine } from "./access";
import type { Tone } from "./elements";
import { type Html, html } from "./escape";
import type { Texts } from "./texts";

/** One figure of the overview, and where the section is that tells more. */
interface Tile {
  readonly section: string;
  readonly figure: string;
  readonly words: string;
  readonly below: string | undefined;
  readonly tone: Tone;
}

/** The whole platform in figures, each a link to its section. */
export function tiles(report: Report, t: Texts): Html {
  const found = [changes(report, t), ...analysed(report, t), exceptions(report, t)].filter((tile) => tile !== undefined);
  return html`<h3>${t.verdict.atAGlance}</h3><ul class="tiles">${found.map(
    ({ section, figure, words, below, tone }) =>
      html`<li><a class="tile ${tone}" href="#${section}"><strong>${figure}</strong> <span>${words}</span>${below !== undefined && html` <small>${below}</small>`}</a></li>`,
  )}</ul>`;
}

function changes({ changes: made }: Report, t: Texts): Tile | undefined {
  if (made === undefined) return undefined;
  const gone = made.filter(({ action }) => action === "delete" || action === "replace").length;
  return {
    section: "changes",
    figure: t.number(made.length),
    words: t.verdict.tiles.changes,
    below: t.verdict.tiles.destroyed(gone),
    tone: gone > 0 ? "warn" : "good",
  };
}

function analysed({ analysis }: Report, t: Texts): (Tile | undefined)[] {
  if (analysis === undefined) return [];
  const { exposure, crisis, capacity, keys, access, controls, topology } = analysis;
  const words = t.verdict.tiles;
  const asked = exposure.filter(({ verdict }) => verdict === "both").length;
  const fates = (scenario: string, bad: readonly string[]) =>
    crisis.filter(({ outcomes }) => outcomes.some((o) => o.scenario === scenario && bad.includes(o.fate))).length;
  const zoneBad = fates("zone", ["lost", "stands still", "undecided"]);
  const lost = fates("region", ["lost"]);
  const sizes = capacity.flatMap((group) => group.sizes).filter(({ demand }) => demand !== undefined);
  const enough = sizes.filter(({ demand, left }) => left !== undefined && demand !== undefined && left >= demand).length;
  const people = access.filter(({ principal }) => !isMachine(principal.kind));
  const standing = people.filter(({ held }) => held === "standing").length;
  const rotating = keys.filter(({ rotatesAfter }) => rotatesAfter !== undefined).length;
  const enforced = controls.filter((control) => control.enforced).length;
  const all = (fine: number, of: number): Pick<Tile, "figure" | "tone"> => ({ figure: t.of(fine, of), tone: fine === of ? "good" : "bad" });
  return [
    exposure.length > 0
      ? { section: "exposure", ...all(asked, exposure.length), words: words.exposure, below: words.openPaths(exposure.length - asked) }
      : undefined,
    topology.networks.length + topology.entries.length > 0
      ? {
          section: "network",
          figure: t.number(topology.entries.filter(({ inbound }) => inbound).length),
          words: words.entries,
          below: words.outward(topology.egress.length),
          tone: "info",
        }
      : undefined,
    crisis.length > 0
      ? { section: "crisis", ...all(crisis.length - zoneBad, crisis.length), words: words.crisis, below: lost === 0 ? words.regionFine : words.lost(lost) }
      : undefined,
    sizes.length > 0 ? { section: "capacity", ...all(enough, sizes.length), words: words.capacity, below: words.short(sizes.length - enough) } : undefined,
    keys.length > 0
      ? { section: "keys", ...all(rotating, keys.length), words: words.keys, below: words.inHardware(keys.filter(({ inHardware }) => inHardware).length) }
      : undefined,
    access.length > 0
      ? {
          section: "access",
          figure: t.number(standing),
          words: words.access,
          below: words.eligible(people.length - standing),
          tone: standing === 0 ? "good" : "info",
        }
      : undefined,
    { section: "coverage", ...all(enforced, controls.length), words: words.coverage, below: undefined },
  ];
}

function exceptions({ exceptions: all }: Report, t: Texts): Tile | undefined {
  if (all.length === 0) return undefined;
  const next = Math.min(...all.map(({ daysLeft }) => daysLeft));
  return {
    section: "exceptions",
    figure: t.number(all.length),
    words: t.verdict.tiles.exceptions,
    below: t.verdict.tiles.next(next),
    tone: next < 0 ? "bad" : next < 30 ? "warn" : "info",
  };
}
