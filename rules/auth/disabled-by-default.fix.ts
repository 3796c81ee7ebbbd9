// auth/disabled-by-default: the switch ships in the other position. Whoever relied on the open one has to say so.
import type { Fixer } from '../../src/model/fixing.ts';
import { fixOf, placesOf, type Place } from '../../src/edit/places.ts';
import { lineEnd, lineStart, replace, type TextEdit } from '../../src/edit/text.ts';

const turned: Readonly<Record<string, string>> = { True: 'False', False: 'True', true: 'false', false: 'true', '1': '0', '0': '1', on: 'off', off: 'on', yes: 'no', no: 'yes' };

export const fix: Fixer = (problem, textOf) => {
  if (problem.message !== 'default-off' && problem.message !== 'supplied') return null;
  return fixOf('fix-on', false, placesOf(problem, textOf, []), problem.message === 'supplied' ? supplied : shipped);
};

/** `auth_enabled: bool = False`, `os.getenv("AUTH_ENABLED", "false")…`: one word of the line says it. */
function shipped({ text, at }: Place): TextEdit | null {
  const start = lineStart(text, at.start);
  const line = text.slice(start, lineEnd(text, start));
  const plain = /^(\s*[\w.]+(?:\s*:\s*[\w[\] |]+)?\s*=\s*)(True|False|true|false)\s*(?:#.*|\/\/.*|,|;)?$/.exec(line);
  const field = /^(\s*[\w.]+\s*(?::\s*[\w[\] |]+)?\s*=\s*Field\(\s*(?:default\s*=\s*)?)(True|False)(?=\s*[,)])/.exec(line);
  const read = [...line.matchAll(/((?:getenv|environ\.get|env|env\.bool|config)\(\s*["']\w+["']\s*,\s*(?:default\s*=\s*)?["']?)(True|False|true|false|1|0|on|off|yes|no)(?=["']?\s*[,)])/g)];
  const found = plain ?? field ?? (read.length === 1 ? read[0] : undefined);
  if (found === undefined || found === null) return null;
  const from = start + (found.index ?? 0) + (found[1]?.length ?? 0);
  return replace(from, from + (found[2]?.length ?? 0), turned[found[2] ?? ''] ?? '');
}

/** `AUTH_ENABLED: "false"`, `- AUTH_ENABLED=false`. */
function supplied({ text, at }: Place): TextEdit | null {
  const line = text.slice(at.start, lineEnd(text, at.start));
  const found = /^(["']?\w+(?:=|:[ ]+)["']?)(True|False|true|false|1|0|on|off|yes|no)["']?\s*(?:#.*)?$/.exec(line);
  if (found === null) return null;
  const from = at.start + (found[1]?.length ?? 0);
  return replace(from, from + (found[2]?.length ?? 0), turned[found[2] ?? ''] ?? '');
}
