// Sends a file to the parser of its format. The compiler behind TypeScript is heavy, so its module is handed in by the
// caller, who loads it (`await import('./typescript.ts')`) only when a file needs it.
import type { SourceFile } from '../model/file.ts';
import { parseCaddyfile } from './caddyfile.ts';
import { parseDockerfile } from './dockerfile.ts';
import type { Document, Interest } from './document.ts';
import { parseDotenv } from './dotenv.ts';
import { parseIgnoreFile } from './ignore-file.ts';
import { parseHeadersFile, parseIni } from './ini.ts';
import { parseJson } from './json.ts';
import { parseNginx } from './nginx.ts';
import { parsePython } from './python/parser.ts';
import { parseToml } from './toml.ts';
import { parseYaml } from './yaml.ts';

/** The shape of the module `typescript.ts`. */
export interface TypescriptParser {
  parseTypeScript(file: SourceFile): Document;
}

export interface ParseOptions {
  readonly typescript?: TypescriptParser;
  readonly interest?: Interest; // for Python
}

/** Null where there is no parser: scripts when no TypeScript module is given. */
export function parse(file: SourceFile, { typescript, interest }: ParseOptions = {}): Document | null {
  const { format, text } = file;
  switch (format) {
    case 'python':
      return { kind: 'python', ...parsePython(text, interest) };
    case 'javascript':
    case 'typescript':
    case 'vue':
    case 'svelte':
    case 'html':
      return typescript ? typescript.parseTypeScript(file) : null;
    case 'yaml':
      return parseYaml(text);
    case 'json':
      return parseJson(text);
    case 'toml':
      return parseToml(text);
    case 'ini':
      if (file.path.endsWith('_headers')) return parseHeadersFile(text);
      return parseIni(text, file.path.endsWith('.properties') ? 'properties' : 'ini');
    case 'dotenv':
      // direnv's file is a shell script; what is no assignment there is no fault.
      return file.path.endsWith('.envrc') ? { ...parseDotenv(text), problems: [] } : parseDotenv(text);
    case 'dockerfile':
      return parseDockerfile(text);
    case 'nginx':
      return parseNginx(text);
    case 'caddyfile':
      return parseCaddyfile(text);
    case 'ignore':
      return parseIgnoreFile(text);
    case 'text':
    case 'markdown':
      return { kind: 'text', problems: [] };
    default:
      return format satisfies never;
  }
}
