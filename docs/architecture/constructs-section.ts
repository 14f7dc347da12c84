import type { Control } from "../../policy/controls";
import { mentionedControls, readDocumented } from "./doc-comments";
import { code, count, table } from "./markdown";
import type { Source } from "./sources";

interface ConstructsInput {
  readonly constructs: readonly Source[];
  readonly stacks: readonly Source[];
  /** Where else controls are spoken of. */
  readonly elsewhere: readonly Source[];
  readonly catalogue: readonly Control[];
  /** Controls that a rule enforces. */
  readonly ruled: ReadonlySet<string>;
}

/** Each construct file with its controls, and the controls that none carries. */
export function constructsSection({ constructs, stacks, elsewhere, catalogue, ruled }: ConstructsInput): readonly string[] {
  const order = catalogue.map(({ id }) => id);
  const folders = [...new Set(constructs.map(({ file }) => file.split("/").slice(1, -1).join("/")))].sort();
  const carried = new Set([...ruled, ...[...constructs, ...stacks].flatMap(({ text }) => readDocumented(text).flatMap(({ controls }) => controls))]);
  const rest = catalogue.filter(({ id }) => !carried.has(id));
  return [
    "## Constructs and the controls they carry",
    "",
    "A construct carries a control when it cannot be used without what the control asks for. Whether it holds in the end is decided by the rules, on the synthesized JSON.",
    "",
    ...folders.flatMap((folder) => {
      const files = constructs.filter(({ file }) => file.split("/").slice(1, -1).join("/") === folder);
      return [
        `### ${folder === "" ? "for all" : folder}`,
        "",
        ...table(
          ["file", "what it is", "controls"],
          files.map((file) => describe(file, order)),
        ),
        "",
      ];
    }),
    "### Controls that no construct, stack or rule carries",
    "",
    `${count(rest.length, "control")} of ${catalogue.length}. The last column says where the product speaks of it all the same: checks of the deployment file, the register of exceptions, the gate, the guide.`,
    "",
    ...table(
      ["control", "what must hold", "spoken of in"],
      rest.map(({ id, title }) => {
        const files = elsewhere.filter(({ text }) => mentionedControls(text).includes(id)).map(({ file }) => `[${code(file)}](../${file})`);
        return [id, title, files.join(", ") || "nothing in this version"];
      }),
    ),
    "",
  ];
}

/** A file is about its classes; one without any about the first thing in it that holds something, or that it exports. */
function describe({ file, text }: Source, order: readonly string[]): readonly string[] {
  const all = readDocumented(text);
  const classes = all.filter(({ kind }) => kind === "class");
  const shown =
    classes.length > 0 ? classes : [all.find((documented) => documented.controls.length > 0) ?? all[0]].filter((documented) => documented !== undefined);
  const controls = [...new Set(all.flatMap((documented) => documented.controls))];
  const name = file.split("/").at(-1) ?? file;
  return [
    `[${code(name)}](../${file})`,
    shown.map((documented) => (documented.summary === "" ? code(documented.name) : `${code(documented.name)}: ${documented.summary}`)).join("<br>"),
    controls.sort((a, b) => order.indexOf(a) - order.indexOf(b)).join(", "),
  ];
}
