// `npm run new-rule -- family/name [--project]`: writes the files of a new rule from a template, then regenerates.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ID, ruleFiles } from './rule-template.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const [id = ''] = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));

if (!ID.test(id)) {
  console.error('Usage: npm run new-rule -- family/name [--project]   (lower-case words joined by hyphens)');
  process.exitCode = 2;
} else if (existsSync(join(root, `rules/${id}.ts`))) {
  console.error(`rules/${id}.ts is already there.`);
  process.exitCode = 2;
} else {
  const isNew = !existsSync(join(root, `rules/${id.split('/')[0] ?? ''}/control.ts`));
  for (const [path, content] of ruleFiles(id, process.argv.includes('--project'), isNew)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    if (existsSync(join(root, path))) continue;
    writeFileSync(join(root, path), content, { flag: 'wx' });
    console.log(path);
  }
  await import('./generate.ts');
}
