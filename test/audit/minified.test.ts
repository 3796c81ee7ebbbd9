import { generateKeyPairSync } from 'node:crypto';
import { expect, it } from 'vitest';
import { scanFiles } from '../support/memory.ts';
import { said } from '../rules/said.ts';

const server = "const express=require('express');const cors=require('cors');const app=express();app.use(cors({origin:true,credentials:true}));app.use(require('cookie-session')({keys:[process.env.K]}));app.post('/x',(req,res)=>res.json({}));app.listen(3000);";
const padding = (separator: string): string => `if(a){b()}${separator}`.repeat(3000);
const rule = 'cors/wildcard';

it('code that nobody reads is not judged, the same code in lines is', async () => {
  expect(await said(rule, { 'static/chunk.js': `${server}${padding(';')}` })).toEqual([]);
  expect(await said(rule, { 'static/chunk.js': `${server}${padding(';\n')}` })).toHaveLength(1);
  expect(await said(rule, { 'app.js': server })).toHaveLength(1); // one line, and a short one
});

it('its secrets are found', async () => {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048, privateKeyEncoding: { type: 'pkcs1', format: 'pem' }, publicKeyEncoding: { type: 'pkcs1', format: 'pem' } });
  const { result } = await scanFiles({ 'static/chunk.js': `${padding(';')}var k=${JSON.stringify(privateKey)};` });
  expect(result.findings.map(({ ruleId }) => ruleId)).toContain('secret/private-key');
});
