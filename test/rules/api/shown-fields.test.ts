// api/returns-secrets: passwords among the fields of GraphQL's types.
import { expect, test } from 'vitest';
import { said } from '../said.ts';

const model = (field: string, head = "import { Field, ObjectType, InputType, HideField } from '@nestjs/graphql';\n@ObjectType()\n"): Record<string, string> => ({ 'src/sailor.model.ts': `${head}export class Sailor {\n  @Field() name: string;\n${field}\n}\n` });

test.each([
  ['as it is', model('  @Field()\n  password: string;'), ['src/sailor.model.ts:6 P1 field']],
  ['a hash, in an entity that is a type too', model("  @Field({ nullable: true })\n  @Column()\n  passwordHash?: string;", "import { Field, ObjectType } from 'type-graphql';\nimport { Column, Entity } from 'typeorm';\n@Entity()\n@ObjectType()\n"), ['src/sailor.model.ts:9 P1 field']],
  ['hidden', model('  @HideField()\n  password: string;'), []],
  ['for administrators', model("  @Authorized('ADMIN')\n  @Field()\n  password: string;", "import { Authorized, Field, ObjectType } from 'type-graphql';\n@ObjectType()\n"), []],
  ['no field', model('  @Column()\n  password: string;'), []],
  ['what is taken in', model('  @Field()\n  password: string;', "import { Field, InputType } from '@nestjs/graphql';\n@InputType()\n"), []],
  ['whether there is one', model('  @Field()\n  hasPassword: boolean;\n  @Field()\n  passwordChangedAt: Date;'), []],
  ['tokens, which a login answers with', model('  @Field()\n  accessToken: string;'), []],
])('%s', async (_, files, expected) => {
  expect(await said('api/returns-secrets', files)).toEqual(expected);
});
