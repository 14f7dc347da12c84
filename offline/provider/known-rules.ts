import { isIP, isIPv4 } from "node:net";

/** A rule of one attribute's values that is more than a list or a range. */
export interface KnownRule {
  /** What azurerm says of a wrong value, with `value` for the attribute's name and `VALUE` for what it got. */
  readonly message: string;
  readonly allows: (value: string) => boolean;
}

const rule = (message: string, allows: RegExp | ((value: string) => boolean)): KnownRule => ({
  message,
  allows: allows instanceof RegExp ? (value) => allows.test(value) : allows,
});
const isCidr = (value: string) => {
  const [address = "", bits = "", more] = value.split("/");
  return more === undefined && /^\d{1,3}$/.test(bits) && isIP(address) !== 0 && Number(bits) <= (isIPv4(address) ? 32 : 128);
};
const isRange = (value: string) => value.split("-").length === 2 && value.split("-").every(isIPv4);
const isPort = (value: string) => /^\d+$/.test(value) && Number(value) >= 1 && Number(value) <= 65535;
const isJson = (value: string) => {
  try {
    JSON.parse(value);
    return true;
  } catch {
    return false;
  }
};
const isDate = (value: string) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(value) && !Number.isNaN(Date.parse(value));
const isPortRange = (value: string) => value.split("-").length <= 2 && value.split("-").every(isPort);
const networkName = /^[a-zA-Z0-9]([\w.-]{0,78}\w)?$/;
const dataProtectionName = /^[-a-zA-Z0-9]{3,150}$/;
const namespaceName = /^[a-zA-Z][-a-zA-Z0-9]{4,48}[a-zA-Z0-9]$/;
const validIp = "expected value to contain a valid IP, got: VALUE";
const validCidr = 'expected "value" to be a valid CIDR Value, got VALUE: invalid CIDR address: VALUE';
const validIpv4 = "expected value to contain a valid IPv4 address, got: VALUE";
const prefixOf = (bits: string) => `number of bits (0-${bits}) as prefix. Example: `;

