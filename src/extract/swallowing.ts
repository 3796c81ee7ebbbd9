// extract: what of a caught and dropped error is nobody's concern, in either language.

export const mostPlaces = 20;

const directive = /\b(?:noqa|nosec|nosem|pragma|pylint|type:|ruff|flake8|eslint|biome|ts-|istanbul|noinspection|sonar|NOSONAR|TODO|FIXME)\b[^\n]*/gi;

/** A comment that says why: some words, not a directive to a tool. */
export function isReason(comment: string | undefined): boolean {
  if (comment === undefined) return false;
  const words = comment.replaceAll(directive, '').match(/[\p{L}\d]{2,40}/gu) ?? [];
  return words.length >= 3 || /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}]{4}/u.test(comment);
}

const cleaning = /(?:^|[.\s_])a?(?:close|cancel|terminate|kill|unlink|rmtree|rmdir|rm|rmSync|unlinkSync|remove|delete|del|shutdown|disconnect|quit|rollback|release|unlock|unsubscribe|flush|cleanup|clean_up|stop|join|wait|detach|destroy|abort|dispose|end|pause|removeListener|empty_cache|collect|reconfigure|setlocale|set_event_loop_policy|revoke|reset|free|discard|drain|wait_closed|aclose|chmod|killpg|send_signal)\w*\(|\bLOCK_UN\b/i;
const plumbing = /^(?:if\b|else\b|elif\b|for\b|with\b|while\b|return\b|await$|try\b|pass\b|const\b|let\b|[})\]]|\w+\s*=\s*None\b)/;

/** The statements do nothing but close, remove and cancel. */
export function isCleanup(lines: readonly string[]): boolean {
  const acts = lines.filter((line) => !plumbing.test(line) || cleaning.test(line));
  return acts.length > 0 && acts.every((line) => cleaning.test(line));
}
