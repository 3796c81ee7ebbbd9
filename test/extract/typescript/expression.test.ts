import { describe, expect, it } from 'vitest';
import { factsOf, show } from './facts.ts';

/** The value of the module's last binding, or what `f` returns. */
function valueIn(text: string): string {
  const [module] = factsOf('module', text);
  const result = module?.functions.find((each) => each.name === 'f')?.returns[0]?.value;
  return show(result ?? module?.bindings[module.bindings.length - 1]?.value);
}

describe('values', () => {
  it.each([
    ['const a = process.env.X', '$X'],
    ["const a = process.env['X'] ?? 'd'", '($X ?? "d")'],
    ['const a = process?.env?.X!', '$X'],
    ['const e = process.env; const a = e.X as string', '$X'],
    ["import { env } from 'node:process'; const a = env.X", '$X'],
    ["import { X as y } from '$env/static/private'; const a = y", '$X'],
    ['const { X: a = 3 } = process.env', '($X ?? 3)'],
    ['const a = import.meta.env.VITE_X', '$VITE_X'],
    ["const a = Deno.env.get('X') || Bun.env.Y", '($X || $Y)'],
    ["const a = (process.env.X || 'a,b').split(',').map((s) => s.trim()).filter(Boolean)", '($X || "a,b").split(",") => <item>.trim().filter(Boolean)'],
    ["const a = process.env.X?.split(',').map(Number)", '$X.split(",") => Number(<item>)'],
    ["const a = process.env.X === 'true'", '($X == "true")'],
    ["const a = ['1', 'yes'].includes(process.env.X)", '($X in ["1", "yes"])'],
    ['const a = /^x$/i.test(process.env.X)', '($X matches new RegExp("^x$", "i"))'],
    ['const a = !!process.env.X', '!!$X'],
    ['const a = process.env.X ? 1 : undefined', '($X ? 1 : null)'],
    ["const a = `a${process.env.X}b` + 'c'", 'join(join("a", $X, "b"), "c")'],
    ["const a = [...b, '*']", 'join(b, ["*"])'],
    ["const a = { b: { 'c-d': -1 }, ...e } as const", '{b: {c-d: -1}, ...: e}'],
    ["enum E { A = 'x', B }", '{A: "x", B: 1}'],
    ['const a = Object.freeze([1])', '[1]'],
    ['const a = new URL(b?.c)', 'new URL(b.c)'],
  ])('%s', (text, expected) => expect(valueIn(text)).toBe(expected));
});

describe('what is local to a function', () => {
  it.each([
    ['function f() { const a = b.c; return a.d }', 'b.c.d'],
    ['function f(a, { b }) { return [a, b, req] }', '[<parameter:a>, <parameter:b>, req]'],
    ['function f(req) { return req.headers.origin }', '<request:req>.headers.origin'],
    ['function f() { const { a: { b = 1 } } = c; return b }', '(c.a.b ?? 1)'],
    ['function f() { const [, a] = [1, 2]; return a }', '2'],
    ["function f() { let a = 'x'; if (process.env.Y) a = 'z'; return a }", '($Y ? "z" : "x")'],
    ["function f() { let a; try { a = g() } catch { a = 'x' } return a }", '<local:a>'],
    ['function f() { let a = 1; a++; return a }', '<local:a>'],
    ["function f() { const a = ['x']; a.push(y); return a }", '<local:a>'],
    ['function f() { for (const a of b) { return a } }', '<local:a>'],
    ['function f() { const a = b; { const b = 1; return a } }', 'b'],
    ["class C { x = process.env.X; f() { return this.x } }; const f = new C().x", 'new C().x'],
    ['function f() { const a = a; return a }', '<local:a>'],
    ['function f() { return g; function g() { return 1 } }', 'fn{1}'],
  ])('%s', (text, expected) => expect(valueIn(text)).toBe(expected));

  it('looks into fields that are set once', () => {
    const [module] = factsOf('module', 'class C { x = process.env.X; y; constructor() { this.y = 2 } m() { return [this.x, this.y, this.z] } }');
    expect(show(module?.functions.find((each) => each.name === 'C.m')?.returns[0]?.value)).toBe('[$X, 2, <local:this>.z]');
  });
});

describe('schemas over the environment', () => {
  it.each([
    ["const a = z.object({ X: z.string().min(1).default('d'), N: z.coerce.number().optional() }).parse(process.env)", '{X: $X:string("d"), N: $N:number}'],
    ["const s = z.object({ X: z.string() }); const a = s.extend({ Y: z.string().default('y') }).safeParse(process.env).data", '{X: $X:string, Y: $Y:string("y")}'],
    ["const a = z.object({ F: z.string().transform((v) => v === 'true') }).parse(process.env)", '{F: ($F:string == "true")}'],
    ["const a = createEnv({ server: { DB: z.string() }, runtimeEnv: { DB: process.env.DATABASE_URL } })", '{DB: $DATABASE_URL}'],
    ["const a = cleanEnv(process.env, { K: str({ default: 'k' }) })", '{K: $K:string("k")}'],
    ["const { value: a } = Joi.object({ K: Joi.string().default('k') }).validate(process.env)", '{K: $K:string("k")}'],
    ["const a = v.parse(v.object({ K: v.optional(v.string(), 'k') }), process.env)", '{K: $K:string("k")}'],
    ["const a = envSchema({ schema: { type: 'object', properties: { K: { type: 'string', default: 'k' } } } })", '{K: $K:string("k")}'],
    ["import env from 'env-var'; const a = env.get('K').default('k').asBool()", '$K:bool("k")'],
    ["const a = this.configService.get('K', 'k')", '$K("k")'],
    ["const a = configService.get('jwt.secret')", 'configService.get("jwt.secret")'],
    ['const a = schema.parse(req.body)', 'schema.parse(req.body)'],
  ])('%s', (text, expected) => {
    const shown = valueIn(text);
    expect(shown.startsWith('z.') || shown === expected ? shown : shown.replace(/^\{data: (.*), success: true\}\.data$/, '$1')).toBe(expected);
  });
});

describe('limits', () => {
  it.each([
    ['a chain of operators', `const a = ${'b + '.repeat(50_000)}c`],
    ['members', `const a = b${'.c'.repeat(20_000)}`],
    ['values that double', `function f() { const a0 = [1]; ${Array.from({ length: 60 }, (_, at) => `const a${at + 1} = [a${at}, a${at}];`).join('')} return a60 }`],
    ['nested ifs', `function f() { ${'if (a) { '.repeat(400)} throw new Error() ${'}'.repeat(400)} }`],
    ['nested functions', `${'(() => '.repeat(500)}process.env.X${')'.repeat(500)}`],
  ])('%s: stays small', (_what, text) => {
    expect(JSON.stringify(factsOf('module', text)).length).toBeLessThan(1_000_000);
  });
});

it('places values at their own text, in a Vue block too', () => {
  const text = '<template/>\n<script>\nconst a = "here"\n</script>';
  const at = factsOf('module', text, 'A.vue')[0]?.bindings[0]?.value.at;
  expect(text.slice(at?.start, at?.end)).toBe('"here"');
});
