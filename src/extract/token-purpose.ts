// A function's text -> what it says that it reads a token's claims for.

/** `Safe for logging purposes only`, `# just for analytics`: nobody is let in by them. */
const purpose = /\bfor (?:\w{1,12} ){0,2}(?:logs?|logging|log (?:messages|entries|lines)|metrics|analytics|telemetry|diagnostics)\b|\bnot (?:be )?(?:used |meant )?for auth/i;

export function saysWhy(text: string): boolean {
  return purpose.test(text);
}
