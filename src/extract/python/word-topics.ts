// extract/python: topics whose facts stand in the text itself: what files tell proxies and browsers, health checks and metrics that they mention.
import type { Fact } from '../../model/fact.ts';
import type { SourceFile } from '../../model/file.ts';
import { answerFacts, answerWords, saysOfAnswers } from '../answer-words.ts';
import type { Extractor } from '../extractor.ts';
import { healthFacts, healthWords, saysOfHealth } from '../health-words.ts';
import { metricFacts, metricsWords, saysOfMetrics } from '../metrics-words.ts';

export const wordTopics: readonly Extractor[] = [
  wordTopic('answers', answerWords, (text) => saysOfAnswers.test(text), answerFacts),
  wordTopic('health', healthWords, saysOfHealth, healthFacts),
  wordTopic('metrics', metricsWords, (text) => saysOfMetrics.test(text), metricFacts),
];

/** No function's body has to be parsed for it. */
function wordTopic(topic: string, triggers: readonly string[], concerns: (text: string) => boolean, facts: (file: SourceFile) => Iterable<Fact>): Extractor {
  return { topic, formats: ['python'], triggers, inside: [], concerns: ({ text }) => concerns(text), extract: (_document, file) => facts(file) };
}
