// extract/python: files -> what they tell proxies and browsers with their answers.
import { answerFacts, answerWords, saysOfAnswers } from '../answer-words.ts';
import type { Extractor } from '../extractor.ts';

export const answersExtractor: Extractor = {
  topic: 'answers',
  formats: ['python'],
  triggers: answerWords,
  inside: [],
  concerns: ({ text }) => saysOfAnswers.test(text),
  *extract(_document, file) {
    yield* answerFacts(file);
  },
};
