import { InputError } from "../../config/input-error";

describe("an input error", () => {
  test("lists every problem in the order of the file, one a line", () => {
    const error = new InputError([
      { file: "a.yaml", line: 10, column: 3, message: "third" },
      { file: "a.yaml", line: 2, column: 9, message: "second" },
      { file: "a.yaml", line: 2, column: 1, message: "first" },
    ]);

    expect(error.message).toBe("a.yaml:2:1: first\na.yaml:2:9: second\na.yaml:10:3: third");
    expect(error.problems.map(({ message }) => message)).toEqual(["first", "second", "third"]);
  });

  test("leaves out the position of a problem that is the file itself", () => {
    expect(new InputError([{ file: "../b.yaml", message: "there is no such file" }]).message).toBe("../b.yaml: there is no such file");
  });
});
