// Shell scripts -> ScriptTraitFact: those that no shell runs. A carriage return behind `#!/bin/sh` becomes part of the program's name:
// https://www.gnu.org/software/bash/manual/html_node/Shell-Scripts.html
import { shellError } from '../parse/shell.ts';
import type { Extractor } from './extractor.ts';

/** A script for sh, bash, dash, ash; the parser knows no zsh or fish. */
const forShell = /^#![ \t]*\/(?:usr\/(?:local\/)?)?bin\/(?:env[ \t]+(?:-S[ \t]*)?)?(?:ba|da|a)?sh\b/;
/** Filled in before it is a script. */
const template = /\{\{|\{%|<%|@[A-Z_]{3,40}@/;

export const brokenScriptsExtractor: Extractor = {
  topic: 'broken-scripts',
  formats: ['text'],
  triggers: ['#!/bin/', '#!/usr/', '#! /bin/', '#! /usr/'],
  concerns: ({ path, text }) => /\.(?:sh|bash)$|(?:^|\/)[^./]+$/.test(path) && forShell.test(text),
  *extract(_document, { text }) {
    const end = text.indexOf('\n');
    if (end > 0 && text[end - 1] === '\r') yield { kind: 'script-trait', trait: 'carriage-returns', at: { start: 0, end: end - 1 } };
    else if (!template.test(text)) {
      const error = shellError(text);
      if (error !== undefined) yield { kind: 'script-trait', trait: 'syntax-error', at: { start: error, end: Math.min(text.length, error + 1) } };
    }
  },
};
