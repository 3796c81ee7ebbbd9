// What of a Markdown text is markup: checks for texts that quote an attacker.
import { expect } from 'vitest';

/** Without code spans and fenced blocks, in which nothing is markup. */
export function outsideCode(text: string): string {
  return text.replace(/^(`{3,})[^\n]*\n[\s\S]*?\n?\1`*$/gm, '').replace(/(`+)(?!`)[^\n]*?[^`\n]\1(?!`)/g, '');
}

/** No HTML, mention, link, image, issue reference or hidden character but our own. */
export function expectNoMarkupOfTheirs(text: string): void {
  const shown = outsideCode(text);
  expect(shown).not.toMatch(/<(?!\/?(?:details|summary|sub|br)>|!-- -->|!-- readiness-gate:)/);
  expect(shown).not.toMatch(/@octocat/);
  expect(shown).not.toMatch(/(?<!&)#\d|\bGH-\d/);
  expect(shown).not.toMatch(/(?<!\\)\]\((?!https:\/\/github\.example\/acme\/shop\/)/);
  expect(shown).not.toMatch(/!\[/);
  expect(text).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/u);
}
