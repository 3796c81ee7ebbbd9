// What sessions hold of any visitor, by name.
const ofAnybody = /csrf|xsrf|captcha|^_?(?:(?:oauth_?)?state|nonce|code_?verifier|pkce|lang(?:uage)?|locale|theme|cart|basket|flash|messages?|next|return_?(?:to|url)|redirect(?:_?(?:to|url|uri))?|visits?|views)$/i;

/** `session.csrf_token`, `session.cart`: that it is there does not say who calls. */
export function isOfAnyVisitor(key: string): boolean {
  return ofAnybody.test(key);
}
