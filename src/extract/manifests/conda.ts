// conda's environment.yml -> a manifest: https://docs.conda.io/projects/conda/en/stable/user-guide/tasks/manage-environments.html
import type { Dependency } from '../../model/dependency.ts';
import type { Fact } from '../../model/fact.ts';
import { itemsOf, nodeAt, textOf } from '../../parse/tree.ts';
import type { Extractor } from '../extractor.ts';
import { pythonRequirement } from './requirement.ts';

const fileNames = /(?:^|\/)(?:environment|conda)[\w.-]*\.ya?ml$/;

export const condaExtractor: Extractor = {
  topic: 'conda',
  formats: ['yaml'],
  triggers: ['conda-forge'],
  paths: fileNames,
  concerns: ({ path }) => fileNames.test(path),
  *extract(document, { path }): Generator<Fact> {
    const root = document.kind === 'tree' && fileNames.test(path) ? document.roots[0] : undefined;
    const dependencies = itemsOf(nodeAt(root, 'dependencies')).flatMap((item): Dependency[] => {
      const text = textOf(item);
      if (text === undefined) return itemsOf(nodeAt(item, 'pip')).flatMap((each) => ofPip(textOf(each) ?? '', each.at));
      const [name = '', ...version] = text.replace(/^[\w-]+::/, '').split(/(?=[=<>~! ])/);
      if (/^(?:python|pip|setuptools|wheel)$/.test(name)) return [];
      const wanted = version.join('').trim();
      return [{ name, wanted, use: 'runtime', held: /^==?\s*\d/.test(wanted) ? 'exact' : /[<~]/.test(wanted) ? 'bounded' : 'open', at: item.at }];
    });
    if (dependencies[0] === undefined || nodeAt(root, 'channels') === undefined) return;
    yield { kind: 'manifest', by: 'conda', library: false, workspace: false, dependencies, includes: [], constraints: [], at: dependencies[0].at };
  },
};

function ofPip(text: string, at: Dependency['at']): Dependency[] {
  const found = text.startsWith('-') ? null : pythonRequirement(text);
  return found === null ? [] : [{ ...found, use: 'runtime', at }];
}
