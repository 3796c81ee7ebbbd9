// run: a repository that collects the code of tutorials, articles or a course: each folder is one example, and nothing is deployed from the root.
import { decodeUtf8 } from '../audit/decode.ts';
import type { Listed, Source } from '../model/source.ts';

const fewestFolders = 10;
const beginning = 800; // characters of the document in which a repository says what it is
const readme = /^readme(?:\.(?:md|rst|txt|markdown))?$/i;
/** "Bonus materials, exercises, and example projects for our tutorials" */
const collects = /\b(?:examples?|samples?|materials|exercises|code|snippets|projects)\b[^.\n]{0,80}\b(?:for|from|of|to|accompan\w{1,5}|behind)\b[^.\n]{0,80}\b(?:tutorials|courses|articles|lessons|books?|blog posts|videos)\b/i;
/** What would be built, installed or started as a whole. */
const program = /^(?:[\w.-]*dockerfile[\w.-]*|(?:docker-)?compose[\w.-]*\.ya?ml|procfile|package\.json|manage\.py|(?:app|main|server|index|wsgi|asgi)\.(?:py|[cm]?[jt]s)|setup\.py|go\.mod|cargo\.toml|pom\.xml|fly\.toml|render\.ya?ml|vercel\.json)$/i;

export async function isCollection(source: Source, files: readonly Listed[]): Promise<boolean> {
  const root = files.filter(({ path }) => !path.includes('/'));
  const document = root.find(({ path }) => readme.test(path));
  if (document === undefined || root.some(({ path }) => program.test(path) && path !== 'package.json')) return false;
  let says = false;
  await source.read([document], (_, content) => {
    if (!(content instanceof Uint8Array)) return;
    const text = decodeUtf8(content.subarray(0, beginning * 4)).slice(0, beginning).replaceAll(/\[([^\]]{0,200})\]\([^)]{0,300}\)/g, '$1');
    says = isOfExamples(text) || (saysExamples.test(text) && manifestsOf(files) >= fewestExamples) || (collects.test(text) && foldersOf(files) >= fewestFolders && !root.some(({ path }) => path === 'package.json'));
  });
  return says;
}

/** `# Koa Examples`, and below it "a repository containing small examples". */
function isOfExamples(text: string): boolean {
  return /^#{1,2}\s{1,3}[^\n]{1,60}\bexamples\s*$/im.test(text) && /\b(?:repository|repo|collection)\b[^.]{0,200}\bexamples\b/i.test(text);
}

/** `# Examples for egg`, `本仓库是Midway应用的demo例子` */
const saysExamples = /^#{1,2}\s{1,3}(?:code\s)?(?:examples|samples)\s(?:for|of)\b|本(?:仓库|项目|代码库)[^。\n]{0,40}(?:例子|示例|样例|范例)/im;
const fewestExamples = 5;
const manifest = /(?:^|\/)(?:package\.json|requirements\.txt|pyproject\.toml|go\.mod|pom\.xml)$/;

/** Of programs below the root: each is an example of its own. */
function manifestsOf(files: readonly Listed[]): number {
  return files.filter(({ path }) => path.includes('/') && manifest.test(path)).length;
}

function foldersOf(files: readonly Listed[]): number {
  return new Set(files.flatMap(({ path }) => (path.includes('/') && !path.startsWith('.') ? [path.slice(0, path.indexOf('/'))] : []))).size;
}
