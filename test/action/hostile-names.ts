// Names and contents of a change that an attacker wrote.
import { githubToken, type Files } from './shop.ts';

export const names = [
  'a\n::error::owned.py',
  'a\r::add-mask::owned.py',
  '::warning file=x::owned.py',
  'x ##[add-mask]owned.py',
  '##[group]owned.py',
  'a%0A::error::owned.py',
  'back`tick``s.py',
  '<img src=x onerror=alert(1)>.py',
  '</details><h1>owned.py',
  'bidi\u202egpj.py',
  '@octocat #1 GH-2.py',
  '[link](javascript:alert(1)).py',
  'pipe|cell|.py',
  '![pixel](http:tracker.example).py',
  '\u0085::error::owned.py',
  'esc\u001b[31m.py',
  '-rf --option.py',
];

/** A class whose name reaches messages, a value that reaches them, and a token so that there is a finding in each file. */
function content(index: number): string {
  return `TOKEN = "${githubToken(String.fromCharCode(65 + index))}"  # ::error::owned ##[error]owned\n`;
}

/** A file name holds no slash; a backslash stands in for it. */
export function pathOf(name: string): string {
  return `src/${name.replaceAll('/', '\\')}`;
}

export const hostileChange: Files = {
  ...Object.fromEntries(names.map((name, index) => [pathOf(name), content(index)])),
  '.env': '::error::owned=##[error]owned\nPASSWORD=%0A::error::owned\n',
  'deploy/more.yaml': 'services:\n  "::error::@octocat ##[x]<b>":\n    image: postgres\n    environment:\n      POSTGRES_PASSWORD: postgres\n    ports: ["5432:5432"]\n',
  'broken.py': 'def ::error::owned(:\n  ##[error]owned\n',
};