/** The rules of the provider's own code that can be told from outside, by the names that the facts file uses. */
export const knownRules: Readonly<Record<string, KnownRule>> = {
  "resource-group-name": rule(
    '"value" may only contain alphanumeric characters, dash, underscores, parentheses and periods',
    (value) => /^[-\p{L}\p{N}_().]{1,90}$/u.test(value) && !value.endsWith("."),
  ),
  "rfc3339-date": rule(
    'expected "value" to be a valid RFC3339 date, got "VALUE": parsing time "VALUE" as "2006-01-02T15:04:05Z07:00": cannot parse "VALUE" as "2006"',
    isDate,
  ),
  json: rule("\"value\" contains an invalid JSON: invalid character '~' looking for beginning of value", isJson),
  "url-with-host": rule('expected "value" to have a host, got VALUE', /^[a-z][a-z0-9+.-]*:\/\/[^/]+/i),
  "key-vault-id": rule("expected 2 or 3 path segments, found 1 segment(s) in `VALUE`", /^https:\/\/[^/]+\/[a-z]+\/[^/]+(\/[^/]*)?\/?$/),
  "go-duration": rule('"value" cannot be parsed as a duration: time: invalid duration "VALUE"', /^-?(\d+(\.\d+)?(ns|us|ms|s|m|h))+$|^0$/),
  "iso-8601-duration": rule("expected 'P' period mark at the start: VALUE", /^P(?=.)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+(\.\d+)?S)?)?$/),
  port: rule('"value" is not a valid port number: -987654', isPort),
  "port-number": rule('expected "value" to be a valid port number, got: -987654', isPort),
  ports: rule('expected `number` or `num1-num2` but got "VALUE"', isPortRange),
  "ports-or-any": rule(
    'expected `number` or `num1-num2` but got "VALUE"; expected value to be one of ["*"], got VALUE',
    (value) => value === "*" || isPortRange(value),
  ),
  ipv4: rule(validIpv4, isIPv4),
  "ipv4-address": rule('"value" is not a valid IPv4 address: "VALUE"', isIPv4),
  ip: rule(validIp, (value) => isIP(value) !== 0),
  cidr: rule(`${validCidr}; ${validIpv4}`, (value) => isCidr(value) || isIPv4(value)),
  "ip-or-cidr": rule(`${validIp}; ${validCidr}`, (value) => isCidr(value) || isIP(value) !== 0),
  "private-range": rule(
    `${validCidr}; expected value to be one of ["IANAPrivateRanges"], got VALUE`,
    (value) => isCidr(value) || value === "IANAPrivateRanges",
  ),
  "firewall-address": rule(
    `${validIp}; expected value to contain a valid IP range, got: VALUE; ${validCidr}; expected value to be one of ["*"], got VALUE`,
    (value) => value === "*" || isIP(value) !== 0 || isRange(value) || isCidr(value),
  ),
  "ipv4-cidr": rule(
    `value must start with IPV4 address and/or slash, ${prefixOf("32")}127.0.0.1/8. Got "VALUE"`,
    (value) => isIPv4(value) || (isCidr(value) && !value.includes(":")),
  ),
  "vault-ip-rule": rule(
    `"value" is not a valid IPv4 address: "VALUE"; value must start with IPV4 address and/or slash, ${prefixOf("32")}127.0.0.1/8. Got "VALUE"`,
    (value) => isIPv4(value) || (isCidr(value) && !value.includes(":")),
  ),
  "storage-ip-rule": rule(
    `"value" must start with IPV4 address and/or slash, ${prefixOf("30")}23.45.1.0/30 but got "VALUE"`,
    (value) => isIPv4(value) || (isCidr(value) && !value.includes(":") && Number(value.split("/")[1]) <= 30),
  ),
  base64: rule('expected "value" to be a base64 string, got VALUE', /^(?=.)([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/),
  "storage-account-name": rule(
    'name ("VALUE") can only consist of lowercase letters and numbers, and must be between 3 and 24 characters long',
    /^[a-z0-9]{3,24}$/,
  ),
  "storage-container-name": rule(
    'only lowercase alphanumeric characters and hyphens allowed in "value": "VALUE"',
    (value) => /^(\$root|\$web|[0-9a-z-]{3,63})$/.test(value) && !value.startsWith("-"),
  ),
  "key-vault-name": rule('"value" may only contain alphanumeric characters and dashes and must be between 3-24 chars', /^[a-zA-Z0-9-]{3,24}$/),
  "key-name": rule('"value" may only contain alphanumeric characters and dashes', /^[0-9a-zA-Z-]+$/),
  "hsm-name": rule(
    "value must begin with a letter, end with a letter or number, contain only alphanumeric characters. The value must be between 3 and 24 characters long",
    /^[a-zA-Z][a-zA-Z0-9]{2,23}$/,
  ),
  "app-configuration-name": rule('"value" may only contain alphanumeric characters and dashes and must be between 5-50 chars', /^[a-zA-Z0-9-]{5,50}$/),
  "container-registry-name": rule('alpha numeric characters only are allowed in "value": "VALUE"', /^[a-zA-Z0-9]{5,50}$/),
  "node-pool-name": rule(
    'the "value" must begin with a lowercase letter, contain only lowercase letters and numbers and be between 1 and 12 characters in length, got "VALUE"',
    /^[a-z][a-z0-9]{0,11}$/,
  ),
  "dns-prefix": rule(
    'the "value" must begin and end with a letter or number, contain only letters, numbers, and hyphens and be between 1 and 54 characters in length, got "VALUE"',
    /^[a-zA-Z0-9]([-a-zA-Z0-9]{0,52}[a-zA-Z0-9])?$/,
  ),
  "private-endpoint-name": rule(
    "value must be between 1 - 80 characters long, begin with a letter or number, end with a letter, number or underscore, and may contain only letters, numbers, periods, hyphens or underscores",
    networkName,
  ),
  "route-name": rule(
    '"value" should be between 1 and 80 characters, start with an alphanumeric, end with an alphanumeric or underscore and can contain alphanumerics, underscores, periods, and hyphens',
    networkName,
  ),
  "bastion-name": rule(
    'the name must begin with a letter or number, end with a letter, number or underscore, and may contain only letters, numbers, underscores, periods, or hyphens. "value": "VALUE"',
    networkName,
  ),
  "firewall-policy-name": rule(
    "invalid value for value (The name must begin with a letter or number, end with a letter, number or underscore, and may contain only letters, numbers, underscores, periods, or hyphens.)",
    /^[^\W_]([\w.-]*\w)?$/,
  ),
  "firewall-name": rule(
    '"value" must begin with a letter or number, end with a letter, number or underscore, and may contain only letters, numbers, underscores, periods, or hyphens',
    /^[0-9a-zA-Z]([\w.-]*\w)?$/,
  ),
  "capacity-reservation-name": rule(
    "invalid value for value (The Capacity Reservation Name must be between 1 and 80 characters long. It cannot contain special characters \\/\"[]:|<>+=;,?*@&, whitespace, or begin with '_' or end with '.' or '-')",
    /^[^_\W][\w.-]{0,78}(?<![-.])$|^[^_\W]$/,
  ),
  "capacity-reservation-group-name": rule(
    "invalid value for value (The Capacity Reservation Group Name must be between 1 and 64 characters long. It cannot contain special characters \\/\"[]:|<>+=;,?*@&, whitespace, or begin with '_' or end with '.' or '-')",
    /^[^_\W][\w.-]{0,62}(?<![-.])$|^[^_\W]$/,
  ),
  "backup-policy-name": rule(
    "invalid value for value (DataProtection BackupPolicy name must be 3 - 150 characters long, contain only letters, numbers and hyphens.)",
    dataProtectionName,
  ),
  "backup-policy-postgresql-name": rule('"value" must be 3 - 150 characters long, contain only letters, numbers and hyphens', dataProtectionName),
  "backup-vault-name": rule(
    "invalid value for value (DataProtection BackupVault name must be 2 - 50 characters long, contain only letters, numbers and hyphens.).)",
    /^[-a-zA-Z0-9]{2,50}$/,
  ),
  "disk-encryption-set-name": rule("value must be between 1 - 80 characters long, and contains only a-z, A-Z, 0-9 and _", /^[\w-]{1,80}$/),
  "budget-name": rule(
    "invalid value for value (The consumption budget name can contain only letters, numbers, underscores, and hyphens. The consumption budget name be between 1 and 63 characters long.)",
    /^[-_a-zA-Z0-9]{1,63}$/,
  ),
  "log-analytics-name": rule(
    "value can only contain alphabet, number, and '-' character. You can not use '-' as the start and end of the name",
    /^[A-Za-z0-9][A-Za-z0-9-]{2,61}[A-Za-z0-9]$/,
  ),
  "redis-name": rule(
    '"value" can only contain letters, numbers and hyphens. The first and last characters must each be a letter or a number, got VALUE',
    /^[a-zA-Z0-9]([-a-zA-Z0-9]*[a-zA-Z0-9])?$/,
  ),
  "postgresql-name": rule("\"value\" must only contains numbers, lowercase characters and '-', got VALUE", /^[a-z0-9]([-a-z0-9]{1,61}[a-z0-9])$/),
  "servicebus-name": rule(
    '"value" can contain only letters, numbers, and hyphens. The namespace must start with a letter, and it must end with a letter or number and be between 6 and 50 characters long',
    namespaceName,
  ),
  "eventhub-name": rule(
    "invalid value for value (The namespace name can contain only letters, numbers and hyphens. The namespace must start with a letter, and it must end with a letter or number and be between 6 and 50 characters long.)",
    namespaceName,
  ),
  "short-name": rule("expected length of value to be in the range (1 - 12), got VALUE", (value) => value.length >= 1 && value.length <= 12),
};
