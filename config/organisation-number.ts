const weights = [3, 2, 7, 6, 5, 4, 3, 2] as const;

/**
 * The ninth digit of an organisation number, from its first eight (modulus 11); undefined where Enhetsregisteret gives no such number.
 * @see https://www.brreg.no/om-oss/registrene-vare/om-enhetsregisteret/organisasjonsnummeret/
 */
export function checkDigit(firstEight: string): number | undefined {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(firstEight[index]), 0);
  const digit = (11 - (sum % 11)) % 11;
  return digit === 10 ? undefined : digit;
}

/** Nine digits of which the last is the right check digit: a slip in any one digit, or two swapped neighbours, is found. */
export function isOrganisationNumber(text: string): boolean {
  return /^[0-9]{9}$/.test(text) && checkDigit(text) === Number(text[8]);
}

/** Says what is wrong with nine digits that are no organisation number. */
export function wrongOrganisationNumber(number: string): string {
  const firstEight = number.slice(0, 8);
  const digit = checkDigit(firstEight);
  const known = digit === undefined ? `no organisation number begins with ${firstEight}` : `the check digit after ${firstEight} is ${digit}`;
  return `got "${number}", but ${known}: look the number up in Enhetsregisteret`;
}
