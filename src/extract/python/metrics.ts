// extract/python: files -> the metrics that they make and hand out.
import type { Extractor } from '../extractor.ts';
import { metricFacts, metricsWords, saysOfMetrics } from '../metrics-words.ts';

export const metricsExtractor: Extractor = {
  topic: 'metrics',
  formats: ['python'],
  triggers: metricsWords,
  inside: [],
  concerns: ({ text }) => saysOfMetrics.test(text),
  *extract(_document, file) {
    yield* metricFacts(file);
  },
};
