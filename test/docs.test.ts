import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { controlsDocument } from "../docs/controls-document";
import { rulesDocument } from "../docs/rules-document";

describe("the generated documents", () => {
  it("are what the rules and controls say; else run `npm run docs`", () => {
    expect(readFileSync("docs/RULES.md", "utf8")).toBe(rulesDocument());
    expect(readFileSync("docs/CONTROLS.md", "utf8")).toBe(controlsDocument());
  });
});

describe("links in the documents", () => {
  it.each(["README.md", "docs/RULES.md", "docs/ARCHITECTURE.md", "docs/deploying.md", "docs/decisions/001-judged-before-written.md"])(
    "of %s lead to files that exist",
    (document) => {
      const targets = [...readFileSync(document, "utf8").matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, target = ""]) => target);
      expect(targets.filter((target) => !existsSync(path.join(path.dirname(document), target)))).toEqual([]);
    },
  );
});
