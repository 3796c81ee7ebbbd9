// extract/typescript: document -> PasswordHashFact: users' passwords kept as digests of a fast hash, or encrypted so that they can be read again.
import { ts } from 'ts-morph';
import type { Fact } from '../../model/fact.ts';
import type { SourceFile } from '../../model/file.ts';
import type { PasswordHashFact } from '../../model/wiring.ts';
import type { Document } from '../../parse/document.ts';
import { type Survey, surveys } from './survey.ts';
import { dottedName, keyOf, lastName, rangeOf, stringOf, symbolOf, unwrap } from './syntax.ts';
import { inBrowser } from './triggers.ts';

/** What is meant for passwords, or goes on from the digest. */
const slow = /\b(?:bcrypt(?:js)?|argon2|scrypt(?:Sync)?|pbkdf2(?:Sync)?|createHmac|PBKDF2|HmacSHA\d+)\b/;
const password = /(?:^|[._])(?:\w{0,20}password|passwd|pwd|\w{0,20}passcode)$/i;
/** A name that a stored password has: `password`, `hashedPassword`, `passwordHash`, `digest`. */
const stored = /passw(?:or)?d|pwd|hash|digest/i;
const hashing = /hash|verify|check|compare|authenticat|log_?in|sign_?(?:in|up)|regist|passw(?:or)?d|pwd|create_?user|add_?user/i;
/** Somebody else's way to ask for it: HTTP digests, devices. */
const foreign = /realm|nonce|digest_?auth|gravatar/i;

export function* extractPasswordHashes(document: Document, { text }: SourceFile): Iterable<Fact> {
  if (inBrowser.test(text)) return;
  const reads = readsAgain.test(text);
  for (const survey of surveys(document)) {
    for (const call of survey.calls) {
      const found = digested(call) ?? (reads ? encrypted(call) : null);
      if (found === null || (found.algorithm !== 'aes' && slow.test(text)) || !isKept(call) || foreign.test(call.getText())) continue;
      yield factOf(found, call, survey);
    }
  }
}

/** `if (original !== password)`, behind a decryption: whoever logs in is compared with what was read again. */
const readsAgain = /\.decrypt\([\s\S]{1,900}[!=]==?\s{0,4}(?:req\.body\.|body\.|dto\.|input\.|data\.|\w{1,20}\.)?\w{0,20}password\b/i;

interface Kept {
  readonly algorithm: string;
  readonly of: ts.Expression;
}

/** `createHash('sha256').update(password).digest('hex')`, `CryptoJS.SHA256(password)`, `md5(password)` */
function digested(call: ts.CallExpression): Kept | null {
  const callee = unwrap(call.expression);
  const direct = /^(?:CryptoJS\.|crypto\.)?(md5|sha1|sha256|sha512)$/i.exec(dottedName(callee))?.[1];
  const [first] = call.arguments;
  if (direct !== undefined) return first !== undefined && isPassword(first) ? { algorithm: direct.toLowerCase(), of: first } : null;
  if (!ts.isPropertyAccessExpression(callee) || callee.name.text !== 'digest') return null;
  const update = unwrap(callee.expression);
  if (!ts.isCallExpression(update) || lastName(update.expression) !== 'update' || !ts.isPropertyAccessExpression(update.expression)) return null;
  const made = unwrap(update.expression.expression);
  const [what] = update.arguments;
  const algorithm = ts.isCallExpression(made) && lastName(made.expression) === 'createHash' ? stringOf(made.arguments[0])?.toLowerCase() : undefined;
  return algorithm !== undefined && /^(?:md5|sha-?(?:1|224|256|384|512))$/.test(algorithm) && what !== undefined && isPassword(what) && !challenge.test(what.getText()) ? { algorithm: algorithm.replace('-', ''), of: what } : null;
}

/** `update(challenge + this.password)`: an answer that a protocol asks for, which is kept nowhere. */
const challenge = /challenge|nonce|realm|timestamp/i;

/** `CryptoJS.AES.encrypt(password, process.env.KEY)` */
function encrypted(call: ts.CallExpression): Kept | null {
  const [first] = call.arguments;
  return /(?:^|\.)(?:AES|DES|TripleDES|Rabbit|RC4)\.encrypt$/.test(dottedName(call.expression)) && first !== undefined && isPassword(first) ? { algorithm: 'aes', of: first } : null;
}

/** The password alone, or with what is put before or behind it. */
function isPassword(node: ts.Expression): boolean {
  const value = unwrap(node);
  if (ts.isBinaryExpression(value)) return isPassword(value.left) || isPassword(value.right);
  if (ts.isTemplateExpression(value)) return value.templateSpans.some(({ expression }) => isPassword(expression));
  if (ts.isCallExpression(value) && /^(?:toString|trim|String)$/.test(lastName(value.expression))) return ts.isPropertyAccessExpression(value.expression) ? isPassword(value.expression.expression) : value.arguments.some(isPassword);
  return password.test(dottedName(value));
}

/** Given to what a stored password is called after, compared with it, or returned by a function that makes or checks one. */
function isKept(call: ts.CallExpression): boolean {
  let node: ts.Node = call;
  while (ts.isPropertyAccessExpression(node.parent) || ts.isAwaitExpression(node.parent) || ts.isParenthesizedExpression(node.parent) || ts.isAsExpression(node.parent) || (ts.isCallExpression(node.parent) && node.parent.expression === node)) node = node.parent;
  const { parent } = node;
  if (ts.isPropertyAssignment(parent)) return stored.test(keyOf(parent.name) ?? '');
  if (ts.isVariableDeclaration(parent)) return ts.isIdentifier(parent.name) && stored.test(parent.name.text);
  if (ts.isBinaryExpression(parent)) return stored.test(lastName(parent.operatorToken.kind === ts.SyntaxKind.EqualsToken || parent.right === node ? parent.left : parent.right));
  return (ts.isReturnStatement(parent) || ts.isArrowFunction(parent)) && hashing.test(symbolOf(parent));
}

const salt = /salt|pepper|\bkey\b|secret|(?:user_?name|login|e?mail|user_?id)/i;

function factOf({ algorithm, of }: Kept, call: ts.CallExpression, { script }: Survey): PasswordHashFact {
  return { kind: 'password-hash', algorithm, ...(algorithm !== 'aes' && salt.test(of.getText(script.source)) && { salted: true as const }), symbol: symbolOf(call), at: rangeOf(call, script) };
}
