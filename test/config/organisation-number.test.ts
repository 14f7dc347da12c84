import fc from "fast-check";
import { checkDigit, isOrganisationNumber } from "../../config/organisation-number";

const eightDigits = fc.stringMatching(/^[0-9]{8}$/);
const numbers = eightDigits.filter((digits) => checkDigit(digits) !== undefined).map((digits) => `${digits}${checkDigit(digits)}`);

describe("an organisation number", () => {
  test("has the check digit of Enhetsregisteret's own example", () => {
    expect(checkDigit("12345678")).toBe(5);
  });

  test.each(["974761076", "991825827", "880455702"])("is %s", (number) => expect(isOrganisationNumber(number)).toBe(true));

  test.each(["", "97476107", "9747610766", "974 761 076", "97476107x", "974761077", "٩٧٤٧٦١٠٧٦"])("is not %j", (text) =>
    expect(isOrganisationNumber(text)).toBe(false),
  );

  test("does not exist where the check digit would be 10", () => {
    expect(checkDigit("10000013")).toBeUndefined();
    fc.assert(fc.property(eightDigits, (digits) => checkDigit(digits) !== 10));
  });

  test("betrays a slip in any one digit", () => {
    fc.assert(
      fc.property(numbers, fc.nat(8), fc.integer({ min: 1, max: 9 }), (number, at, change) => {
        const slipped = (Number(number[at]) + change) % 10;
        return !isOrganisationNumber(number.slice(0, at) + slipped + number.slice(at + 1));
      }),
    );
  });
});
