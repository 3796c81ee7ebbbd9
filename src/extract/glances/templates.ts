// `config.example.js`, `settings.py.sample` -> VariableNamesFact: deployments load a copy of it, which reads what it reads.
import { namesIn } from '../environment/names.ts';
import type { Glance } from './glance.ts';

const longest = 200_000;

export const templatesGlance: Glance = {
  formats: ['javascript', 'typescript', 'python', 'text'],
  roles: ['example'],
  paths: /[._-](?:example|sample|template|dist)\.(?:[cm]?[jt]s|py)$|\.(?:[cm]?[jt]s|py)[._-](?:example|sample|template|dist)$/i,
  *glance(file) {
    if (file.text.length < longest && /process\.env|environ|getenv/.test(file.text)) yield* namesIn(file);
  },
};
