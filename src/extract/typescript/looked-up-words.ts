// extract/typescript: look-ups of a row by a token or key, as text. Imports nothing, so that a script is parsed only where one stands.

const column = '(?:\\w{0,20}_)?[tT]oken|[a-z]{0,20}Token|api_?[kK]ey|key';
/** A name as it came, not what a function makes of it. */
const given = '(?::\\s{0,4}(?<value>[a-z][\\w.]{0,40}))?(?=\\s{0,24}[,}])';

export const lookUps: readonly RegExp[] = [
  // `ApiKey.findOne({ key })`, `User.findOne({ where: { apiToken: token } })`
  new RegExp(String.raw`\b(?<table>[A-Z]\w{2,40})\.(?:findOne|findFirst|findOneBy|findOneAndUpdate)\(\s{0,24}\{\s{0,24}(?:where:\s{0,4}\{\s{0,24})?(?<name>${column})${given}`, 'g'),
  // `prisma.apiKey.findUnique({ where: { key } })`
  new RegExp(String.raw`\b(?:prisma|db|database|client)\.(?<table>\w{2,40})\.find(?:Unique|First)(?:OrThrow)?\(\s{0,24}\{\s{0,24}where:\s{0,4}\{\s{0,24}(?<name>${column})${given}`, 'g'),
  // `SELECT … FROM api_keys ak WHERE ak.key = ?`
  new RegExp(String.raw`\bFROM\s{1,24}["\x60]?(?<table>\w{3,40})["\x60]?\s[^;"'\x60]{0,200}?\bWHERE\s[^;"'\x60]{0,120}?\b(?:\w{1,20}\.)?(?<name>${column})\s?=\s?(?:\?|\$\d|:\w|@\w)`, 'gi'),
];

/** A project that hashes tokens somewhere does so before the look-up, for all one knows. */
export const hashesTokens = /hash(?:ed)?_?(?:\w{1,12}_?)?(?:api_?key|token)s?\b|(?:token|api_?key)s?_?(?:hash|digest|sha)|createHash\([^()\n]{0,20}\)\s{0,24}\.update\(\s{0,4}\w{0,30}(?:token|key)/i;
