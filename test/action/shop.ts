// A small service with old debt, and a change to it: a constant in one file opens CORS in another, and a token is added.
import { crc32Base62 } from '../../rules/secret/providers/checksum.ts';

export type Files = Readonly<Record<string, string | null>>;

export const shop: Files = {
  'README.md': '# Shop\n',
  'app/__init__.py': '',
  'app/settings.py': 'ORIGINS = ["https://shop.example.org"]\n',
  'app/main.py': `from fastapi import FastAPI
from fastapi.middleware.cors import CORSMiddleware

from app.settings import ORIGINS

app = FastAPI()
app.add_middleware(
    CORSMiddleware,
    allow_origins=ORIGINS,
    allow_credentials=True,
)
`,
  'deploy/compose.yaml': 'services:\n  db:\n    image: postgres:16\n    environment:\n      POSTGRES_PASSWORD: postgres\n    ports: ["5432:5432"]\n',
};

/** A GitHub token with the right checksum, which nobody ever issued; `letter` tells several apart. */
export function githubToken(letter: string): string {
  const body = `${letter}7Wq2Lx9Tz4Rv8Nc3Bm6Kd1Hs5Jf`.padEnd(30, 'Y').slice(0, 30);
  return ['gh', 'p_', body, crc32Base62(body)].join('');
}

export const topic: Files = {
  'app/settings.py': 'ORIGINS = ["*"]\n',
  'app/hook.py': `TOKEN = "${githubToken('a')}"\n`,
};
