// Extract stage: which names are those of credentials.

/** What the last word of a credential's name is; `key` needs a word before it that says which. */
const secretWord = /(?:^|_)(?:secrets?|password|passwd|passphrase|pass|pwd|tokens?|apikeys?|credentials?|jwt|salt|secretkey|jwtsecret|(?:api|secret|private|signing|encryption|access|master|admin|auth|jwt|session|app|hmac|service|internal)_keys?|secret_key_base)(?:_(?:default|dev|prod|base|\d+))?$/;
/** Names that end like that and are no credential: what is public, masked, or a kind of token in a text. */
const aboutSecrets = /(?:^|_)(?:public|publishable|masked|no|not|reset|forgot|forget|confirm|change|next|page|eos|bos|pad|stop|start|end|mask|csrf|max|min|num|invalid|missing|wrong|error|has|is|use|show|hide|method|type)(?:_|$)/;

export function isSecretName(name: string): boolean {
  const last = snake(name.slice(name.lastIndexOf('.') + 1));
  return last.length < 80 && last !== 'pwd' && secretWord.test(last) && !aboutSecrets.test(last);
}

function snake(name: string): string {
  return name.replaceAll(/[-.\s]+/g, '_').replace(/([a-z0-9])([A-Z])/g, '$1_$2').replace(/([A-Z])([A-Z][a-z])/g, '$1_$2').toLowerCase();
}
