// Text -> the job's log, so that no line of it is a command. The runner obeys a line that starts with `::`, white space before it not
// counting, and `##[name]` anywhere in a line (actions/runner, ActionCommand.cs: TryParseV2, TryParse).

/** A line that would be a command gets a bar in front, the older form a gap. */
export function withoutCommands(text: string): string {
  return text.replace(/^((?:[^\S\r\n\u2028\u2029]|\u0085)*)(?=::)/gm, '$1| ').replaceAll('##[', '## [');
}
