// docker/python-env: Python holds back what it prints when nobody looks at a terminal. https://docs.python.org/3/using/cmdline.html#envvar-PYTHONUNBUFFERED
import type { Project } from '../../src/model/project.ts';
import type { Related } from '../../src/model/finding.ts';
import { projectRule } from '../../src/model/rule.ts';
import { startOf, stepsOf } from '../../src/link/images.ts';
import type { Image } from '../../src/link/images.ts';
import { fileName } from '../../src/link/paths.ts';
import { commandsOf, shippedImages } from './shipped.ts';

const python = /^(?:python[\d.]*|uvicorn|gunicorn|hypercorn|granian|flask|fastapi|celery|daphne|streamlit|poetry|uv|pipenv|waitress-serve)$/;

export const rule = projectRule({
  id: 'docker/python-env',
  severity: 'P3',
  confidence: 'high',
  *check(project) {
    const seen = new Set<string>();
    for (const image of shippedImages(project)) {
      const started = startOf(image);
      if (started === null || seen.has(image.path) || !runsPython(image) || isUnbuffered(project, image)) continue;
      seen.add(image.path);
      yield { path: image.path, at: image.shipped.at, message: 'found', related: [{ path: image.path, at: started.at, note: 'starts' }] satisfies Related[] };
    }
  },
});

function runsPython(image: Image): boolean {
  return commandsOf(image).some(({ words }) => words.slice(0, 4).some((word) => python.test(fileName(word))));
}

function isUnbuffered(project: Project, image: Image): boolean {
  if (image.base === null || image.base.unbuffered === true) return true; // a base of one's own may set it
  if (stepsOf(image, 'env').some(({ name }) => name === 'PYTHONUNBUFFERED')) return true;
  if (commandsOf(image).some(({ words }) => words.includes('-u'))) return true;
  return project.of('supply').some(({ name, by, role }) => name === 'PYTHONUNBUFFERED' && by === 'compose' && role === 'production');
}
