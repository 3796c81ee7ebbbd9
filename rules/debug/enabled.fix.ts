// debug/enabled: the facility is switched off where it is written on, or its default is.
import type { Fixer } from '../../src/model/fixing.ts';
import { fixOf, placesOf, type Place } from '../../src/edit/places.ts';
import { lineEnd, lineStart, replace, type TextEdit } from '../../src/edit/text.ts';

/** What others lean on: Django serves no static files without DEBUG and asks for ALLOWED_HOSTS; a container may be for development after all. */
const leanedOn = new Set(['django-debug', 'supplied', 'graphql', 'command']);

export const fix: Fixer = (problem, textOf) => {
  const { message, severity } = problem;
  const change = changes[message];
  if (change === undefined) return null;
  return fixOf(message === 'command' ? 'fix-command' : 'fix-off', !leanedOn.has(message) && severity !== 'P3', placesOf(problem, textOf, []), change);
};

type Change = (place: Place) => TextEdit | null;

const changes: Readonly<Record<string, Change>> = {
  'flask-run': value,
  'fastapi-debug': value,
  'uvicorn-reload': value,
  graphql: (place) => value(place) ?? property(place),
  'source-maps': property,
  'flask-config': (place) => value(place) ?? assigned(place),
  'django-debug': (place) => (/^DEBUG\s*=\s*True\b/.test(place.text.slice(place.at.start)) && !/^ALLOWED_HOSTS\s*=\s*(?:[^\s[]|\[\s*[^\s\]])/m.test(place.text) ? null : assigned(place)), // without hosts it would answer nobody
  supplied,
  command,
};

function value({ at, written }: Place): TextEdit | null {
  return written === 'True' ? replace(at.start, at.end, 'False') : null;
}

/** `sourcemap: true`: the place may be the property or its value. */
function property({ at, written }: Place): TextEdit | null {
  const found = /^(?:(?:\w+|'\w+'|"\w+")\s*:\s*)?true$/.exec(written);
  return found === null ? null : replace(at.end - 4, at.end, 'false');
}

const off: Readonly<Record<string, string>> = { True: 'False', TRUE: 'FALSE', true: 'false', '1': '0', yes: 'no', Yes: 'No', on: 'off', On: 'Off' };

/** `DEBUG = True`, `app.config["DEBUG"] = True`, `DEBUG = os.getenv("DEBUG", "True")…` on one line. */
function assigned({ at, text }: Place): TextEdit | null {
  const start = lineStart(text, at.start);
  const rest = text.slice(at.end, lineEnd(text, at.end));
  const fixed = /^(?:\s*:\s*bool)?\s*=\s*True(?=\s*(?:#.*)?$)/.exec(rest);
  if (fixed !== null) return replace(at.end + fixed[0].length - 4, at.end + fixed[0].length, 'False');
  const line = text.slice(start, lineEnd(text, start));
  const fallbacks = [...line.matchAll(/\b(?:getenv|environ\.get|env|env\.bool|config|get_env|strtobool)\(\s*(?:["']\w+["'])\s*,\s*(?:default\s*=\s*)?(["']?)(True|true|TRUE|1|yes|on)\1(?=\s*[,)])/g)];
  const [only] = fallbacks;
  if (only === undefined || fallbacks.length > 1) return null;
  const word = only[2] ?? '';
  const end = start + only.index + only[0].length - (only[1]?.length ?? 0);
  return replace(end - word.length, end, off[word] ?? 'False');
}

/** `DEBUG: "true"`, `- FLASK_DEBUG=1`, `ENV DEBUG=true`, `DEBUG=True` of an env file. */
function supplied({ at, text }: Place): TextEdit | null {
  const line = text.slice(at.start, lineEnd(text, at.start));
  const found = /^(?:["']?)\w+(?:\s*=|:\s+|\s+)(["']?)(True|TRUE|true|1|yes|Yes|on|On)\1["']?\s*(?:#.*)?$/.exec(line);
  if (found === null) return null;
  const word = found[2] ?? '';
  const start = at.start + found[0].search(new RegExp(`${found[1] ?? ''}${word}${found[1] ?? ''}["']?\\s*(?:#.*)?$`)) + (found[1]?.length ?? 0);
  return replace(start, start + word.length, off[word] ?? 'false');
}

/** `--reload` and its like of a start command, in the exec form or as a shell reads it. */
function command({ at, written }: Place): TextEdit | null {
  const found = [...written.matchAll(/,\s*"--(?:reload|debug)"(?=\s*[,\]])|[ \t]+--(?:reload|debug)(?=[ \t"']|$)/gm)];
  const [only] = found;
  return only === undefined || found.length > 1 ? null : replace(at.start + only.index, at.start + only.index + only[0].length, '');
}
