import { z } from "zod";
import { InputError } from "../../config/input-error";
import { readYaml } from "../../config/read-yaml";
import { problemsOf, withFile } from "./small-deployment";

const schema = z.strictObject({
  name: z.string().min(1),
  code: z.string().regex(/^[a-z]{2}$/, "must be two lower-case letters"),
  colour: z.enum(["red", "green"]).optional(),
  days: z.int().min(90).max(730).optional(),
  limit: z.number().positive().optional(),
  reserve: z.boolean().default(false),
  group: z.uuid().optional(),
  until: z.iso.date().optional(),
  range: z.cidrv4().optional(),
  page: z.url().optional(),
  contacts: z.array(z.email()).min(1).optional(),
  parts: z.record(z.string().regex(/^[a-z]+$/, "must be lower-case letters"), z.strictObject({ size: z.string() })).optional(),
});

const valid = "name: x\ncode: ab\n";
const problems = (text: string | Uint8Array) => problemsOf(text, (file) => readYaml(file, schema));

describe("reading a YAML file", () => {
  test("gives the value, with defaults", () => {
    withFile(valid, (file) => expect(readYaml(file, schema).value).toEqual({ name: "x", code: "ab", reserve: false }));
  });

  test("knows where each part stands: a value by itself, a mapping or list by its key", () => {
    withFile(`${valid}parts:\n  a:\n    size: S\ncontacts:\n  - a@example.no\n`, (file) => {
      const { locate } = readYaml(file, schema);
      expect(locate(["code"])).toEqual({ line: 2, column: 7 });
      expect(locate(["parts", "a"])).toEqual({ line: 4, column: 3 });
      expect(locate(["parts", "a", "size"])).toEqual({ line: 5, column: 11 });
      expect(locate(["contacts", 0])).toEqual({ line: 7, column: 5 });
      expect(locate(["parts", "b"])).toBeUndefined();
    });
  });

  test("names the file as it was given", () => {
    expect(() => readYaml("../nowhere.yaml", schema)).toThrow(
      new InputError([{ file: "../nowhere.yaml", message: "there is no such file: create it, or give the path of another" }]),
    );
  });

  test("refuses a directory and what cannot be read", () => {
    expect(() => readYaml(__dirname, schema)).toThrow(`${__dirname}: is a directory; expected a YAML file: give the path of a file in it`);
    expect(() => readYaml(`${__filename}/x`, schema)).toThrow(`${__filename}/x: cannot be read (ENOTDIR): check the path and who may read it`);
  });

  test.each([
    ["an empty file", "", ["the file is empty: fill it in, or give the path of another"]],
    ["a file of comments", "# nothing\n", ["the file is empty: fill it in, or give the path of another"]],
    ["a byte that is not UTF-8", Buffer.from([0x61, 0x3a, 0x0a, 0x62, 0xff]), ["2:1: the line is not UTF-8: save the file as UTF-8"]],
    [
      "two syntax errors",
      "a: [1\nb: }\n",
      [
        "2:1: not YAML: flow sequence in block collection must be sufficiently indented and end with a ]",
        '2:4: not YAML: unexpected flow-map-end token in YAML stream: "}"',
      ],
    ],
    ["two documents", `${valid}---\n${valid}`, ["3:1: a second document begins here; expected one in a file: remove it or move it to a file of its own"]],
    ["an unknown tag", `${valid}colour: !paint red\n`, ["3:9: unknown tag !paint: remove it"]],
    [
      "an old version of YAML",
      `%YAML 1.1\n---\n${valid}`,
      ["1:1: got %YAML 1.1, in which words such as no and dates mean something else; expected 1.2: remove the line"],
    ],
    ["a list as a key", `${valid}? [a]\n: 1\n`, ["3:3: the key is a list, a mapping or an alias; expected text: write it out"]],
    ["an alias of nothing", "name: *x\ncode: ab\n", ["1:7: got the alias *x, but nothing above it is marked &x: write the value out"]],
    ["an alias of itself", `${valid}contacts: &c [*c]\n`, ["3:15: the alias *c stands inside what it repeats: write the value out"]],
    [
      "aliases that stand for a thousand values",
      "a: &a [1,1,1,1,1,1,1,1,1,1]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: [*b,*b,*b,*b,*b,*b,*b,*b,*b,*b,*b]\n",
      ["1:1: the aliases repeat each other more than 100 times: write the values out"],
    ],
  ])("refuses %s", (_, text, expected) => {
    expect(problems(text)).toEqual(expected);
  });

  test.each([
    ["brackets", `name: ${"[".repeat(50_000)}`, 1],
    ["brackets that close again", `name: ${"{a: ".repeat(5_000)}${"}".repeat(5_000)}`, 1],
    ["dashes", `name:\n${"- ".repeat(5_000)}`, 2],
    ["indentation", Array.from({ length: 1_000 }, (_, depth) => `${" ".repeat(depth)}a:`).join("\n"), 202],
  ])("refuses endless nesting by %s before the parser sees it", (_, text, line) => {
    expect(problems(text)).toEqual([`${line}:1: nested more than 200 deep: flatten it`]);
  });

  test("follows an alias, and reports its mistakes where they were repeated", () => {
    expect(problems(`name: &n x\ncode: ab\ncontacts: [*n]\n`)).toEqual([
      '3:12: contacts[0] - got "x"; expected an e-mail address such as drift@example.no: write the whole address',
    ]);
  });

  test("reports a key that stands twice and goes on", () => {
    expect(problems(`${valid}days: 100\ndays: 1\n`)).toEqual([
      '4:1: the key "days" stands twice, first on line 3: remove one of them',
      "4:7: days - got the number 1; expected a whole number from 90 to 730: raise it",
    ]);
  });

  test("keeps the lines of a file from Windows", () => {
    expect(problems("name: x\r\ncode: AB\r\n")).toEqual(['2:7: code - got "AB"; expected two lower-case letters: write "ab"']);
  });

  test.each([
    ["name: 974761076", "1:7: name - got the number 974761076; expected text: put it in quotes"],
    ["name: 007", "1:7: name - got the number 007; expected text: put it in quotes"],
    ["name: true", "1:7: name - got true; expected text: put it in quotes"],
    ['name: ""', "1:7: name - got empty text; expected text: fill it in"],
    ["name: { a: 1 }", "1:1: name - got a mapping; expected text: write a single value"],
  ])("explains the text %s", (line, message) => {
    expect(problems(`${line}\ncode: ab\n`)).toEqual([message]);
  });

  test.each([
    ["colour: blue", '3:9: colour - got "blue"; expected "red" or "green": choose one of them'],
    ["colour: rde", '3:9: colour - got "rde"; expected "red" or "green": did you mean "red"?'],
    ["colour: gren", '3:9: colour - got "gren"; expected "red" or "green": did you mean "green"?'],
    ["colour: RED", '3:9: colour - got "RED"; expected "red" or "green": did you mean "red"?'],
    ["colour:", '3:1: colour - got nothing; expected "red" or "green": give it a value'],
    ["days: 1000", "3:7: days - got the number 1000; expected a whole number from 90 to 730: lower it"],
    ["days: 100.5", "3:7: days - got the number 100.5; expected a whole number from 90 to 730: round it"],
    ['days: "100"', '3:7: days - got "100"; expected a whole number from 90 to 730: remove the quotes'],
    ["days: many", '3:7: days - got "many"; expected a whole number from 90 to 730: write digits only'],
    ["limit: 0", "3:8: limit - got the number 0; expected a number above 0: raise it"],
    ["limit: .inf", "3:8: limit - got the number .inf; expected a number above 0: write digits only"],
    ["reserve: yes", '3:10: reserve - got "yes"; expected true or false: write true, without quotes'],
    ["reserve: off", '3:10: reserve - got "off"; expected true or false: write false, without quotes'],
    ["reserve: maybe", '3:10: reserve - got "maybe"; expected true or false: choose one of them'],
    ["group: 0f1e2d3c", '3:8: group - got "0f1e2d3c"; expected a UUID such as 0f1e2d3c-1111-4222-8333-444455556666: copy the whole id, dashes included'],
    ["group: 1234", "3:8: group - got the number 1234; expected a UUID such as 0f1e2d3c-1111-4222-8333-444455556666: copy the whole id, dashes included"],
    ["until: 2027-02-30", '3:8: until - got "2027-02-30"; expected a date such as 2027-06-30: write year, month and day of a day that exists'],
    ["range: 10.0.0.0", '3:8: range - got "10.0.0.0"; expected an IPv4 range such as 10.20.0.0/16: add the prefix length, such as /16'],
    ["page: example.no", '3:7: page - got "example.no"; expected a URL such as https://example.no/path: begin it with https://'],
    ["contacts: []", "3:1: contacts - got an empty list; expected a list of at least 1 entry: add one"],
    [
      "contacts: a@example.no",
      '3:11: contacts - got "a@example.no"; expected a list of at least 1 entry: put each entry on a line of its own that begins with "- "',
    ],
    ["parts: a", '3:8: parts - got "a"; expected a mapping of names to values: put each key on a line of its own, indented'],
    ["parts: { A: { size: S } }", '3:10: parts.A - got the name "A"; expected lower-case letters: write "a"'],
    ["parts: { a: {} }", "3:10: parts.a.size - missing; expected text: add it"],
    ["color: red", '3:1: color - unknown key: did you mean "colour"?'],
    [
      "anything: 1",
      "3:1: anything - unknown key; allowed are name, code, colour, days, limit, reserve, group, until, range, page, contacts and parts: remove it",
    ],
    ['"": 1', '3:1: "" - unknown key; allowed are name, code, colour, days, limit, reserve, group, until, range, page, contacts and parts: remove it'],
    [
      "__proto__: 1",
      "3:1: __proto__ - unknown key; allowed are name, code, colour, days, limit, reserve, group, until, range, page, contacts and parts: remove it",
    ],
  ])("explains %s", (line, problem) => {
    expect(problems(`${valid}${line}\n`)).toEqual([problem]);
  });

  test("takes a misspelled required key for one mistake, not for an unknown and a missing one", () => {
    expect(problems("nmae: x\ncode: ab\n")).toEqual(['1:1: nmae - unknown key: did you mean "name"?']);
  });

  test("finds the mistakes below a misspelled key and below a wrong name", () => {
    expect(problems(`${valid}partz:\n  B:\n    size: 5\n`)).toEqual([
      '3:1: partz - unknown key: did you mean "parts"?',
      '4:3: parts.B - got the name "B"; expected lower-case letters: write "b"',
      "5:11: parts.B.size - got the number 5; expected text: put it in quotes",
    ]);
  });

  test("says at the top of the file what it should be", () => {
    expect(problems("- a\n")).toEqual([
      "1:1: got a list; expected a mapping of name, code, colour, days, limit, reserve, group, until, range, page, contacts and parts: put each key on a line of its own, indented",
    ]);
    expect(problems("reserve: true\n")).toEqual(["1:1: name - missing; expected text: add it", "1:1: code - missing; expected two lower-case letters: add it"]);
  });

  test("shortens a long text", () => {
    expect(problems(`name: x\ncode: ${"a".repeat(500)}\n`)).toEqual([`2:7: code - got "${"a".repeat(59)}…"; expected two lower-case letters: change it`]);
  });

  test("checks across values also what could be read of a wrong file", () => {
    const check = (draft: { days?: number | undefined }) => (draft.days === 100 ? [{ path: ["days"], message: "got 100 of all numbers" }] : []);
    expect(problemsOf("name: 1\ncode: ab\ndays: 100\n", (file) => readYaml(file, schema, check))).toEqual([
      "1:7: name - got the number 1; expected text: put it in quotes",
      "3:7: days - got 100 of all numbers",
    ]);
  });
});
