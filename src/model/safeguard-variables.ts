// Variables that are called after a safeguard: whoever sets one believes that it is in force.

/** Words that stand in all of these names. */
export const safeguardWords: readonly string[] = ['allowed_', 'cors_', 'csrf_', '_csrf', 'rate_limit', 'ratelimit', 'throttle_', 'trusted_', 'login_attempts', 'lockout', 'cookie_secure', 'secure_cookie', 'auth_enabled', 'require_auth', 'enable_auth', '_whitelist', '_allowlist', 'hsts_', 'csp_', 'mfa_', 'captcha_', 'session_timeout'];

const whole = String.raw`(?:[A-Z0-9]+_){0,3}(?:ALLOWED_(?:ORIGINS?|HOSTS?|IPS?|DOMAINS?|CIDRS?)|CORS_(?:ALLOWED_|ALLOW_)?(?:ORIGINS?|CREDENTIALS|ENABLED|WHITELIST)|CSRF(?:_[A-Z]+){1,3}|RATE_?LIMIT(?:ING|S|ER)?(?:_[A-Z]+){0,4}|THROTTLE_[A-Z_]+|TRUSTED_(?:HOSTS|PROXIES|ORIGINS)|MAX_LOGIN_ATTEMPTS|LOCKOUT(?:_[A-Z]+){0,3}|SESSION_COOKIE_SECURE|COOKIE_SECURE|SECURE_COOKIES?|AUTH_(?:ENABLED|REQUIRED)|(?:REQUIRE|ENABLE)_AUTH(?:ENTICATION)?|IP_(?:WHITELIST|ALLOWLIST)|HSTS(?:_[A-Z]+){1,3}|CSP_[A-Z_]+|(?:REQUIRE|ENABLE)_MFA|MFA_(?:ENABLED|REQUIRED)|CAPTCHA_ENABLED|SESSION_TIMEOUT(?:_[A-Z]+)?)`;

/** In a text. */
export const safeguardVariable = new RegExp(String.raw`\b${whole}\b`);
const name = new RegExp(`^${whole}$`);

export function isSafeguardVariable(text: string): boolean {
  return name.test(text);
}

/** `RATE_LIMIT_MAX`, `rate_limit_max` and `rateLimitMax` are one name. */
export function flatName(text: string): string {
  return text.replaceAll('_', '').toLowerCase();
}

/** `rateLimitMax` as a variable would be written. */
export function asVariable(word: string): string {
  return word.replaceAll(/([a-z0-9])([A-Z])/g, '$1_$2').toUpperCase();
}
