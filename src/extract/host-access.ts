// Compose files -> what their services get of the host. The workloads extractor does the same for Kubernetes.
import { nodeAt } from '../parse/tree.ts';
import type { Extractor } from './extractor.ts';
import { composeAccess } from './kubernetes/host-access.ts';

const speaksOf = /\b(?:privileged|cap_add|security_opt|network_mode|pid|ipc|source)\b|\.sock\b|-\s*["']?\//;

export const hostAccessExtractor: Extractor = {
  topic: 'host-access',
  formats: ['yaml'],
  triggers: [],
  accompanies: ['services'],
  concerns: ({ path, text }) => !path.includes('.github/') && speaksOf.test(text),
  *extract(document) {
    if (document.kind !== 'tree') return;
    for (const root of document.roots) if (!nodeAt(root, 'apiVersion') && !nodeAt(root, 'jobs')) yield* composeAccess(nodeAt(root, 'services'));
  },
};
