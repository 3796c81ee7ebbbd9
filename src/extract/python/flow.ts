// extract/python: small questions about statements: where control ends, what a handler catches.
import type { Call, Expr, Stmt, Try, TryStar } from '../../parse/python/ast.ts';

/** Whether control never runs past the end of the block. */
export function ends(body: readonly Stmt[]): boolean {
  const last = body.at(-1);
  if (!last) return false;
  if (last.type === 'Return' || last.type === 'Raise' || last.type === 'Continue' || last.type === 'Break') return true;
  if (last.type === 'Expr') return last.value.type === 'Call' && isExit(last.value);
  if (last.type === 'With' || last.type === 'AsyncWith') return ends(last.body);
  return last.type === 'If' && last.orelse.length > 0 && last.orelse[0]?.type !== 'If' && ends(last.body) && ends(last.orelse);
}

const exits = new Set(['exit', '_exit', 'quit']);
const exitOwners = new Set(['sys', 'os', 'typer']);

export function isExit({ func }: Call): boolean {
  if (func.type === 'Name') return exits.has(func.id);
  return func.type === 'Attribute' && exits.has(func.attr) && func.value.type === 'Name' && exitOwners.has(func.value.id);
}

export function isTypeChecking(test: Expr): boolean {
  return (test.type === 'Name' && test.id === 'TYPE_CHECKING') || (test.type === 'Attribute' && test.attr === 'TYPE_CHECKING');
}

const importErrors = new Set(['ImportError', 'ModuleNotFoundError', 'Exception', 'BaseException']);

/** `path.exists()`, `os.path.isfile(path)`: what stands below is there for who has the file. */
export function asksForFile(test: Expr): boolean {
  return test.type === 'Call' && test.func.type === 'Attribute' && /^(?:exists|is_file|isfile)$/.test(test.func.attr);
}

export function catchesImport(exception: Expr | null): boolean {
  if (exception === null) return true;
  if (exception.type === 'Tuple') return exception.elts.some((one) => catchesImport(one));
  return exception.type === 'Name' && importErrors.has(exception.id);
}

/** A handler that defines again what could not be imported, two names or more of it: for machines where the program does not run. */
export function standsIn({ body, handlers }: Try | TryStar): boolean {
  const imported = new Set(body.flatMap((one) => (one.type === 'ImportFrom' ? one.names.map(({ name, asname }) => asname ?? name) : [])));
  const again = (one: Stmt): boolean => (one.type === 'ClassDef' || one.type === 'FunctionDef') && imported.has(one.name);
  return handlers.some(({ exception, body: instead }) => exception !== null && catchesImport(exception) && instead.filter(again).length > 1);
}
