// link: what an image is called that a chart's template puts together from the chart's values. Defaults: whoever installs may say otherwise.
import type { ChartValuesFact } from '../model/kubernetes.ts';
import type { Located, Project } from '../model/project.ts';
import type { Range } from '../model/range.ts';
import { folderOf } from './paths.ts';

export interface ChartImage {
  readonly image: string;
  readonly tag?: { readonly path: string; readonly at: Range; readonly text: string }; // the value that ends its name
}

type Values = ReadonlyMap<string, Located<ChartValuesFact>['values'][number]>;

/** Charts' values by the folders of the charts. */
export function chartValues(project: Project): ReadonlyMap<string, { readonly path: string; readonly values: Values }> {
  return project.once(allValues);
}

function allValues(project: Project): ReadonlyMap<string, { readonly path: string; readonly values: Values }> {
  return new Map(project.of('chart-values').map((fact) => [folderOf(fact.path), { path: fact.path, values: new Map(fact.values.map((value) => [value.key, value])) }]));
}

const action = /\{\{-?([^{}]{0,400})\}\}/g;
const reference = /\.Values\.([A-Za-z_][\w.-]{0,200})/;

/** Null where a part of the name is not among the values. A tag that is left out is mostly the chart's own version. */
export function chartImage(text: string, { path, values }: { readonly path: string; readonly values: Values }): ChartImage | null {
  let isKnown = true;
  let tag: ChartImage['tag'];
  const use = (key: string): string | undefined => {
    const value = values.get(key);
    if (value !== undefined) tag = { path, at: value.at, text: value.text };
    return value?.text;
  };
  const image = text.replace(action, (_, inside: string) => {
    const key = reference.exec(inside)?.[1];
    const own = key === undefined ? undefined : use(key);
    if (own !== undefined) return own;
    const repository = key === undefined ? undefined : use(`${key}.repository`);
    if (key !== undefined && repository !== undefined) {
      const registry = values.get(`${key}.registry`)?.text;
      return `${registry === undefined ? '' : `${registry}/`}${repository}:${use(`${key}.tag`) ?? 'version'}`;
    }
    if (!/\.Chart\.|\bdefault\b/.test(inside)) isKnown = false;
    tag = undefined;
    return 'version';
  });
  return isKnown ? { image, ...(tag !== undefined && { tag }) } : null;
}
