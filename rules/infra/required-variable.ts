// `NAME: value` of a Compose file -> `NAME: ${NAME:?…}`: whoever starts it has to say. https://docs.docker.com/reference/compose-file/interpolation/
import type { Place } from '../../src/edit/places.ts';
import { lineEnd, replace, type TextEdit } from '../../src/edit/text.ts';

/** The value itself is never repeated. */
export function required({ path, text, at }: Place): TextEdit | null {
  if (!/compose[\w.-]*\.ya?ml$/i.test(path)) return null;
  const line = text.slice(at.start, lineEnd(text, at.start));
  const map = /^((["']?)([A-Za-z_]\w*)\2:[ ]+)(?![|>&*!{["'])(\S+)[ ]*$/.exec(line) ?? /^((["']?)([A-Za-z_]\w*)\2:[ ]+)((["'])[^"'\r\n]*\5)[ ]*$/.exec(line);
  const list = map === null ? /^(([A-Za-z_]\w*)=)(\S+)$/.exec(line) : null;
  const name = map?.[3] ?? list?.[2];
  const head = map?.[1] ?? list?.[1];
  const value = map?.[4] ?? list?.[3];
  if (name === undefined || head === undefined || value === undefined || /^\$\{?\w+\}?$|:\?/.test(value)) return null;
  const own = /^["']?\$\{([A-Za-z_]\w*):?-[^{}]*\}["']?$/.exec(value)?.[1];
  if (own === undefined && value.includes('$')) return null;
  const variable = `\${${own ?? name}:?set ${own ?? name}}`;
  return replace(at.start + head.length, at.start + head.length + value.length, list === null ? `"${variable}"` : variable);
}
