// extract/python: text -> names of containers that functions of the same file add to. Far cheaper than parsing.
const empty = String.raw`(?:\{|\[|(?:\w{1,30}\.)?(?:dict|set|list|defaultdict|OrderedDict|deque)\()`;
const type = String.raw`[ \t]*(?::(?:[^=\n]{1,160}|[ \t]*[\w.]{1,40}\[[^=]{1,200}\][ \t]*))?=[ \t]*`; // a long type may go over lines
const atModule = new RegExp(String.raw`^(\w{1,60})${type}${empty}`, 'gm');
const inClass = new RegExp(String.raw`^[ \t]+(?:self\.)?(\w{1,60})${type}${empty}`, 'gm');
/** Of a line on which a container may grow; far cheaper to find than the whole of it. */
const growing = /\.(?:append|add|setdefault|update|insert|extend|appendleft)\(|\][ \t]*=(?!=)/g;
const growth = /[ \t]+(?:return[ \t]+|\w{1,40}[ \t]*=[ \t]*)?((?:self|cls|[A-Z]\w{0,60})\.)?(\w{1,60})(?:\[[^\]\n]{1,120}\](?:[ \t]*=(?!=)|\.(?:append|add|update|extend)\()|\.(?:append|add|setdefault|update|insert|extend|appendleft)\()/y;

export interface ContainerNames {
  readonly module: ReadonlySet<string>;
  readonly members: ReadonlySet<string>;
}

const none: ContainerNames = { module: new Set(), members: new Set() };
let latest = { text: '', names: none }; // asked several times for a file

export function containerNames(text: string): ContainerNames {
  if (latest.text !== text) latest = { text, names: look(text) };
  return latest.names;
}

function look(text: string): ContainerNames {
  const plain = new Set<string>();
  const members = new Set<string>();
  for (let found = next(text, 0); found >= 0; found = next(text, lineEnd(text, found))) {
    growth.lastIndex = text.lastIndexOf('\n', found) + 1;
    const [, owner, name = ''] = growth.exec(text) ?? [];
    if (name !== '') (owner === undefined ? plain : members).add(name);
  }
  if (plain.size + members.size === 0) return none;
  return { module: declared(text, atModule, plain), members: declared(text, inClass, members) };
}

function next(text: string, from: number): number {
  growing.lastIndex = from;
  return growing.exec(text)?.index ?? -1;
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

function declared(text: string, pattern: RegExp, grown: ReadonlySet<string>): Set<string> {
  const found = new Set<string>();
  if (grown.size > 0) for (const [, name = ''] of text.matchAll(pattern)) if (grown.has(name)) found.add(name);
  return found;
}
