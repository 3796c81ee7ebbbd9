// inject/deserialization: YAML without tags that make objects. Pickle and eval have no such form.
import type { Fixer } from '../../src/model/fixing.ts';
import { fixOf, placesOf } from '../../src/edit/places.ts';
import { argumentsOf, replace } from '../../src/edit/text.ts';

export const fix: Fixer = (problem, textOf) =>
  fixOf('fix-safe-load', true, placesOf(problem, textOf, []), ({ text, at, written }) => {
    const callee = /^yaml\.(?:load|full_load|unsafe_load)(?=\()/.exec(written)?.[0];
    const given = callee === undefined ? null : argumentsOf(text, at.start + callee.length, 'python');
    const [first, loader] = given ?? [];
    if (callee === undefined || given === null || first === undefined || given.length > 2 || /^\w+\s*=(?!=)|^\*/.test(text.slice(first.start, first.end))) return null;
    if (loader !== undefined && !/^(?:Loader\s*=\s*)?(?:yaml\.)?(?:C?(?:Unsafe|Full)?Loader)$/.test(text.slice(loader.start, loader.end))) return null;
    return [replace(at.start, at.start + callee.length, 'yaml.safe_load'), ...(loader === undefined ? [] : [replace(first.end, loader.end, '')])];
  });
