// Facts about limits in Python: limiters, uploads, rows that are returned, tables made at start-up.
import { describe, expect, it } from 'vitest';
import { facts } from './facts.ts';

const purposes = (text: string): string[] => facts('limiter', text).map(({ purpose }) => purpose);

describe('limiters', () => {
  it('knows libraries, answers of 429 and lockouts', () => {
    expect(purposes('from slowapi import Limiter\nfrom fastapi import Request\n')).toEqual(['requests']);
    expect(purposes('from fastapi import HTTPException\ndef f():\n    raise HTTPException(status_code=429)\n')).toEqual(['requests']);
    expect(purposes('def login(user):\n    user.failed_login_attempts += 1\n')).toEqual(['attempts']);
  });

  it('does not take what is to come one day, nor what limits own requests, for a limiter', () => {
    expect(purposes('from fastapi import Request\nasync def rate_limit(request, call_next):\n    response = await call_next(request)\n    return response\n')).toEqual([]);
    expect(purposes('from fastapi import Request\nasync def rate_limit(request, call_next):\n    if full(request):\n        return refuse()\n    return await call_next(request)\n')).toEqual(['requests']);
    expect(purposes('import requests\nRATE_LIMIT = 20\ndef read(url):\n    return requests.get(url, headers={})\n')).toEqual([]);
  });

  it('does not take what another service refused for its own, but looks on', () => {
    const handed = 'from fastapi import HTTPException\ndef ask(keys):\n    for key in keys[:max_retries]:\n        send(key)\n    raise HTTPException(status_code=429)\n';
    expect(purposes(handed)).toEqual([]);
    expect(purposes(`${handed}${'#\n'.repeat(250)}def slow(request):\n    if full(request):\n        raise HTTPException(status_code=429, headers={"Retry-After": "9"})\n`)).toEqual(['requests']);
  });

  it('does not take captchas of others, which are got round, for its own', () => {
    expect(purposes('from fastapi import Request\nURL = "https://x/recaptcha/enterprise/anchor"\ndef fetch_captcha_token():\n    pass\n')).toEqual([]);
    expect(purposes('from fastapi import Request\ndef verify_captcha(token):\n    return siteverify(token)\n')).toEqual(['attempts']);
    expect(purposes('from fastapi import Request\nfrom solvers import capsolver\nlogin_attempts = {}\ncaptcha = 1\n')).toEqual(['attempts']);
  });

  it('does not take the errors of others for a limiter, nor comments', () => {
    expect(purposes('from fastapi import Request\nfrom openai import RateLimitError\nif answer.status_code == 429: wait()\n')).toEqual([]);
    expect(purposes('from fastapi import Request\n# TODO: rate limiter\n')).toEqual([]);
  });
});

describe('words that are no limiter', () => {
  it.each([
    ['another word', 'from fastapi import Request\ndelimiter = ","\n'],
    ['an exception of that name', 'from flask import Flask\nclass RateLimit(BaseError):\n    pass\n'],
    ['an exception that is imported and caught', 'from flask import request\nfrom app.exceptions import RateLimit\ntry:\n    f()\nexcept RateLimit:\n    pass\n'],
    ['a number that is counted', 'from flask import request\nratelimit_counter = Counter("alerts")\n'],
    ['axes of a drawing', 'draw(xycoords="axes fraction")\n'],
  ])('%s', (_, text) => expect(purposes(text)).toEqual([]));

  it('knows a limiter of that name', () => expect(purposes('from fastapi import Depends\nlimit = Depends(RateLimit(5))\n')).toEqual(['requests']));
});

describe('tables made by hand at the command line', () => {
  it('are not made at start-up', () => {
    expect(facts('schema-setup', '@manager.command\ndef recreate_db():\n    db.create_all()\n')).toEqual([]);
    expect(facts('schema-setup', 'def create_app():\n    db.create_all()\n')).toHaveLength(1);
  });
});

describe('stores of libraries', () => {
  const isFallback = (text: string): boolean[] => facts('memory-store', `from langgraph.checkpoint.memory import InMemorySaver\n${text}`).map(({ fallback }) => fallback === true);

  it('tells those that stand in for another', () => {
    expect(isFallback('saver = InMemorySaver()\n')).toEqual([false]);
    expect(isFallback('def f():\n    try:\n        saver = make()\n    except Exception:\n        saver = InMemorySaver()\n    return saver\n')).toEqual([true]);
    expect(isFallback('def f(url):\n    if url:\n        saver = PostgresSaver(url)\n    else:\n        saver = InMemorySaver()\n    return saver\n')).toEqual([true]);
    expect(isFallback('def f(url):\n    if url:\n        return PostgresSaver(url)\n    return InMemorySaver()\n')).toEqual([true]);
    expect(isFallback('def f(saver=None):\n    if saver is None:\n        saver = InMemorySaver()\n    return saver\n')).toEqual([true]);
  });
});

