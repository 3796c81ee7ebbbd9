// infra: datastores and consoles are closed to the outside, with accounts of their own.
import type { Control } from '../../src/model/rule.ts';
import { defaultText } from '../../src/model/value.ts';

export const control: Control = {
  id: 'infra',
  area: 'security',
  effortHours: 4,
  *evidence(project) {
    for (const service of project.of('service')) {
      if (service.role !== 'production') continue;
      const bound = service.ports.find((port) => port.published && port.address !== null && /^127\.|^\[?::1/.test(defaultText(port.address) ?? ''));
      if (bound) yield { path: service.path, at: bound.at, note: 'bound' };
    }
    for (const fact of project.of('supply')) {
      const outside = fact.by === 'compose' && fact.role === 'production' && fact.value.kind === 'env' && fact.value.fallback === undefined;
      if (outside && /PASSWORD|PASS$/.test(fact.name)) yield { path: fact.path, at: fact.at, note: 'from-outside' };
    }
  },
};
