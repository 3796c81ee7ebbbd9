// extract/typescript/routes: what checks a credential: decoding it with a key, comparing it, looking it up.
import { ts } from 'ts-morph';
import { accessedKey, dottedName, keyOf, lastName, stringOf, unwrap } from '../syntax.ts';

const checks = /^(?:verify\w*|jwtVerify|compare(?:Sync|Digest|Hash)?|timingSafeEqual|safeCompare|introspect\w*|authenticate\w*|check(?:Token|Key|ApiKey|Session|Jwt|Auth|Password|Signature)\w*|validate(?:Token|Key|ApiKey|Session|Jwt|Auth|Signature|User|Request|AccessToken|Credentials)\w*|isValid(?:Token|Key|ApiKey|Session|Signature)\w*|lookup\w*|decrypt\w*|unseal\w*|getServerSession|unstable_getServerSession|currentUser|getIronSession|isAuthenticated|constructEvent|getUserFrom\w*|getUserBy\w*|find(?:User|Session|Token|ApiKey|Key|Account)\w*|get(?:Session|TokenInfo|UserInfo|SessionUser)|decodeToken|decodeJwt|jwtDecrypt|loadUser\w*|getCurrentUser|createHmac)$/i;
const lookups = /^(?:findOne|findUnique|findFirst|findById|findByPk|findBy\w+|findOneBy|findUniqueOrThrow|findFirstOrThrow|find|first|get|hget|query|has|includes|getItem)$/;
const credential = /token|api_?key|secret|session|auth|bearer|cookie|jwt|signature|credential|user_?id|access/i;

/** `jwt.verify(token, key)`, `keys.includes(apiKey)`, `User.findById(decoded.id)`; not `jwt.decode(token)`. */
export function callCheck(call: ts.CallExpression): boolean {
  const name = lastName(call.expression);
  if (checks.test(name)) return name !== 'compare' || call.arguments.length > 1;
  if (name === 'decode' && /jwt|jose/i.test(dottedName(call.expression))) return false;
  if (!lookups.test(name) || stringOf(call.arguments[0]) !== null) return false;
  if ((name === 'get' || name === 'has') && !/session|token|key|store|redis|cache|user/i.test(dottedName(call.expression))) return false;
  return call.arguments.some((argument) => credential.test(argument.getText().slice(0, 300)));
}

const whoCalls = /^(?:(?:get|fetch|load|query)_?(?:me|myself|self|currentUser|loginUser|loggedInUser)|whoami)$/i;
const shown = /^(?:cookies?|authorization|token|accessToken|bearer|jwt|sessionId)$/;

/**
 * `await users.getMe({ cookie })`: another service is asked who the caller is, with what he showed. Clients throw where it answers 401, so
 * nobody gets past it; what gives back nobody instead is called otherwise.
 */
export function asksWhoCalls(call: ts.CallExpression): boolean {
  if (!whoCalls.test(lastName(call.expression)) || !ts.isAwaitExpression(call.parent)) return false;
  return call.arguments.some((argument) => {
    const given = unwrap(argument);
    if (!ts.isObjectLiteralExpression(given)) return shown.test(lastName(given));
    return given.properties.some((property) => shown.test(keyOf(property.name) ?? ''));
  });
}

const operators = new Set([ts.SyntaxKind.EqualsEqualsToken, ts.SyntaxKind.EqualsEqualsEqualsToken, ts.SyntaxKind.ExclamationEqualsToken, ts.SyntaxKind.ExclamationEqualsEqualsToken]);

/** A test that compares a credential with what it must be: `token !== process.env.TOKEN`; not with nothing, a type or a length. */
export function tested(test: ts.Expression): boolean {
  const stack: ts.Node[] = [test];
  for (let node = stack.pop(), seen = 0; node !== undefined && seen < 80; node = stack.pop(), seen++) {
    if (ts.isBinaryExpression(node)) {
      if (operators.has(node.operatorToken.kind) && compares(node)) return true;
      stack.push(node.left, node.right);
    } else if (ts.isPrefixUnaryExpression(node)) stack.push(node.operand);
    else if (ts.isParenthesizedExpression(node)) stack.push(node.expression);
  }
  return false;
}

function compares({ left, right }: ts.BinaryExpression): boolean {
  const sides = [unwrap(left), unwrap(right)];
  if (!sides.every((side) => isValue(side))) return false;
  return sides.some((side) => credential.test(lastName(side) || side.getText().slice(0, 120)));
}

function isValue(node: ts.Expression): boolean {
  if (ts.isStringLiteralLike(node)) return node.text.length > 5 && !/^(?:bearer|basic|string|object|undefined|function|token|jwt)$/i.test(node.text);
  if (ts.isIdentifier(node)) return node.text !== 'undefined' && node.text !== 'null';
  if (accessedKey(node) !== null) return lastName(node) !== 'length' && lastName(node) !== 'status';
  return ts.isTemplateExpression(node) || ts.isCallExpression(node) || ts.isBinaryExpression(node);
}
