// frontend/unsafe-html: what pages of Jinja and Django are told not to escape.
import { expect, test } from 'vitest';
import { said } from '../said.ts';

const page = (line: string): Record<string, string> => ({ 'templates/boat.html': `{% extends "base.html" %}\n{% block body %}\n${line}\n{% endblock %}\n` });

test.each([
  ['data in a script', '<script>\n  const trips = {{ trips|safe }};\n</script>', ['templates/boat.html:4 P2 in-script']],
  ['after another filter', '<script>show({{ trips | default([]) | safe }})</script>', ['templates/boat.html:3 P2 in-script']],
  ['a text that people write', '<div>{{ boat.description|safe }}</div>', ['templates/boat.html:3 P2 unescaped']],
  ['told as JSON', '<script>const trips = {{ trips|tojson|safe }};</script>', []],
  ['a form, a token, markup of the program', '<div>{{ form.media|safe }} {{ icon_svg|safe }} {{ rendered_html|safe }} {{ field.help_text|safe }}</div>', []],
  ['cleaned, or made of Markdown', '<div>{{ boat.description|bleach|safe }} {{ boat.description|markdown|safe }}</div>', []],
  ['escaped', '<div>{{ boat.description }}</div><script>const name = "{{ boat.name }}";</script>', []],
])('%s', async (_, line, expected) => {
  expect(await said('frontend/unsafe-html', page(line))).toEqual(expected);
});
