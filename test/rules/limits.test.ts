// Rules of limits and of what answers hold, where context decides how grave a finding is.
import { describe, expect, test } from 'vitest';
import { said } from './said.ts';

describe('api/returns-secrets', () => {
  const files = (fields: string): Record<string, string> => ({
    'models.py': `from django.db import models\nclass Thing(models.Model):\n    title = models.TextField()\n    start = models.DateTimeField()\n    password = models.TextField()\n${fields}`,
    'serializers.py': "from rest_framework import serializers\nclass ThingSerializer(serializers.ModelSerializer):\n    class Meta:\n        model = Thing\n        fields = '__all__'\n",
  });
  test.each([
    ['the word that several people open a thing with', '', ['serializers.py:5 P2 serializer']],
    ['the password of somebody', '    email = models.EmailField()\n', ['serializers.py:5 P1 serializer']],
  ])('%s', async (_, fields, expected) => expect(await said('api/returns-secrets', files(fields))).toEqual(expected));
});

describe('upload/no-limits', () => {
  const upload = "const multer = require('multer');\nmodule.exports = multer({ dest: 'uploads/' });\n";
  test('the same file of each step of a course is spoken of once', async () => {
    expect(await said('upload/no-limits', { 'steps/19/upload.js': upload, 'steps/20 - More/upload.js': upload })).toHaveLength(1);
    expect(await said('upload/no-limits', { 'a/upload.js': upload, 'b/upload.js': upload })).toHaveLength(2);
  });
});

describe('state/unbounded-cache', () => {
  const app = (call: string): Record<string, string> => ({ 'app.py': `from fastapi import FastAPI\napp = FastAPI()\n_kept = {}\ndef keep(name, value):\n    _kept[name] = value\n@app.post("/x/{id}")\ndef x(id: str, note: str):\n    ${call}\n` });
  test('keys that are all written in the code', async () => {
    expect(await said('state/unbounded-cache', app('keep(id, note)'))).toHaveLength(1);
    expect(await said('state/unbounded-cache', app('keep("last", note)'))).toEqual([]);
  });
});
