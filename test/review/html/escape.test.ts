import { escaped, html, trusted } from "../../../review/html/escape";

describe("a template", () => {
  it.each([
    ["an element", "<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"],
    ["an attribute's end", `" onload="x`, "&quot; onload=&quot;x"],
    ["an entity", "&lt;", "&amp;lt;"],
    ["the other quotes", "'`", "&#39;&#96;"],
    ["a change of direction", "\u202etxt.exe", "\\u202etxt.exe"],
    ["an end of line", "a\nb", "a\\nb"],
    ["half a character", "\ud800", "\\ud800"],
  ])("writes %s as text", (_, value, expected) => {
    expect(html`<p title="${value}">${value}</p>`.text).toBe(`<p title="${expected}">${expected}</p>`);
    expect(escaped(value)).toBe(expected);
  });

  it("leaves letters of every language as they are", () => expect(escaped("æøå שלום 日本 🔑")).toBe("æøå שלום 日本 🔑"));

  it("takes what it made itself as it is, and lists of it", () =>
    expect(html`<ul>${["a<", "b"].map((item) => html`<li>${item}</li>`)}</ul>${trusted("<br>")}`.text).toBe("<ul><li>a&lt;</li><li>b</li></ul><br>"));

  it("writes nothing where there is nothing, and zero where there is zero", () => expect(html`${undefined}${false}${""}${0}`.text).toBe("0"));
});
