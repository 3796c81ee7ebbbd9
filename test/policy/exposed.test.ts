// What a pull request does to the guards of routes: only a comparison can tell.
import { describe, expect, it } from 'vitest';
import { briefly, compareFiles, type Files } from '../support/memory.ts';

const auth = `from fastapi import Header, HTTPException

def verify(x_api_key: str = Header()):
    if not check_key(x_api_key):
        raise HTTPException(status_code=401)
`;
const main = `from fastapi import FastAPI
from orders import router as orders
from items import router as items

app = FastAPI()
app.include_router(orders)
app.include_router(items)
`;
const router = (guarded: boolean, prefix: string, extra = ''): string => `from fastapi import APIRouter, Depends
from auth import verify

router = APIRouter(prefix="/${prefix}"${guarded ? ', dependencies=[Depends(verify)]' : ''})

@router.get("/")
def listing(): ...

@router.post("/")
def create(item: dict): ...

@router.put("/{id}")
def change(id: int, item: dict): ...

@router.delete("/{id}")
def remove(id: int): ...
${extra}`;
const added = `
@router.post("/{id}/pay")
def pay(id: int): ...
`;

const base: Files = { 'auth.py': auth, 'main.py': main, 'orders.py': router(true, 'orders'), 'items.py': router(true, 'items') };

describe('a guard that a change removes', () => {
  it('reports the routes it protected as new, with the place where it stood', async () => {
    const { result } = await compareFiles(base, { ...base, 'items.py': router(false, 'items') });
    const found = result.findings.filter(({ ruleId }) => ruleId === 'auth/guard-removed');
    expect(briefly(found)).toEqual(['auth/guard-removed items.py:4 new']);
    expect(found[0]?.severity).toBe('P1');
    expect(found[0]?.data).toMatchObject({ count: 4, guard: 'verify' });
    expect(found[0]?.related.map(({ path, startLine, note }) => `${path}:${String(startLine)} ${note}`)).toContain('items.py:6 @effect'); // shown where the guard stood: the line that the change touched
    expect(result.verdict.conclusion).toBe('failed');
  });

  it('is told where it stood, though lines above it moved it', async () => {
    const longer = (text: string): string => text.replace('from fastapi', '# One\n# and two\n# and three\nfrom fastapi');
    const { result } = await compareFiles(base, { ...base, 'items.py': longer(router(false, 'items')) });
    expect(briefly(result.findings.filter(({ ruleId }) => ruleId === 'auth/guard-removed'))).toEqual(['auth/guard-removed items.py:7 new']);
  });

  it('in another file: the whole application', async () => {
    const guarded: Files = { ...base, 'main.py': main.replace('FastAPI()', 'FastAPI(dependencies=[Depends(verify)])').replace('import FastAPI', 'import Depends, FastAPI\nfrom auth import verify'), 'orders.py': router(false, 'orders'), 'items.py': router(false, 'items') };
    const { result } = await compareFiles(guarded, { ...guarded, 'main.py': main });
    const found = result.findings.filter(({ ruleId }) => ruleId === 'auth/guard-removed');
    expect(found.map(({ location }) => location.path).sort()).toEqual(['items.py', 'orders.py']);
    expect(found.every(({ related }) => related.some(({ path, note }) => path === 'main.py' && note === 'stood-here'))).toBe(true);
  });

  it('says nothing where the guard moved', async () => {
    const moved: Files = { ...base, 'items.py': router(false, 'items'), 'main.py': main.replace('include_router(items)', 'include_router(items, dependencies=[Depends(verify)])').replace('import FastAPI', 'import Depends, FastAPI\nfrom auth import verify') };
    const { result } = await compareFiles(base, moved);
    expect(result.findings.filter(({ ruleId }) => ruleId === 'auth/guard-removed')).toEqual([]);
    expect(result.verdict.conclusion).toBe('passed');
  });
});

describe('a route that a change adds', () => {
  const half: Files = { ...base, 'items.py': router(false, 'items').replace(/@router\.(?:post|put|delete)[^@]*/g, '') };

  it('fails under a router without guard', async () => {
    const { result } = await compareFiles(half, { ...half, 'items.py': `${half['items.py'] ?? ''}${added}` });
    const blocking = result.findings.filter(({ status, severity }) => status === 'new' && severity <= 'P1');
    expect(briefly(blocking)).toEqual(['auth/unprotected-route items.py:10 new']);
    expect(result.verdict.conclusion).toBe('failed');
  });

  it('passes under a guarded one', async () => {
    const { result } = await compareFiles(base, { ...base, 'items.py': router(true, 'items', added) });
    expect(result.findings.filter(({ status, severity }) => status === 'new' && severity <= 'P1')).toEqual([]);
    expect(result.verdict.conclusion).toBe('passed');
  });
});
