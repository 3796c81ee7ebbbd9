// The file that a fork's run left as an artifact -> a report of the published shape, or why there is none. Whoever opened the pull request
// may have written every byte of it.
import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import schema from '../../schema/report.schema.json' with { type: 'json' };
import type { MessageId } from '../report/messages/index.ts';
import type { ReceivedReport } from '../report/received.ts';

/** Bytes. A report of 10,000 findings has about 15 MB. */
export const LARGEST_REPORT = 32 * 1024 * 1024;

export type Received = { readonly report: ReceivedReport } | { readonly refused: MessageId; readonly data: Readonly<Record<string, string | number>> };

/** Follows no link, waits for no pipe, and looks at the size before it reads. */
export async function readReceived(path: string): Promise<Received> {
  let text: string;
  try {
    const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    try {
      const stat = await file.stat();
      if (!stat.isFile()) return { refused: 'fork-no-file', data: { path, detail: 'EINVAL' } };
      if (stat.size > LARGEST_REPORT) return { refused: 'fork-too-large', data: { size: stat.size, most: LARGEST_REPORT } };
      text = new TextDecoder('utf-8', { fatal: true }).decode(await file.readFile());
    } finally {
      await file.close();
    }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    return code === 'ERR_ENCODING_INVALID_ENCODED_DATA' ? { refused: 'fork-not-a-report', data: { detail: 'UTF-8' } } : { refused: 'fork-no-file', data: { path, detail: code } };
  }
  return checked(text);
}

/** Every key and type as the schema has them, and no others. The detail tells the place by the schema's own words, never by the file's. */
export function checked(text: string): Received {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { refused: 'fork-not-a-report', data: { detail: 'JSON' } };
  }
  const validate = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true }).compile<ReceivedReport>(schema);
  if (validate(value)) return { report: value };
  return { refused: 'fork-not-a-report', data: { detail: validate.errors?.[0]?.schemaPath ?? '' } };
}
