// extract: which names stand for credentials as a whole, where they are written to a file.

const whole = /^(?:\w{0,30}_)?(?:tokens?|creds?|credentials?|oauth|secrets?)(?:_(?:data|store|info|cache|json|response|dict|object|record)s?)?$/;
/** Of a text cut in pieces, of a page that is read in parts, of what is written for a test. */
const other = /(?:^|_)(?:max|num|total|input|output|prompt|completion|count|counts|usage|stop|eos|pad|special|vocab|design|mask|test|mock|fake|next|page|csrf|css|theme|color|colors)(?:_|$)/;

/** `tokenData`, `credentials`, `new_creds`. */
export function isCredentialSet(name: string): boolean {
  if (name.length > 60) return false;
  const plain = name.replaceAll(/([a-z\d])([A-Z])/g, '$1_$2').toLowerCase();
  return whole.test(plain) && !other.test(plain);
}

/** `adminPassword`, `refresh_token`: a field that opens something by itself. */
export function isCredentialField(name: string): boolean {
  const plain = name.replaceAll(/([a-z\d])([A-Z])/g, '$1_$2').toLowerCase();
  return plain.length < 40 && /^(?:(?:oauth|google|github|account)_)?(?:access|refresh)_token$|^(?:oauth_|google_)?client_secret$|^(?:admin|user|root|login|account)_password$/.test(plain);
}

/** A file that says where credentials are kept: `oauth_creds.json`, `TOKEN_STORE_FILE`, `credPath`. */
export function isCredentialPlace(text: string): boolean {
  return /token|cred|oauth|secret|auth/i.test(text);
}

export const encrypting = /encrypt|cipher|fernet|keyring|keytar|safeStorage|seal\(/i;
