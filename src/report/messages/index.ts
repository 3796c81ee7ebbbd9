// Every text of the program that no rule owns, in both languages. {name} is data; {count#one|many} picks by number.
import type { Text } from '../../model/text.ts';
import { cliTexts } from './cli.ts';
import { organisationTexts } from './organisation.ts';
import { publishTexts } from './publish.ts';
import { reportTexts } from './report.ts';
import { verdictTexts } from './verdict.ts';

export const messages = { ...verdictTexts, ...reportTexts, ...publishTexts, ...organisationTexts, ...cliTexts } satisfies Record<string, Text>;
export type MessageId = keyof typeof messages;
