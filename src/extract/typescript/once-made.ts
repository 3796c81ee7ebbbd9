// Extract stage: objects that keep things and are made once: `const tasks = new TaskService()` in bootstrap, `tasks ??= new TaskService()` for a
// variable of the module, `this.store = new Store()` by their owner.
import { ts } from 'ts-morph';
import type { Fact } from '../../model/fact.ts';
import type { Document } from '../../parse/document.ts';
import { keepers, startsProgram } from '../containers.ts';
import { valueOf } from './expression.ts';
import { surveys } from './survey.ts';
import { enclosingFunction, farthest, lastName, rangeOf, symbolOf } from './syntax.ts';

const { SyntaxKind } = ts;

export function* extractOnceMade(document: Document): Generator<Fact> {
  for (const { news, script } of surveys(document)) {
    for (const made of news) {
      if (!keepers.test(lastName(made.expression))) continue;
      const fact = { kind: 'once-made', class: valueOf(made.expression, script), at: rangeOf(made, script) } as const;
      const owner = ownerOf(made);
      if (owner !== null) yield { ...fact, owner };
      else if (enclosingFunction(made) !== null && (startsProgram.test(symbolOf(made)) || isForModule(made, script.source))) yield fact;
    }
  }
}

/** The class that holds it: `private store = new Store()`, `this.store = store ?? new Store()` in its constructor. */
function ownerOf(made: ts.NewExpression): string | null {
  const target = targetOf(made);
  if (ts.isPropertyDeclaration(target)) return ts.isClassLike(target.parent) ? (target.parent.name?.text ?? null) : null;
  if (!ts.isPropertyAccessExpression(target) || target.expression.kind !== SyntaxKind.ThisKeyword) return null;
  const maker = enclosingFunction(made);
  return maker !== null && ts.isConstructorDeclaration(maker) ? (maker.parent.name?.text ?? null) : null;
}

/** A variable of the module is given it: whoever comes later finds it there. */
function isForModule(made: ts.NewExpression, source: ts.SourceFile): boolean {
  const target = targetOf(made);
  if (!ts.isIdentifier(target)) return false;
  return source.statements.some((statement) => ts.isVariableStatement(statement) && statement.declarationList.declarations.some(({ name }) => ts.isIdentifier(name) && name.text === target.text));
}

/** What is given the object, through `??` and `||`; the node around it where nothing is. */
function targetOf(made: ts.NewExpression): ts.Node {
  let value: ts.Node = made;
  for (let steps = 0; steps < farthest && (ts.isParenthesizedExpression(value.parent) || isChoice(value.parent)); steps++) value = value.parent;
  const { parent } = value;
  return ts.isBinaryExpression(parent) && parent.right === value ? parent.left : parent;
}

function isChoice(node: ts.Node): boolean {
  return ts.isBinaryExpression(node) && (node.operatorToken.kind === SyntaxKind.QuestionQuestionToken || node.operatorToken.kind === SyntaxKind.BarBarToken);
}
