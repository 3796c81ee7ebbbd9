import { describe, expect, test } from 'vitest';
import { parseDockerfile } from '../../src/parse/dockerfile.ts';

const read = (text: string): unknown[] => parseDockerfile(text).instructions.map(({ name, args }) => [name, ...args.map((word) => word.text)]);

describe('Dockerfile', () => {
  test.each<[string, string, unknown[]]>([
    ['continuations with comments and blank lines between', 'RUN a \\\n# note\n\n  b \\\n\tc\nUSER x', [['RUN', 'a', 'b', 'c'], ['USER', 'x']]],
    ['a continuation inside a word', 'RUN apt-get ins\\\ntall', [['RUN', 'apt-get', 'install']]],
    ['escape directive', '# escape=`\nFROM x\nCOPY a `\n b C:\\dir', [['FROM', 'x'], ['COPY', 'a', 'b', 'C:\\dir']]],
    ['JSON form', 'CMD ["node", "a b.js" ]', [['CMD', 'node', 'a b.js']]],
    ['JSON form after a word', 'HEALTHCHECK --interval=5s CMD ["curl", "x"]', [['HEALTHCHECK', 'CMD', 'curl', 'x']]],
    ['what only looks like JSON is a shell line', 'CMD [node, a.js]', [['CMD', '[node,', 'a.js]']]],
    ['quotes', `ENV A="b c" D='e f' G=it's`, [['ENV', 'A=b c', 'D=e f', "G=it's"]]],
    ['lower case, ONBUILD', 'from a as b\nonbuild run x', [['FROM', 'a', 'as', 'b'], ['ONBUILD', 'run', 'x']]],
    ['heredocs', 'RUN <<EOF bash\nUSER root\nEOF\nCOPY <<-"A" <<B /d/\n\tx\n\tA\ny\nB\nUSER z', [['RUN', '<<EOF', 'bash'], ['COPY', '<<-A', '<<B', '/d/'], ['USER', 'z']]],
    ['a shift is no heredoc', 'RUN echo $((1<<2))\nUSER z', [['RUN', 'echo', '$((1<<2))'], ['USER', 'z']]],
    ['template statements and unknown words are passed over', '{% if x %}\nFROM a\nFOO b\n{% endif %}\nUSER z', [['FROM', 'a'], ['USER', 'z']]],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
    expect(read(text.replaceAll('\n', '\r\n'))).toEqual(expected);
  });

  test('flags, stages, heredoc contents and places', () => {
    const text = 'ARG V=1\nFROM --platform=linux/amd64 a AS b\nRUN --mount=type=secret,id=k \\\n  cat <<E\nhello\nE\nFROM scratch\nCOPY --from=b --chown=1:1 /a \\\n  /b\n';
    const { instructions, problems } = parseDockerfile(text);
    expect(problems).toEqual([]);
    expect(instructions.map((instruction) => instruction.stage)).toEqual([-1, 0, 0, 1, 1]);
    expect(instructions.map((instruction) => instruction.flags.map((flag) => [flag.name, flag.value]))).toEqual([[], [['platform', 'linux/amd64']], [['mount', 'type=secret,id=k']], [], [['from', 'b'], ['chown', '1:1']]]);
    expect(instructions[2]?.heredocs).toEqual([{ name: 'E', content: 'hello\n', at: { start: text.indexOf('hello'), end: text.indexOf('hello') + 6 } }]);
    expect(instructions[4]?.raw).toBe('--from=b --chown=1:1 /a /b');
    for (const { name, at, args, flags } of instructions) {
      expect(text.startsWith(name, at.start)).toBe(true);
      for (const word of args) expect(text.slice(word.at.start, word.at.end)).toBe(word.text);
      for (const flag of flags) expect(text.slice(flag.at.start, flag.at.end)).toBe(`--${flag.name}=${flag.value}`);
    }
  });

  test('an unclosed heredoc is a problem and hides nothing', () => {
    const { instructions, problems } = parseDockerfile('FROM a\nRUN <<E\nUSER x\n');
    expect(instructions.map((instruction) => instruction.name)).toEqual(['FROM', 'RUN', 'USER']);
    expect(problems).toHaveLength(1);
  });
});
