// Every glance.
import type { Glance } from './glance.ts';
import { locksGlance } from './locks.ts';
import { provisionsGlance } from './provisions.ts';
import { pythonImportsGlance } from './python-imports.ts';
import { scriptImportsGlance } from './script-imports.ts';
import { scriptSecretsGlance } from './script-secrets.ts';
import { templatesGlance } from './templates.ts';

export const glances: readonly Glance[] = [locksGlance, provisionsGlance, pythonImportsGlance, scriptImportsGlance, scriptSecretsGlance, templatesGlance];
