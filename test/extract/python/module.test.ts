import { expect, test } from 'vitest';
import { columnsExtractor } from '../../../src/extract/python/module.ts';
import { allFacts, bindings, facts, show } from './facts.ts';

function module(text: string) {
  const [fact] = facts('module', text);
  if (!fact) throw new Error('no module');
  return fact;
}

const imports: readonly (readonly [string, string])[] = [
  ['import a.b', 'a.b null a'],
  ['import a.b as c', 'a.b null c'],
  ['from ..x import y as z', '..x y z'],
  ['from . import y', '. y y'],
  ['from m import *', 'm * *'],
  ['try:\n  import a\nexcept ImportError:\n  pass', 'a null a optional'],
  ['try:\n  import a\nexcept ValueError:\n  pass', 'a null a'],
  ['def f():\n  from m import n', 'm n n'],
  ['from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n  from m import n', 'm n n type'],
];

test.each(imports)('%s', (text, expected) => {
  const last = module(text).imports.at(-1);
  expect(`${last?.from} ${last?.imported} ${last?.local}${last?.optional ? ' optional' : ''}${last?.typeOnly ? ' type' : ''}`).toBe(expected);
});

const bound: readonly (readonly [string, readonly string[]])[] = [
  ['A = 1\nif T:\n  A = 2\nelse:\n  A = 3', ['A = 1', 'A = 2 if T', 'A = 3 if not T']],
  ['try:\n  A = 1\nexcept E:\n  A = 2', ['A = 1', 'A = 2']],
  ['A = []\nA.append("x")\nA += ["y"]', ['A = []', 'A = "x" append', 'A = ["y"] extend']],
  ['def f():\n  global G\n  G = 1\n  H = 2', ['G = 1 if <unsupported f>']],
  ['if not K:\n  raise E\nA = 1', ['A = 1']],
  ['from flask import Flask\ndef create_app():\n  it = Flask("x")\n  it.config["A"] = 1\n  it.config.update(B=2)\n  it.config.from_mapping({"C": 3})\n  it.config.from_object(Config)', ['app.config.A = 1', 'app.config.B = 2', 'app.config.C = 3', 'app.config = Config update']],
  ['app.secret_key = "x"', ['app.secret_key = "x"']],
  ['def f():\n  A = 1\n  self.x = 2', []],
  ['match E:\n  case "dev" | "test":\n    A = 1', ['A = 1 if ((E == "dev") or (E == "test"))']],
];

test.each(bound)('%s', (text, expected) => {
  expect(bindings(text)).toEqual(expected);
});

const settings = `
from pydantic import BaseModel, Field
from pydantic_settings import BaseSettings, SettingsConfigDict
class Base(BaseSettings):
    model_config = SettingsConfigDict(env_prefix="APP_", env_file=(".env", ".env.local"), case_sensitive=True)
class Settings(Base):
    a: str = "x"
    b: list[str] = Field(default_factory=list, validation_alias="B2")
    c: int = Field(..., env=["C1", "C2"])
    d: bool
class Old(BaseSettings):
    class Config:
        env_prefix = "OLD_"
class Plain(BaseModel):
    a: str = "x"
class Client:
    def __init__(self, key=None):
        self.key = key or "k"
`;

test('settings classes', () => {
  const found = new Map(module(settings).classes.map((one) => [one.name, one]));
  expect(found.get('Settings')?.settings).toEqual({ prefix: 'APP_', files: ['.env', '.env.local'], caseSensitive: true });
  expect(found.get('Old')?.settings?.prefix).toBe('OLD_');
  expect(found.get('Plain')?.settings).toBeUndefined();
  const fields = found.get('Settings')?.fields.map(({ name, value, annotation, env }) => `${name}: ${annotation} = ${value ? show(value) : '-'} ${(env ?? []).join()}`.trim());
  expect(fields).toEqual(['a: str = "x"', 'b: list[str] = [] B2', 'c: int = - C1,C2', 'd: bool = -']);
  expect(found.get('Client')?.fields.map(({ name, value }) => `${name} ${value && show(value)}`)).toEqual(['key (<parameter key> or "k")']);
});

test('dataclass fields read the environment in their factories', () => {
  const [one] = module('import os\nfrom dataclasses import dataclass, field\n@dataclass\nclass C:\n  k: str = field(default_factory=lambda: os.getenv("K", "d"))').classes;
  expect(one?.fields.map(({ value }) => value && show(value))).toEqual(['$K:-"d"']);
  expect(one?.decorators.map(show)).toEqual(['dataclass']);
});

test('functions: parameters, decorators, returns with guards', () => {
  const [one] = module('@lru_cache\ndef f(a, b=1):\n  if a:\n    return X\n  return Y').functions;
  expect(one?.params.map(({ name, fallback }) => `${name}${fallback ? show(fallback) : ''}`)).toEqual(['a', 'b1']);
  expect(one?.decorators.map(show)).toEqual(['lru_cache']);
  expect(one?.returns.map(({ value, guards }) => `${show(value)} ${guards.map(show).join()}`)).toEqual(['X <parameter a>', 'Y not <parameter a>']);
});

test('tests are not asked what they do', () => {
  const text = 'import os\nSECRET_KEY = os.getenv("SECRET_KEY", "dev")\ndef test_x():\n  assert f()';
  expect(allFacts(text, 'tests/test_x.py', 'test').map(({ kind }) => kind)).toEqual(['module']);
});

test('columns bring a file here where a class may declare them, not where migrations write them', () => {
  const concerns = (text: string) => columnsExtractor.concerns?.({ path: 'a.py', blob: '', size: text.length, role: 'production', format: 'python', text });
  expect(concerns('class User(Base):\n  name = Column(String)')).toBe(true);
  expect(concerns('def make():\n  class User(Base):\n    name = Column(String)')).toBe(true);
  expect(concerns('def upgrade():\n  op.add_column("user", sa.Column("name", sa.String()))')).toBe(false);
  expect(concerns('class Migration(migrations.Migration):\n  operations = [migrations.AddField("user", "name", models.CharField())]')).toBe(false);
});
