// Facts about errors, waiting and connections in Python.
import { describe, expect, it } from 'vitest';
import { facts } from './facts.ts';

const dropped = (text: string): number => facts('swallowed', text).flatMap(({ places }) => places).length;
const untimed = (text: string): string[] => facts('untimed-call', text).map(({ what, waits }) => `${what} ${waits}`);

describe('swallowed errors', () => {
  it('takes handlers of everything that do nothing', () => {
    expect(dropped('try:\n    save()\nexcept:\n    pass\n')).toBe(1);
    expect(dropped('try:\n    save()\nexcept (ValueError, Exception) as e:  # noqa\n    ...\n')).toBe(1);
  });

  it('leaves narrow ones, reasons, cleaning up, optional imports and quoted code', () => {
    expect(dropped('try:\n    save()\nexcept KeyError:\n    pass\n')).toBe(0);
    expect(dropped('try:\n    save()\nexcept Exception:\n    # listeners are told as a courtesy\n    pass\n')).toBe(0);
    expect(dropped('try:\n    save()\nexcept Exception:\n    pass\n    log()\n')).toBe(0);
    expect(dropped('try:\n    await it.aclose()\nexcept Exception:\n    pass\n')).toBe(0);
    expect(dropped('def close(self):\n    try:\n        self.tell()\n    except Exception:\n        pass\n')).toBe(0);
    expect(dropped('try:\n    import fast\n    fast.enable()\nexcept Exception:\n    pass\n')).toBe(0);
    expect(dropped('code = """\ntry:\n    save()\nexcept Exception:\n    pass\n"""\n')).toBe(0);
  });

  it('leaves what only asks a text what it is, writes to the log, or lets go over several lines', () => {
    const tried = (...lines: string[]): number => dropped(`try:\n${lines.map((line) => `    ${line}\n`).join('')}except Exception:\n    pass\n`);
    expect(tried('value = float(row["x"]) / 100')).toBe(0);
    expect(tried('return json.loads(text)')).toBe(0);
    expect(tried('value = float(row["x"])', 'save(value)')).toBe(1);
    expect(tried('value = fetch(float(x))')).toBe(1);
    expect(tried('logger.info(', '    "told"', ')')).toBe(0);
    expect(tried('logger.info("told")', 'save()')).toBe(1);
    expect(tried('fcntl.flock(', '    file.fileno(), fcntl.LOCK_UN', ')', 'file.close()')).toBe(0);
    expect(tried('store.put(', '    file.fileno(), 1', ')', 'file.close()')).toBe(1);
  });

  it('leaves a short word to somebody while another error is dealt with', () => {
    const within = (tried: string): number => dropped(`try:\n    work()\nexcept Exception as e:\n    logger.error(e)\n    try:\n${tried}    except Exception:\n        pass\n`);
    expect(within('        tell(e)\n')).toBe(0);
    expect(within('        tell(e)\n'.repeat(5))).toBe(1);
  });
});

describe('calls without a limit', () => {
  it('knows what each library does by itself', () => {
    expect(untimed('import requests\nrequests.get(url)\nrequests.get(url, timeout=3)\nrequests.post(url, **options)\n')).toEqual(['requests.get for-ever']);
    expect(untimed('import smtplib\nsmtplib.SMTP(host, 25)\nsmtplib.SMTP(host, 25, None, 9)\n')).toEqual(['smtplib.SMTP for-ever']);
    expect(untimed('import httpx\nhttpx.get(url)\nhttpx.AsyncClient(timeout=None)\n')).toEqual(['httpx.AsyncClient switched-off']);
    expect(untimed('from openai import OpenAI\nOpenAI(api_key=key)\n')).toEqual(['openai.OpenAI minutes']);
    expect(untimed('from openai import OpenAI\nOpenAI(api_key=key).chat.completions.create(timeout=9)\n')).toEqual([]);
  });
});

describe('connections', () => {
  const made = (body: string): string[] => facts('connecting', `from sqlalchemy import create_engine\n${body}`).map(({ symbol, makes, calls }) => `${symbol} ${makes?.family ?? '-'} ${calls.map((call) => (call.kind === 'name' ? call.name : '?')).join()}`);

  it('tells what is made each time from what is kept', () => {
    expect(made('def f():\n    return create_engine(url)\n')).toEqual(['f engine ']);
    expect(made('engine = create_engine(url)\n')).toEqual([]);
    expect(made('def f():\n    global e\n    if e is None:\n        e = create_engine(url)\n')).toEqual([]);
  });

  it('notes what may lead to it', () => {
    expect(made('class A:\n    def f(self, db=Depends(get_db)):\n        self.open_conn()\n        print(DataService())\n')).toEqual(['A.f - get_db,A.open_conn,DataService']);
  });
});

describe('queries in loops', () => {
  const loops = (body: string): number => facts('loop-query', `def f():\n    rows = db.fetch_all("SELECT id FROM a")\n    for row in rows:\n${body}`).length;

  it('takes queries that ask for something of the row', () => {
    expect(loops('        x = db.fetch_one("SELECT 1 FROM b WHERE a = ?", row.id)\n        use(x)\n')).toBe(1);
    expect(loops('        x = db.fetch_one("SELECT 1 FROM b")\n')).toBe(0);
    expect(loops('        return db.fetch_one("SELECT 1 FROM b WHERE a = ?", row.id)\n')).toBe(0);
  });
});
