// Extract stage: which scripts that declare no routes are read for what services do wrong: errors dropped, calls without limit, promises
// that nobody waits for, queries in loops, rows given back whole. Imports nothing of the compiler.
import { componentFile, type SourceFile } from '../../model/file.ts';

export const serviceWords: readonly string[] = ['catch', "'axios'", '"axios"', "'got'", '"got"', 'node-fetch', "'request'", '"request"', 'request-promise', 'async', 'findmany(', 'findall(', 'findunique', 'findfirst', 'findone(', 'findbyid('];

const dropped = /\bcatch\s?(?:\(\s?[\w$]{1,40}(?:\s?:\s?\w{1,20})?\s?\)\s?)?\{\s{0,200}\}|\.catch\(\s?(?:async\s)?(?:\(\s?[\w$]{0,40}\s?\)|[\w$]{1,40})\s?=>\s?(?:\{\s{0,200}\}|undefined|void 0)/;
const defaulted = /\bcatch\s?(?:\(\s?[\w$]{1,40}(?:\s?:\s?\w{1,20})?\s?\)\s?)?\{\s{0,60}return(?:\s(?:null|undefined|''|""|\[\]|\{\}))?;?\s{0,60}\}/;
const outbound = /(?:\bfrom\s|\brequire\(\s?)['"](?:axios|got|node-fetch|request|request-promise(?:-native)?)['"]/;
const lost = /\.forEach\(\s{0,80}async\b|\bsetInterval\(\s{0,80}async\b|\.on(?:ce)?\(\s{0,80}['"`][\w:.-]{1,60}['"`],\s{0,80}async\b|\bnew Promise(?:<[^;()]{0,80}>)?\(\s{0,80}async\b/;
const looped = /\bfor (?:await )?\(\s?(?:const|let|var) [^\n]{1,80} of |\.(?:map|forEach)\(\s?async\b/;
const listed = /\.(?:findMany|findAll)\(/;
const queried = /\bawait\s[\w.]{1,60}\.(?:findUnique|findUniqueOrThrow|findFirst|findOne|findOneBy|findById|findByPk|findMany|findAll|findBy|count)\(/;

/** Rows as they are: who names their fields names them in the same file. */
const rowed = /\b(?:(?:this\.)?\w{0,20}(?:prisma|db)\w{0,10}\.\w{1,60}\.(?:findMany|findUnique|findFirst|findUniqueOrThrow|findFirstOrThrow)|[A-Z]\w{1,60}\.(?:findOne|findById))\(/;
const chosen = /\bselect\s?:|\bomit\s?:|\.select\(/;

const inBrowser = /\b(?:document|window|navigator)\.|localStorage|from ['"](?:react|vue|svelte|zustand|preact|solid-js|@angular|@tanstack\/react)|^['"]use client['"]/m;
const elsewhere = /\.[jt]sx$|\.d\.ts$|(?:^|\/)(?:scripts?|bin|cli|migrations?|seeds?|public|static|frontend|browser(?:-extension)?|extension|composables|hooks|mobile)\//;

/** A list of rows, and further down a query. */
function queriesAgain(text: string): boolean {
  const at = text.search(listed);
  return at >= 0 && queried.test(text.slice(at + 1));
}

/** A look at path and text: code that may run in a server and has something of this kind. */
export function isOfServices({ path, text }: Pick<SourceFile, 'path' | 'text'>): boolean {
  if (componentFile.test(path) || elsewhere.test(path)) return false;
  const has = dropped.test(text) || outbound.test(text) || lost.test(text) || (defaulted.test(text) && text.includes('await ')) || (looped.test(text) && queriesAgain(text)) || (rowed.test(text) && !chosen.test(text));
  return has && !inBrowser.test(text);
}
