// extract/python: handlers of everything that write nothing down -> how what failed is hidden.
import { describe, expect, it } from 'vitest';
import { lostErrors } from '../../../src/extract/python/lost-errors.ts';

const hows = (text: string): (string | undefined)[] => [...lostErrors(text)].map(({ how }) => how);
const route = (tried: string, caught: string, before = ''): string => `@app.get("/a")\nasync def a(name: str):\n    try:\n        ${tried}\n${before}    except Exception as e:\n        ${caught}\n`;
const load = 'return await load(name)';

describe('errors that nobody hears of', () => {
  it.each<[string, string, string[]]>([
    ['an error without its cause', route(load, 'code = 400\n        raise HTTPException(status_code=code)'), ['answered']],
    ['a success', route(load, 'return {"items": []}'), ['succeeded']],
    ['an error response', route(load, 'return JSONResponse({"ok": False}, status_code=500)'), ['answered']],
    ['written down', route(load, 'logger.exception("a")\n        raise HTTPException(500)'), []],
    ['told to the caller', route(load, 'raise HTTPException(500, detail=str(e))'), []],
    ['somebody is not let in', route(load, 'raise HTTPException(401)'), []],
    ['what was sent cannot be read', route('body = await request.json()', 'raise HTTPException(400)'), []],
    ['an empty result of a call', 'def name_of(key):\n    try:\n        return requests.get(url + key).json()["name"]\n    except Exception:\n        return None\n', ['defaulted']],
    ['asked whether it is there', 'def is_there(key):\n    try:\n        return requests.get(url + key).ok\n    except Exception:\n        return False\n', []],
    ['nothing but a computation', 'def name_of(key):\n    try:\n        return table[key]\n    except Exception:\n        return None\n', []],
    ['with a reason', 'def name_of(key):\n    try:\n        return requests.get(url + key).text\n    except Exception:  # the name is only for show\n        return None\n', []],
  ])('%s', (_, text, expected) => expect(hows(text)).toEqual(expected));

  const found = 'if name == "":\n            raise HTTPException(404)\n        return await load(name)';
  const failed = 'log.error(e)\n        raise HTTPException(500, detail=str(e))';
  it('an answer of its own that becomes another', () => {
    expect(hows(route(found, failed))).toEqual(['own']);
    expect(hows(route(found, failed, '    except HTTPException:\n        raise\n'))).toEqual([]);
    expect(hows(route(load, failed, '    except KeyError:\n        raise HTTPException(404)\n'))).toEqual([]);
    expect(hows(route(found, 'if isinstance(e, HTTPException):\n            raise\n        raise HTTPException(500)'))).toEqual([]);
  });

  const busy = 'if await running(name):\n            raise HTTPException(\n                status_code=409, detail="busy",\n            )';
  it('a refusal that is written to the log and forgotten', () => {
    expect(hows(route(busy, 'logger.warning(\n            f"no status: {e}"\n        )\n        # Continue where the status is not known'))).toEqual(['dropped']);
    expect(hows(route(busy, 'logger.warning(e)', '    except HTTPException:\n        raise\n'))).toEqual([]);
    expect(hows(route(busy, 'logger.warning(e)\n        busy = True'))).toEqual([]);
    expect(hows(route('await running(name)', 'logger.warning(e)'))).toEqual([]);
    expect(hows(route(`${busy}\n        return name`, 'logger.warning(e)'))).toEqual([]);
  });
});
