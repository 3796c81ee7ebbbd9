// The files of a new rule, with what has to be written marked TODO. Pure.

/** 'family/name': lower-case words joined by hyphens. */
export const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*\/[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** Path to content. A new family gets its control, too. */
export function ruleFiles(id: string, project: boolean, newFamily: boolean): Map<string, string> {
  const [family = '', name = ''] = id.split('/');
  const files = new Map([
    [`rules/${id}.ts`, project ? projectRule(id) : fileRule(id)],
    [`rules/${id}.yml`, prose(name)],
  ]);
  if (newFamily) files.set(`rules/${family}/control.ts`, control(family)).set(`rules/${family}/control.yml`, controlProse(family));
  return files;
}

function fileRule(id: string): string {
  return `// Reports TODO: what, in one line.
import { fileRule } from '../../src/model/rule.ts';

export const rule = fileRule({
  id: '${id}',
  severity: 'P2',
  *check(_file, facts) {
    for (const fact of facts) {
      if (fact.kind !== 'debug') continue; // TODO: the fact that this rule asks about
      yield { message: 'found', at: fact.at };
    }
  },
});
`;
}

function projectRule(id: string): string {
  return `// Reports TODO: what, in one line.
import { projectRule } from '../../src/model/rule.ts';

export const rule = projectRule({
  id: '${id}',
  severity: 'P2',
  *check(project) {
    for (const fact of project.of('debug')) { // TODO: the fact that this rule asks about
      if (fact.role !== 'production') continue;
      yield { message: 'found', path: fact.path, at: fact.at };
    }
  },
});
`;
}

function prose(name: string): string {
  const text = (en: string, zh: string): string => `\n  en: ${en}\n  zh-CN: ${zh}`;
  return `# Texts may use paragraphs, lists, \`code\`, fenced code and {placeholders}; {count#one|many} picks by number.
title:${text(`TODO what is wrong, in a few words (${name})`, `待写：用几个字说明问题（${name}）`)}
problem:${text('TODO what the code does, and why it is wrong.', '待写：代码做了什么，为什么有问题。')}
risk:${text('TODO what happens to whom when it is left.', '待写：不处理会有什么后果、影响谁。')}
fix:${text('TODO what to do.', '待写：如何修复。')}
acceptance:${text('TODO how to check that it is fixed.', '待写：如何确认已修复。')}
effortHours: 1
references: [CWE-1]
messages:
  found:
    en: TODO what is wrong, why it matters here, what to do.
    zh-CN: 待写：哪里有问题、为什么重要、该怎么做。
samples:
  bad:
    - files:
        app.py: |
          app.run(debug=True)
      at: ['app.py:1']
  good:
    - files:
        app.py: |
          app.run()
`;
}

function control(family: string): string {
  return `// TODO: the property of a production-ready system that the rules of this family look after.
import type { Control } from '../../src/model/rule.ts';

export const control: Control = {
  id: '${family}',
  area: 'security',
  effortHours: 4,
  *evidence(project) {
    for (const fact of project.of('debug')) yield { path: fact.path, at: fact.at, note: 'seen' }; // TODO: places that show the property
  },
};
`;
}

function controlProse(family: string): string {
  return `title:
  en: TODO the property, stated as achieved (${family})
  zh-CN: 待写：以“已做到”的口吻描述该项（${family}）
notes:
  seen:
    en: TODO what this place shows
    zh-CN: 待写：此处说明了什么
`;
}
