// What tools/build.ts writes into the bundle; the sources run with stand-ins.
declare const __VERSION__: string | undefined;
declare const __RULES_DIGEST__: string | undefined;

export const tool = {
  name: 'readiness-gate',
  version: typeof __VERSION__ === 'string' ? __VERSION__ : '0.0.0-source',
  rulesDigest: typeof __RULES_DIGEST__ === 'string' ? __RULES_DIGEST__ : 'source',
} as const;
