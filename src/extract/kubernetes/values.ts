// A chart's values.yaml -> the images that its templates name by way of it, and which contexts and resources it leaves empty. https://helm.sh/docs/chart_template_guide/values_files/
import type { ChartValuesFact } from '../../model/kubernetes.ts';
import { entriesOf, textOf, walkEntries } from '../../parse/tree.ts';
import type { Extractor } from '../extractor.ts';

const file = /(?:^|\/)values\.ya?ml$/;
/** What parts of an image's name are called. */
const part = /^(?:\w*[iI]mage|\w*[rR]epository|registry|imageRegistry|tag|\w*Tag|name)$/;
/** What charts hand on whole to a pod or container. */
const leftOver = /securityContext$|^resources$/i;
const mostNodes = 20_000;
const most = 500;

export const chartValuesExtractor: Extractor = {
  topic: 'chart-values',
  formats: ['yaml'],
  triggers: [],
  paths: file,
  concerns: ({ path, text }) => file.test(path) && /image/i.test(text),
  *extract(document, { path }): Generator<ChartValuesFact> {
    if (document.kind !== 'tree' || !file.test(path)) return;
    const [root] = document.roots;
    if (root === undefined) return;
    const values: ChartValuesFact['values'][number][] = [];
    for (const { entry, path: keys } of walkEntries([root], mostNodes)) {
      const isLeft = leftOver.test(entry.key) && entriesOf(entry.value).length === 0 && (entry.value.kind === 'map' || textOf(entry.value) === 'null');
      const text = isLeft ? '{}' : part.test(entry.key) ? textOf(entry.value) : undefined;
      if (text !== undefined && text !== '' && text.length < 300) values.push({ key: keys.join('.'), text, at: { start: entry.keyAt.start, end: entry.value.at.end } });
      if (values.length >= most) break;
    }
    yield { kind: 'chart-values', values, at: root.at };
  },
};
