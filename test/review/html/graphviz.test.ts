import { type Diagram, loadGraphviz } from "../../../review/html/graphviz";

const box = (id: string, ...lines: string[]) => ({ id, lines, style: "spoke" });
const diagram = (name: string): Diagram => ({
  label: name,
  boxes: [box("a", name, "10.0.0.0/24"), { ...box("b", "other"), href: "#there" }],
  frames: [{ id: "f", title: name, style: "hub", boxes: [box("c", "inside")] }],
  lines: [
    { from: "a", to: "b", style: "peer", arrow: true },
    { from: "a", to: "nobody", style: "peer", arrow: false },
  ],
});
const draw = loadGraphviz();
const drawn = async (name: string) => (await draw)(diagram(name)).text;

describe("a diagram", () => {
  it("has its words, its links and its classes, and no colours of its own", async () => {
    const svg = await drawn("hub");
    expect(svg).toContain(">hub</text>");
    expect(svg).toContain('<a href="#there">');
    expect(svg).toContain('class="box spoke"');
    expect(svg).toContain('class="frame hub"');
    expect(svg).toContain('class="line peer"');
    expect(svg).not.toMatch(/fill=|stroke=|<title>|id=/);
  });

  it.each([["<script>"], ['"];x['], ["@1@"], ["@f0@"], ["\\N"], ["$&"], ["\u202eabc"]])("takes %j for a name and nothing else", async (name) => {
    const [plain, hostile] = [await drawn("x"), await drawn(name)];
    expect(hostile.match(/<\w+/g)).toEqual(plain.match(/<\w+/g));
  });

  it("shows the end of a name that is too long, where names differ", async () =>
    expect(await drawn("vnet-altinn-platform-production-owner-skd")).toContain(">vnet-altin…uction-owner-skd</text>"));

  it("leaves out lines to what is not there", async () => expect((await drawn("x")).match(/class="line/g)?.length).toBe(1));
});
