// infra/exposed-port: Compose publishes the port to the host itself alone. Other services reach it as before; other machines do not.
import type { Fixer } from '../../src/model/fixing.ts';
import { fixOf, placesOf } from '../../src/edit/places.ts';
import { breakAt, insert, lineStart } from '../../src/edit/text.ts';

export const fix: Fixer = (problem, textOf) => {
  if (!['datastore', 'admin', 'queue', 'metrics', 'dashboard'].includes(problem.message)) return null;
  return fixOf('fix-loopback', false, placesOf(problem, textOf, []), ({ text, at, written }) => {
    const port = String.raw`(?:[\d-]+|\$\{\w+(?::?-\d+)?\})`;
    const short = new RegExp(String.raw`^(["']?)${port}:${port}(?:/(?:tcp|udp))?\1$`).exec(written.trim());
    if (short !== null && text.slice(lineStart(text, at.start), at.start).trim() === '-') {
      return (short[1] ?? '') === '' ? [insert(at.start, '"127.0.0.1:'), insert(at.start + written.trimEnd().length, '"')] : insert(at.start + 1, '127.0.0.1:');
    }
    const indent = at.start - lineStart(text, at.start);
    return /^(?:target|published):/.test(written) && /\bpublished:/.test(written) && !/host_ip/.test(written) ? insert(at.start, `host_ip: 127.0.0.1${breakAt(text, at.start)}${' '.repeat(indent)}`) : null;
  });
};
