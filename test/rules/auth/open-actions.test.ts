// Server actions of Next.js that work with a key that no row's policy holds back.
import { describe, expect, test } from 'vitest';
import { said } from '../said.ts';

const client = "import { createClient } from '@supabase/supabase-js';\n";
const keyed = 'const admin = () => createClient(process.env.SUPABASE_URL!, process.env.SUPABASE_SERVICE_ROLE_KEY!);\n';
const plain = 'const admin = () => createClient(process.env.SUPABASE_URL!, process.env.SUPABASE_ANON_KEY!);\n';
const asks = "const client = admin();\n  const { data: { user } } = await client.auth.getUser();\n  if (!user) throw new Error('Unauthorized');\n  ";
const action = (name: string, check = ''): string => `export async function ${name}(id: string) {\n  ${check}await admin().from('drugs').delete().eq('id', id);\n}\n`;
const cart = { 'package.json': '{"dependencies":{"next":"15.0.0"}}', 'app/actions/cart.ts': `'use server';\n${client}${plain}${action('deleteItem', asks)}` };

describe('auth/unprotected-route of server actions', () => {
  test.each<[string, Record<string, string>, string[]]>([
    ['with the key', { ...cart, 'app/actions/stock.ts': `'use server';\n${client}${keyed}${action('deleteDrug')}${action('updateDrug')}` }, ['app/actions/stock.ts:4 P2 action']],
    ['with a client of a module that has it', { ...cart, 'lib/server.ts': `${client}export const createAdminClient = () => createClient(process.env.SUPABASE_URL!, process.env.SUPABASE_SERVICE_ROLE_KEY!);\n`, 'app/actions/stock.ts': "'use server';\nimport { createAdminClient } from '../../lib/server';\nexport async function deleteDrug(id: string) {\n  await createAdminClient().from('drugs').delete().eq('id', id);\n}\n" }, ['app/actions/stock.ts:3 P2 action']],
    ['with a key that policies hold back', { ...cart, 'app/actions/stock.ts': `'use server';\n${client}${plain}${action('deleteDrug')}` }, []],
    ['that ask', { ...cart, 'app/actions/stock.ts': `'use server';\n${client}${keyed}${action('deleteDrug', asks)}` }, []],
    ['that only read', { ...cart, 'app/actions/stock.ts': `'use server';\n${client}${keyed}export async function getDrugs() {\n  return admin().from('drugs').select('*');\n}\n` }, []],
    ['where nothing asks', { 'package.json': cart['package.json'], 'app/actions/stock.ts': `'use server';\n${client}${keyed}${action('deleteDrug')}` }, []],
  ])('%s', async (_, files, expected) => expect(await said('auth/unprotected-route', files)).toEqual(expected));
});
