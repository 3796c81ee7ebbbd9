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
    expect(dropped("router.get('/');\n/*\n  we use try { x(); } catch (e) {} here\n*/\n")).toBe(0);
  });
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
