// Facts about safeguards and what is done around them: definitions, tokens that are only read, folders that are served, what is logged.
import type { Range } from './range.ts';
import type { Value } from './value.ts';

export type SafeguardKind = 'middleware' | 'guard' | 'permission' | 'limiter' | 'exception-handler' | 'validator';

/** A safeguard that a file defines for an application to use. */
export interface SafeguardFact {
  readonly kind: 'safeguard';
  readonly symbol: string; // as in a guard fact; of a class, its name
  readonly is: SafeguardKind;
  readonly used?: true; // the file itself uses it
  readonly idle?: true; // nothing in its body can refuse
  readonly at: Range;
}

/** Safeguards that a file imports and never mentions again. */
export interface IdleImportsFact {
  readonly kind: 'idle-imports';
  readonly names: readonly string[];
  readonly at: Range;
}

/** A view of REST framework's that lists its safeguards under a name that the framework never reads: `throttle_class = [MailThrottle]`. */
export interface MisnamedListFact {
  readonly kind: 'misnamed-list';
  readonly symbol: string; // the class
  readonly written: string; // 'throttle_class'
  readonly meant: 'permission_classes' | 'authentication_classes' | 'throttle_classes';
  readonly names: readonly string[]; // last words of what stands in it
  readonly of: readonly Range[]; // the class and those of its file that it inherits from
  readonly at: Range;
}

/** A signed token whose claims are read while nobody checks the signature. */
export interface TokenReadFact {
  readonly kind: 'token-read';
  readonly by: string; // as written: 'jwt.decode'
  readonly how: 'unverified' | 'no-algorithm';
  readonly symbol: string; // the function around it; '' at module level
  readonly shown?: true; // the function says that it reads them for logs or figures
  readonly guards: readonly Value[];
  readonly at: Range;
}

/** A folder whose files are answered to whoever asks. */
export interface StaticFolderFact {
  readonly kind: 'static-folder';
  readonly by: string; // as written: 'express.static', 'StaticFiles'
  readonly folder: string; // relative: '.', '..', 'public'
  readonly from: 'file' | 'process'; // relative to the folder of this file, or to where the process was started
  readonly hidesDotfiles?: true;
  readonly guards: readonly Value[];
  readonly at: Range;
}

/** Tokens or credentials that are written to a file as they are, by the name that they have there. */
export interface SecretFileFact {
  readonly kind: 'secret-file';
  readonly name: string;
  readonly place?: true; // the name is that of the file
  readonly symbol: string;
  readonly at: Range;
}

/** A digest that stands for a user's password. */
export interface PasswordHashFact {
  readonly kind: 'password-hash';
  readonly algorithm: string; // 'sha256'
  readonly salted?: true;
  readonly symbol: string;
  readonly at: Range;
}

/** The names of credentials and classes in functions that encrypt or decrypt something: of those nothing is known to be readable. */
export interface EncryptedFact {
  readonly kind: 'encrypted';
  readonly names: readonly string[];
  readonly at: Range;
}

/** A row that is looked for by the very token or key that a caller brings: it is stored as it is. */
export interface LookedUpFact {
  readonly kind: 'looked-up';
  readonly table: string; // model or collection: 'ApiToken'
  readonly name: string; // the column: 'token'
  readonly symbol: string; // the function around it
  readonly at: Range;
}

/** A model is loaded together with code of its author's, and nothing says which version of it. */
export interface ModelCodeFact {
  readonly kind: 'model-code';
  readonly name: string; // what is called: 'AutoModel.from_pretrained'
  readonly at: Range;
}

/** A credential of the operator's own that a program shows to another service: a header whose value comes from its settings. */
export interface OwnCredentialFact {
  readonly kind: 'own-credential';
  readonly name: string; // the header: 'Cookie'
  readonly at: Range;
}

/** Something confidential that is written to a log. */
export interface LogFact {
  readonly kind: 'log';
  readonly what: 'password' | 'key' | 'token' | 'perhaps' | 'headers' | 'body' | 'connection' | 'settings' | 'model' | 'environment' | 'all-variables'; // connection: an address that may hold a password; settings, model: an object of many, of a class that `of` says; model: handed to the function
  readonly name: string; // as written: 'user.password'
  readonly of?: Value;
  readonly level: 'debug' | 'info';
  readonly refused?: true; // stands where a check of that very value failed
  readonly symbol: string; // the function around it
  readonly guards: readonly Value[];
  readonly at: Range;
}

/** Functions of a script that are handed what comes next, and so may leave the answer to others. */
export interface HandsOverFact {
  readonly kind: 'hands-over';
  readonly symbols: readonly string[];
  readonly at: Range;
}
