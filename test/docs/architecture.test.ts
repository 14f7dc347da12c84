import { readFileSync } from "node:fs";
import { mentionedControls } from "../../docs/architecture/doc-comments";
import { Diagram } from "../../docs/architecture/mermaid";
import { inOrder, referencePlatform, stacksOf } from "../../docs/architecture/reference-platform";
import { readTopology } from "../../docs/architecture/topology";
import { architectureDocument } from "../../docs/architecture-document";
import { loadCatalogue } from "../../policy/controls";

const platform = referencePlatform();
const document = architectureDocument(platform);
const diagrams = [...document.matchAll(/```mermaid\n([\s\S]*?)```/g)].map(([, text = ""]) => text);

describe("the architecture document", () => {
  it("shows what the reference deployment comes to; else run `npm run docs`", () => expect(readFileSync("docs/ARCHITECTURE.md", "utf8")).toBe(document));

  it("is the same each time, whatever day it is", () => {
    jest.useFakeTimers({ now: new Date("2031-05-01"), doNotFake: ["performance"] });
    expect(architectureDocument(referencePlatform())).toBe(document);
    jest.useRealTimers();
  });

  it("names controls that there are", () => {
    const known = loadCatalogue().controls.map(({ id }) => id);
    expect(mentionedControls(document).filter((id) => !known.includes(id))).toEqual([]);
  });

  it("has every stack of the environment, shown or counted", () => {
    const { shared, owners, others } = stacksOf(platform);
    expect([...shared, ...owners, ...others].sort()).toEqual(platform.graph.stacks.filter((stack) => stack.startsWith("prod-")).sort());
    expect(owners).toHaveLength(2);
  });

  it("loses no subnet, endpoint or peering on the way from the JSON", () => {
    const { subnets, peerings } = readTopology(platform, platform.graph.stacks);
    const all = (type: string) => platform.graph.ofType(type).filter(({ kind }) => kind === "managed").length;
    expect(subnets).toHaveLength(all("azurerm_subnet"));
    expect(subnets.flatMap(({ endpoints }) => endpoints)).toHaveLength(all("azurerm_private_endpoint"));
    expect(subnets.flatMap(({ endpoints }) => endpoints).filter(({ of, subresource }) => of === "something outside" || subresource === "")).toEqual([]);
    expect(peerings.length * 2).toBe(all("azurerm_virtual_network_peering"));
  });
});

describe("the diagrams", () => {
  it("are three", () => expect(diagrams).toHaveLength(3));

  it("are of nodes, groups and edges with safe ids and quoted labels alone", () => {
    const id = "n_\\w+";
    const line = new RegExp(
      `^(flowchart (LR|TB)|end|subgraph ${id}\\["[^"]+"\\]|${id}(\\["[^"]+"\\]|\\("[^"]+"\\)|\\[\\("[^"]+"\\)\\])|${id} (-->|<-->|-\\.->)(\\|"[^"]+"\\|)? ${id})$`,
    );
    expect(diagrams.flatMap((text) => text.trim().split("\n")).filter((text) => !line.test(text.trim()))).toEqual([]);
  });

  it("close what they open, declare each id once, and draw edges between what is there", () => {
    for (const text of diagrams) {
      expect(text.match(/^\s*subgraph /gm)?.length ?? 0).toBe(text.match(/^\s*end$/gm)?.length ?? 0);
      const declared = [...text.matchAll(/^\s*(?:subgraph )?(n_\w+)[[(]/gm)].map(([, id = ""]) => id);
      expect(declared).toHaveLength(new Set(declared).size);
      const ends = [...text.matchAll(/^\s*(n_\w+) (?:-->|<-->|-\.->)(?:\|[^|]*\|)? (n_\w+)$/gm)].flatMap(([, from = "", to = ""]) => [from, to]);
      expect(ends.filter((id) => !declared.includes(id))).toEqual([]);
    }
  });

  it("escape what Mermaid would read, and keep keys apart", () => {
    const diagram = new Diagram("LR");
    diagram.node("a-b", ['a "b" <c> & d', "second"]);
    diagram.node("a b", ["other"]);
    expect(diagram.toString()).toBe(
      ["```mermaid", "flowchart LR", '  n_a_b["a #quot;b#quot; #lt;c#gt; #amp; d<br/>second"]', '  n_a_b_2["other"]', "```"].join("\n"),
    );
  });
});

describe("the order of stacks", () => {
  it("is by what they wait for, then by name", () => {
    expect(inOrder(["c", "b", "a"], { a: ["c"], b: [], c: [] })).toEqual(["b", "c", "a"]);
  });

  it("cannot be had of stacks that wait for each other", () => {
    expect(() => inOrder(["a", "b"], { a: ["b"], b: ["a"] })).toThrow("a, b: these stacks wait for each other");
  });
});
