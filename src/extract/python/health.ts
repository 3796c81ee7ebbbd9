// extract/python: files -> health checks that they mention.
import { healthFacts, healthWords, saysOfHealth } from '../health-words.ts';
import type { Extractor } from '../extractor.ts';

export const healthExtractor: Extractor = {
  topic: 'health',
  formats: ['python'],
  triggers: healthWords,
  inside: [],
  concerns: ({ text }) => saysOfHealth(text),
  *extract(_document, file) {
    yield* healthFacts(file);
  },
};
