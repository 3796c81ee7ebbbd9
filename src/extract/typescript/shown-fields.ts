// extract/typescript: types of GraphQL that classes declare -> ShownFieldFact: a password among the fields that callers may ask for.
// https://docs.nestjs.com/graphql/resolvers#object-types, https://typegraphql.com/docs/types-and-fields.html
import { ts } from 'ts-morph';
import type { ShownFieldFact } from '../../model/exposed.ts';
import { decorationsOf } from './routes/decorations.ts';
import type { Survey } from './survey.ts';
import { keyOf, memberOf, rangeOf, unwrap } from './syntax.ts';

const password = /^(?:hashed_?|encrypted_?)?pass(?:wor)?d_?(?:hash(?:ed)?|digest)?$|^pass(?:word)?_?hash$/i;
const ofGraphql = /^(?:@nestjs\/graphql|type-graphql)$/;
/** Nobody is shown it, not everybody is, or something else than what is stored. */
const withheld = /hide|authori[sz]ed|exclude|middleware|directive|extensions|guard|role|permission|internal|private/i;

export function* shownFields(survey: Survey): Generator<ShownFieldFact> {
  for (const node of survey.classes) {
    const made = decorationsOf(node, survey);
    if (node.name === undefined || !made.some(({ name, from }) => name === 'ObjectType' && ofGraphql.test(from)) || made.some(({ name }) => withheld.test(name))) continue;
    for (const member of node.members) {
      const name = ts.isPropertyDeclaration(member) ? keyOf(member.name) : null;
      if (name === null || member.name === undefined || !password.test(name)) continue;
      const told = decorationsOf(member, survey);
      const field = told.find((each) => each.name === 'Field' && ofGraphql.test(each.from));
      if (field === undefined || told.some((each) => withheld.test(each.name)) || field.args.some((given) => memberOf(unwrap(given), 'middleware') !== null)) continue;
      yield { kind: 'shown-field', by: 'graphql', type: node.name.text, name, at: rangeOf(member.name, survey.script) };
    }
  }
}
