// Facts about errors, waiting and connections in scripts.
import { describe, expect, it } from 'vitest';
import { factsOf } from './facts.ts';

const dropped = (text: string): number => factsOf('swallowed', text).flatMap(({ places }) => places).length;
const untimed = (text: string): string[] => factsOf('untimed-call', text).map(({ what }) => what);

describe('swallowed errors', () => {
  it('takes empty clauses without a reason', () => {
    expect(dropped("router.get('/', async () => {\n  try {\n    await save(1);\n  } catch (e) {}\n  tell().catch(() => {});\n});\n")).toBe(2);
  });

  it('leaves what asks, what cleans up, and comments', () => {
    expect(dropped("router.get('/');\ntry { x = JSON.parse(y); } catch {}\nawait it.close().catch(() => {});\ntry {\n  save();\n} catch (e) {\n  // told elsewhere\n}\n")).toBe(0);
    expect(dropped("router.get('/');\npending\n  .finally(() => {\n    pending = null;\n  })\n  .catch(() => {});\n")).toBe(0);
    expect(dropped("router.get('/');\nsave(1)\n  .finally(() => {\n    done();\n  })\n  .catch(() => {});\n")).toBe(1);
    expect(dropped("router.get('/');\nasync function f() {\n  const pending = load();\n  pending.catch(() => undefined);\n  return await Promise.race([pending, deadline]);\n}\n")).toBe(0);
    expect(dropped("router.get('/');\nfunction f() {\n  const pending = load();\n  pending.catch(() => undefined);\n}\n")).toBe(1);
    expect(dropped("router.get('/');\nPromise.resolve(usage).then((each) => logUsage(each)).catch(() => {});\n")).toBe(0);
    expect(dropped("router.get('/');\ntry {\n  const a = JSON.parse(text);\n  const b = a.error;\n  const c = b ?? a;\n  for (const d of fields) {\n    out[d] = c[d];\n  }\n} catch {}\n")).toBe(0);
    expect(dropped("router.get('/');\n/*\n  we use try { x(); } catch (e) {} here\n*/\n")).toBe(0);
  });
});

describe('errors that are answered and written down nowhere', () => {
  const hows = (tried: string, caught: string): (string | undefined)[] => factsOf('swallowed', `router.get('/', async (req, res) => {\n  try {\n    ${tried}\n  } ${caught}\n});\n`).map(({ how }) => how);
  const save = 'res.json(await save(req.body.name));\n    count++;';
  it.each<[string, string, string, string[]]>([
    ['as if it had worked', save, 'catch (e) { return res.status(200).send(); }', ['succeeded']],
    ['with an error of which nothing remains', save, "catch { res.status(500).json({ error: 'failed' }); }", ['answered']],
    ['by an empty result', save, 'catch { return []; }', ['defaulted']],
    ['where what was sent is checked', 'await assertSafe(req.body.url);', 'catch { return null; }', []],
    ['and written down', save, "catch (e) { console.error(e); res.status(500).json({ error: 'failed' }); }", []],
    ['with what it says', save, 'catch (e) { res.status(500).json({ error: e.message }); }', []],
    ['where somebody is not let in', 'user = await verifyToken(req.headers.authorization);\n    next();', "catch { res.status(401).json({ error: 'no' }); }", []],
    ['where what was sent cannot be read', 'const parsed = new URL(req.body.url);\n    await save(parsed);', "catch { res.status(400).json({ error: 'no' }); }", []],
  ])('%s', (_, tried, caught, expected) => expect(hows(tried, caught)).toEqual(expected));
});

describe('calls without a limit', () => {
  it('knows where the options stand', () => {
    expect(untimed("import axios from 'axios';\nrouter.get('/');\naxios.get(url);\naxios.post(url, data, { timeout: 9 });\naxios.post(url, data, options);\naxios({ url });\n")).toEqual(['axios.get', 'axios']);
    expect(untimed("router.get('/');\nfetch(url);\n")).toEqual([]);
  });
});

describe('connections', () => {
  it('tells what is made each time from what is kept', () => {
    const made = (body: string): number => factsOf('connecting', `import { PrismaClient } from '@prisma/client';\nrouter.get('/');\n${body}`).filter(({ makes }) => makes !== undefined).length;
    expect(made('function f() { const p = new PrismaClient(); return p; }\n')).toBe(1);
    expect(made('let p;\nfunction f() { if (!p) p = new PrismaClient(); return p; }\n')).toBe(0);
    expect(made('const p = new PrismaClient();\n')).toBe(0);
  });
});
