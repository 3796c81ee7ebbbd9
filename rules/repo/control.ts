// repo: the repository holds sources, and nothing that programs make.
import type { Control } from '../../src/model/rule.ts';

const ignored = /^\/?(?:\*\*\/)?(?:node_modules|\.?venv|env|__pycache__|dist|build|\.next|\*\.log|logs|\*\.sqlite3|uploads|\*\.py\[co[d]?\])\/?$/;

export const control: Control = {
  id: 'repo',
  area: 'maintainability',
  effortHours: 1,
  *evidence(project) {
    for (const fact of project.of('ignore')) {
      const named = fact.file === 'gitignore' && fact.role === 'production' ? fact.patterns.find(({ pattern }) => ignored.test(pattern)) : undefined;
      if (named !== undefined) yield { path: fact.path, at: named.at, note: 'ignored' };
    }
  },
};
