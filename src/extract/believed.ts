// extract: the text of a function -> what it gives to whoever asks for an account: the code that should prove who he is, or a login with no proof at all.

export interface Believed {
  readonly name: string; // as the answer calls the code, or the request the account
  readonly at: number; // offset in the function
  readonly length: number;
}

const answer = /(?:\b(?:res|response|reply)\b(?:\s{0,4}\.(?:status|code)\([^()\n]{0,40}\))?\s{0,4}\.(?:json|send)\(|\b(?:Next)?Response\.json\(|\bc\.json\(|\b(?:jsonify|JSONResponse|JsonResponse|Response)\(|\breturn\s{1,3}(?=\{))\s{0,3}/g;
const code = String.raw`(?:[oO][tT][pP](?:_?[cC]ode)?|(?:verification|verify|login|auth|sms|reset|confirmation|one_?time)_?(?:[cC]ode|[oO][tT][pP]|[pP]in)|(?:password_?)?[rR]eset_?(?:[tT]oken|[lL]ink|[uU]rl)|(?:verification|verify|activation|confirmation|magic)_?(?:[tT]oken|[lL]ink|[uU]rl))`;
/** `otp: OTP`, `{ otp }`, `"reset_token": token`, `otp=otp`, and not whether there is one. */
const entry = new RegExp(String.raw`[{,(]\s{0,40}["']?(${code})["']?\s?(?:[:=](?!=)\s?(?!["'\x60]|true\b|false\b|null\b|None\b|True\b|False\b|undefined\b|!)(\w[\w.]{0,60})(?!\s?(?:\(|[=!]==?|\?(?!\?)|&&))\s{0,40}(?=[,})\n/#]|\|\||\?\?| or )|\s{0,40}[,}])`);
const development = /NODE_ENV|\bDEBUG\b|\bis_?(?:dev|prod|test)|development|production|\bdev_?mode|\bmock|sandbox|\.debug\b|APP_ENV|ENVIRONMENT|\bTESTING\b/i;
/** Set-up of an authenticator, or a code for a thing that is handed over. */
const otherwise = /otpauth|totp|speakeasy|authenticator|qr_?code|pick_?up|deliver|order|parcel|ride|trip|booking|ticket|backup_?code|referr|coupon|invit/i;
const longestAnswer = 500;

/** A handler that answers with the code or link that it makes for whoever the request names. */
export function givenCode(body: string): Believed | null {
  if (development.test(body) || otherwise.test(body) || !making.test(body)) return null;
  for (const match of body.matchAll(answer)) {
    const start = match.index + match[0].length - (/[{(]\s{0,3}$/.exec(match[0])?.[0].length ?? 0);
    const given = body.slice(start, start + longestAnswer).split(/\n\s{0,40}\}?\)?;?\s{0,3}\n|\);|\n\s{0,40}(?:def|return|except|else)\b/, 1)[0] ?? '';
    const found = entry.exec(given);
    if (found?.[1] !== undefined) return { name: found[1], at: start + found.index + 1, length: found[0].length - 1 };
  }
  return null;
}

/** It is made there: drawn, or a signed token of its own. */
const making = /Math\.random|randomInt|randomBytes|randomUUID|random\.(?:randint|choices?|randrange|sample)|secrets\.\w{1,20}\(|uuid4\(|uuidv4\(|token_urlsafe|get_random_string|\b(?:generate|make|create)_?\w{0,20}(?:[oO][tT][pP]|[cC]ode|[tT]oken|[pP]in)\w{0,20}\(|jwt\.(?:sign|encode)\(|make_token\(/;

const signing = /\b(?:jwt|jsonwebtoken)\.sign\(|\bjwt\.encode\(|\b(?:this\.)?jwtService\.sign(?:Async)?\(|\b(?:create|generate|issue|sign)_?(?:access|auth|jwt|login)?_?[tT]okens?(?:_for_user)?\(|\blogin_user\(|\breq\.session\.(?:user|userId|user_id)\s?=(?!=)|\bsession\[["']user(?:_id)?["']\]\s?=(?!=)/;
/** `findUnique({ where: { phone } })`, `User.query.filter_by(email=data["email"])`, by a name that others know. */
const asked = /\b(?:findUnique|findFirst|findOne|findOneBy|find_one|filter_by|filter|where|get|get_or_404|get_user_by_\w{1,20}|get_by_\w{1,20}|findBy\w{1,20}|getUserBy\w{1,20})\(\s?[^;]{0,120}?\b(email|e_?mail_?address|phone_?number|phone|mobile(?:_?number)?|user_?name|login|user_?id)\b/i;
const handed = /\b(?:req|request|ctx\.request|c\.req)\.(?:body|json|form|data|POST|valid)\b|\bawait req(?:uest)?\.json\(|@Body\(|\b(?:body|data|payload|dto|credentials|form)\s?:\s?[A-Z]\w{2,40}/;
/** Anything that may be a proof, or a way to get to one; names of what signs are left out before. */
const proof = /compare|verif|check|authent|valid(?!at(?:ed|ion)\b\s?[=:])|\botp|otp\b|\bcodes?\b|passw|\bpwd\b|\bpin\b|hash|bcrypt|argon|oauth|google|facebook|apple|github|discord|twitch|steam|firebase|provider|id_?token|ticket|credential|signature|ethers|recover|challenge|nonce|webauthn|passkey|magic|refresh|decode|decrypt|current_?user|req\.user|Depends\(|api_?key|secret|invit|impersonat|captcha|answer|birth|guest|anonym|demo|saml|ldap|openid|union_?id|wechat|telegram|init_?data|\b(?:body|params|query|data|payload|form)(?:\.|\[["']|\.get\(["'])\w{0,20}token|\{[^{}=]{0,120}\btoken\b[^{}=]{0,120}\}\s?=\s?(?:await )?(?:req|request|body|data)|\.create\(|\.save\(|\.add\(|insert|new User|upsert|regist|sign_?up/i;

/** A handler that signs in whoever the request names, and looks at nothing that only he could know. */
export function signedInUnproven(body: string): Believed | null {
  const signs = signing.exec(body);
  if (signs === null || !handed.test(body) || development.test(body)) return null;
  const found = asked.exec(body);
  if (found?.[1] === undefined || found.index > signs.index) return null;
  const rest = body
    .replaceAll(/process\.env(?:\.\w{1,60}|\[["']\w{1,60}["']\])|\b(?:settings|config|app\.config|configService)(?:\.\w{1,60}|\[["']\w{1,60}["']\]|\.get(?:OrThrow)?(?:<\w{1,20}>)?\(["'][\w.]{1,60}["']\)){1,2}|\b[A-Z][A-Z\d]*_[A-Z\d_]{1,60}\b/g, '')
    .replaceAll(/\w{0,40}(?:[tT]okens?(?:_for_user)?|sign|encode|signAsync)\(/g, '(')
    .replaceAll(/["'`][^"'`\n]{0,200}["'`]/g, '""');
  return proof.test(rest) ? null : { name: found[1], at: signs.index, length: signs[0].length };
}
