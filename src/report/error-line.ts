// What went wrong -> one line in the reader's language.
import { AuditError } from '../model/error.ts';
import type { Language } from '../model/text.ts';
import { messages, type MessageId } from './messages/index.ts';
import { plain } from './phrase.ts';

/** A user's mistake in its own words; anything else is our bug and said so, without its message, which may quote a file. */
export function errorLine(error: unknown, language: Language): string {
  if (!(error instanceof AuditError)) return messages['internal-error'][language];
  const text = Object.hasOwn(messages, error.id) ? messages[error.id as MessageId] : undefined;
  return text === undefined ? error.message : plain({ template: text[language], data: error.data });
}