it('a bound on bodies is the setting of that name, no text of that length', () => {
  expect(facts('body-limit', 'from flask import Flask\napp.config["MAX_CONTENT_LENGTH"] = 9\n')).toHaveLength(1);
  expect(facts('body-limit', 'from fastapi import FastAPI\nself.max_content_length = 500\n')).toEqual([]);
});

describe('uploads', () => {
  const sizeOf = (body: string): string => facts('upload', `from fastapi import UploadFile\n@app.post("/f")\nasync def take(file: UploadFile):\n${body}`).map(({ size }) => size).join();

  it('tells when the size is looked at', () => {
    expect(sizeOf('    return store(await file.read())\n')).toBe('none');
    expect(sizeOf('    data = await file.read()\n    if len(data) > 9: raise TooLarge\n')).toBe('late');
    expect(sizeOf('    if file.size > 9: raise TooLarge\n    data = await file.read()\n')).toBe('checked');
    expect(sizeOf('    manager = ensure_session(id)\n    data = await file.read()\n    tasks = parse(data)\n    return len(tasks)\n')).toBe('none');
    expect(sizeOf('    ensure_small(file)\n    data = await file.read()\n')).toBe('checked');
    expect(sizeOf('    check_upload(file)\n    data = await file.read()\n')).toBe('checked');
    expect(sizeOf('    validate(request.headers)\n    data = await file.read()\n')).toBe('checked');
    expect(sizeOf('    ensure_known_session(session_id)\n    data = await file.read()\n    return data\n')).toBe('none');
    expect(sizeOf('    while chunk := await file.read(1024): store(chunk)\n')).toBe('');
  });
});

describe('bounds of bodies', () => {
  const bounds = (line: string): number => facts('body-limit', `from flask import Flask\n${line}\n`).length;

  it('of the application, not of an object', () => {
    expect(bounds('app.config["MAX_CONTENT_LENGTH"] = 1024')).toBe(1);
    expect(bounds('class Memory:\n    def __init__(self):\n        self.max_content_length = 500')).toBe(0);
  });
});

describe('rows', () => {
  const given = (body: string): string[] => facts('rows', `@app.get("/f")\ndef f():\n${body}`).map(({ table }) => table);

  it('follows rows to where they are returned', () => {
    expect(given('    rows = db.fetchall("SELECT * FROM accounts")\n    return [to_dict(r) for r in rows]\n')).toEqual(['accounts']);
    expect(given('    user = session.query(User).first()\n    return user\n')).toEqual(['User']);
    expect(given('    return session.query(User).all()\n')).toEqual(['User']);
  });

  it('lets pages, fields, counts and projections pass', () => {
    expect(given('    users = session.query(User).all()\n    return render_page("users.html", users=users)\n')).toEqual([]);
    expect(given('    user = session.query(User).first()\n    return handle_login(user, remember)\n')).toEqual([]);
    expect(given('    user = session.query(User).first()\n    answer = change(form, user)\n    return answer\n')).toEqual([]);
    expect(given('    users = session.query(User).all()\n    return json.dumps(users, cls=Encoder)\n')).toEqual([]);
    expect(given('    rows = db.fetchall("SELECT * FROM accounts")\n    return [r["id"] for r in rows]\n')).toEqual([]);
    expect(given('    rows = db.fetchall("SELECT * FROM accounts")\n    return len(rows)\n')).toEqual([]);
    expect(given('    return session.query(User).count()\n')).toEqual([]);
    expect(given('    user = session.query(User).first()\n    return user.name\n')).toEqual([]);
  });

  it('reads serializers that give out every field', () => {
    const text = 'class S(serializers.ModelSerializer):\n    class Meta:\n        model = Account\n        fields = "__all__"\n        extra_kwargs = {"password": {"write_only": True}}\n';
    expect(facts('rows', text).map(({ table, leaves }) => [table, leaves])).toEqual([['Account', ['password']]]);
  });
});

describe('bodies', () => {
  it('tells raw ones from those that are checked or handed on', () => {
    const body = (text: string): (string | undefined)[] => facts('handling', `from flask import request\n@app.post("/x")\ndef f():\n${text}`).map((fact) => fact.body);
    expect(body('    data = request.get_json()\n    return save(data["name"])\n')).toEqual(['raw']);
    expect(body('    data = Schema().load(request.get_json())\n    return save(data["name"])\n')).toEqual(['checked']);
    expect(body('    data = request.get_json()\n    return service.create(data)\n')).toEqual(['checked']);
  });
});

describe('tables made at start-up', () => {
  it('knows the calls that make them', () => {
    const by = (text: string): string[] => facts('schema-setup', text).map((fact) => fact.by);
    expect(by('Base.metadata.create_all(bind=engine)\n')).toEqual(['sqlalchemy']);
    expect(by('async def start():\n    async with engine.begin() as c:\n        await c.run_sync(Base.metadata.create_all)\n')).toEqual(['sqlalchemy']);
    expect(by('register_tortoise(app, generate_schemas=True)\n')).toEqual(['tortoise']);
    expect(by('widgets.create_all()\n')).toEqual([]);
  });
});
