// A file as the auditor sees it: where it is, what it is for, what it is written in.

/** What a file is for. Rules speak of production; the other roles quieten them (see docs/roles.md). */
export type Role = 'production' | 'test' | 'example' | 'documentation' | 'development' | 'vendored' | 'generated';

/** `given`: what other files say of it, as an installer's list does. */
export type RoleOf = (path: string, given?: Role) => Role;

/** The syntax a file is written in, as far as a parser here cares. `text` is every other text file. */
export type Format =
  | 'python'
  | 'javascript' // .js .jsx .mjs .cjs
  | 'typescript' // .ts .tsx .mts .cts
  | 'vue'
  | 'svelte'
  | 'html'
  | 'yaml'
  | 'json' // JSON and JSONC
  | 'toml'
  | 'ini' // .ini .cfg .conf-like key = value, .properties
  | 'dotenv'
  | 'dockerfile'
  | 'nginx'
  | 'caddyfile' // parsed into the same directives as nginx
  | 'ignore' // .gitignore, .dockerignore
  | 'markdown'
  | 'text';

/** Formats whose modules hold JavaScript or TypeScript. */
export const scriptFormats = ['javascript', 'typescript', 'vue', 'svelte'] as const satisfies readonly Format[];

/** Files that draw a page and so run in a browser. */
export const componentFile = /\.(?:vue|svelte|[jt]sx)$/;

/** An audited text file. `text` is decoded (UTF-8 or UTF-16) and without its byte order mark. */
export interface SourceFile {
  readonly path: string; // repository-relative, '/' between segments
  readonly blob: string; // Git blob object ID of the bytes, hexadecimal
  readonly size: number; // bytes
  readonly role: Role;
  readonly format: Format;
  readonly text: string;
}

/** A file that could not be audited, with the reason's message ID. */
export interface NotScanned {
  readonly path: string;
  readonly reason: NotScannedReason;
  readonly detail?: string;
  readonly size?: number; // bytes, of what is too large
}

export type NotScannedReason =
  | 'binary'
  | 'too-large'
  | 'symlink'
  | 'submodule'
  | 'unreadable'
  | 'missing-object'
  | 'undecodable'
  | 'excluded' // by configuration, or an installed dependency folder outside Git
  | 'parse-error' // audited as far as it could be read
  | 'limit'; // some work on it was cut short by a limit
