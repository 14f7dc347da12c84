import type { capacity as en } from "./en-capacity";
import { n } from "./nb-number";

/** Det siden sier om kapasitet. */
export const capacity: typeof en = {
  lead: (sizes, short) =>
    `${n(sizes, "maskinstørrelse", "maskinstørrelser")} reservert; ${short === 0 ? "hver dekker behovet også når en sone er tapt" : `${n(short, "størrelse dekker", "størrelser dekker")} ikke behovet når en sone er tapt`}.`,
  none: "Ingen kapasitet er reservert.",
  size: "Størrelse",
  demand: "Behov",
  reserved: "Reservert",
  left: "Igjen uten en sone",
  pools: "Grupper som bruker den",
  zone: (zone) => (zone === "" ? "uten sone" : `sone ${zone}`),
  nodes: "noder",
  enough: "nok",
  short: "for få",
  undeclared: "behov ikke oppgitt",
  plot: (where) => `Behov, reserverte noder etter sone, og hva som er igjen uten den største sonen, i ${where}`,
  poolsMost: "grupper på sitt meste",
  note: "Vekst er del av behovet som utrullingen oppgir; kvote står ikke i Terraform.",
  outlook: {
    title: "Årene som kommer: vekst og kvote",
    lead: (reservation, quota) => `Det som er reservert nå: ${reservation}. Kvote: ${quota}.`,
    first: (year, where) => `for lite ${year === 0 ? "nå" : `om ${n(year, "år", "år")}`}, først for ${where}`,
    enough: (years) => `nok i ${n(years, "år", "år")}`,
    short: (year) => (year === 0 ? "for lite nå" : `for lite om ${n(year, "år", "år")}`),
    note: "En utrulling oppgir veksten fram til neste gjennomgang; her er det én gjennomgang i året. Det som er reservert nå, rommer veksten det første året, så hver gjennomgang må øke det. Kvoten må romme det som må reserveres for behovet i et år, og hver nodegruppe på sitt minste.",
    year: (year) => (year === 0 ? "Nå" : `Om ${n(year, "år", "år")}`),
    growth: (percent) => `${percent} % i året`,
    steady: "ingen vekst oppgitt",
    nodes: "Noder etter størrelse",
    vCpus: "vCPU-er etter VM-familie",
    family: "VM-familie",
    quota: "Kvote",
    reservation: "Reservasjon",
    poolsMost: "Grupper på sitt meste",
    withoutZone: (nodes) => `${nodes} uten en sone`,
    toReserve: (vCpus) => `${vCpus} å reservere`,
    shared: (others) => `sammen med ${others} i samme abonnement`,
    plot: (where, family) => `vCPU-er av ${family} i ${where}, år for år`,
    lines: {
      demand: "å reservere for behovet",
      needed: "trengs av kvoten",
      reserved: (vCpus) => `reservert nå: ${vCpus}`,
      quota: (vCpus) => `kvote: ${vCpus}`,
    },
  },
};
