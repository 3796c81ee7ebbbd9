// extract/python: text -> names of containers that functions of the same file add to. Far cheaper than parsing.
const empty = String.raw`(?:\{|\[|(?:\w{1,30}\.)?(?:dict|set|list|defaultdict|OrderedDict|deque)\()`;
const type = String.raw`[ \t]*(?::[^=\n]{1,160})?=[ \t]*`;
const atModule = new RegExp(String.raw`^(\w{1,60})${type}${empty}`, 'gm');
const inClass = new RegExp(String.raw`^[ \t]+(?:self\.)?(\w{1,60})${type}${empty}`, 'gm');
const growth = /^[ \t]+(?:return[ \t]+|\w{1,40}[ \t]*=[ \t]*)?((?:self|cls|[A-Z]\w{0,60})\.)?(\w{1,60})(?:\[[^\]\n]{1,120}\](?:[ \t]*=(?!=)|\.(?:append|add|update|extend)\()|\.(?:append|add|setdefault|update|insert|extend|appendleft)\()/gm;

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
  for (const [, owner, name = ''] of text.matchAll(growth)) (owner === undefined ? plain : members).add(name);
  if (plain.size + members.size === 0) return none;
  return { module: declared(text, atModule, plain), members: declared(text, inClass, members) };
}

function declared(text: string, pattern: RegExp, grown: ReadonlySet<string>): Set<string> {
  const found = new Set<string>();
  if (grown.size > 0) for (const [, name = ''] of text.matchAll(pattern)) if (grown.has(name)) found.add(name);
  return found;
}
