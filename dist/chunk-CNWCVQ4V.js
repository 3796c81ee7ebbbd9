import { createRequire as __createRequire } from 'node:module'; import { fileURLToPath as __toPath } from 'node:url'; const require = __createRequire(import.meta.url); const __filename = __toPath(import.meta.url); const __dirname = __toPath(new URL('.', import.meta.url));

// src/model/error.ts
var AuditError = class extends Error {
  id;
  data;
  constructor(id, data = {}) {
    super(`${id} ${JSON.stringify(data)}`);
    this.name = "AuditError";
    this.id = id;
    this.data = data;
  }
};

export {
  AuditError
};
