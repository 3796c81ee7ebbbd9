// Facts about the limits of what callers may do: how often they ask, how much they send, what is checked of it, what is given back.
import type { Range } from './range.ts';
import type { Value } from './value.ts';

/** Something that counts what callers do and turns them away: one fact a file, purpose and place. */
export interface LimiterFact {
  readonly kind: 'limiter';
  readonly layer: 'proxy' | 'application';
  readonly purpose: 'requests' | 'attempts'; // attempts: of somebody to sign in, by lockout or captcha
  readonly of?: Range; // the declaration of the one route that it stands before
  readonly only?: string; // the one limiter that the file speaks of
  readonly off?: string; // the limiter of this name is made so that it never limits
  readonly alone?: true; // with `of`: made for that route, so that it says nothing of others
  readonly answers?: true; // 429 is answered there
  readonly idle?: true; // the file only imports it and hands it around
  readonly symbol?: string; // what the file calls it, or the function that it stands in; absent: it may be for all
  readonly own?: true; // of a library that counts at its own login views alone
  readonly per?: 'address'; // known to count by the caller's address alone
  readonly at: Range;
}

/** Something that bounds how much a request may carry. */
export interface BodyLimitFact {
  readonly kind: 'body-limit';
  readonly layer: 'proxy' | 'application';
  readonly at: Range;
}

/** A parser of bodies that takes as much as this into memory. */
export interface HugeBodyFact {
  readonly kind: 'huge-body';
  readonly megabytes: number;
  readonly written: string; // '500mb'
  readonly at: Range;
}

/** What a function does with what a request brings, as far as a rule asks. Only where there is something to say. */
export interface HandlingFact {
  readonly kind: 'handling';
  readonly symbol: string; // as in RouteFact's handler
  readonly password?: true; // it is handed a password
  readonly compares?: true; // and compares one with what stands in a setting or a constant
  readonly body?: 'raw' | 'checked'; // reads a body without a declared shape; checked: something in it looks at the shape
  readonly shapes?: readonly string[]; // classes its parameters are declared with
  readonly inUrl?: string; // a credential that it takes as a parameter of the query
  readonly denies?: true; // all that it does is to say that there is nothing, or to throw
  readonly computes?: 'media' | 'unseen'; // of a handler: nothing in its text writes, sends, starts or asks another service for anything; media: a picture or sound is seen taken apart in memory
  readonly at: Range;
}

/** A place that takes files from callers. */
export interface UploadFact {
  readonly kind: 'upload';
  readonly by: 'uploadfile' | 'flask' | 'multer' | 'busboy' | 'express-fileupload' | 'fastify-multipart' | 'parser' | 'body'; // parser: any that is told a size; body: the whole of a request, which is a file where its route says so
  readonly symbol: string; // the function that takes them; '' where a parser is made for several
  readonly size: 'none' | 'late' | 'huge' | 'checked'; // late: only after the whole file is in memory
  readonly written?: string; // with huge: '1 GB'
  readonly type: boolean; // the kind of file is looked at
  readonly memory: boolean; // the file is held in memory as a whole
  readonly handedTo?: readonly Value[]; // it reads nothing itself: functions that are given the file
  readonly at: Range;
}

/** Tables made by the program itself. */
export interface SchemaSetupFact {
  readonly kind: 'schema-setup';
  readonly by: 'sqlalchemy' | 'tortoise' | 'peewee' | 'sequelize' | 'typeorm' | 'sql';
  readonly what: string; // as written: 'Base.metadata.create_all'
  readonly switched?: true; // by a variable, or by the environment: `synchronize: !isProduction`
  readonly guards: readonly Value[];
  readonly at: Range;
}

/** Code that changes tables that exist already: what does it by hand, or what a migration tool is called by. */
export interface MigrationFact {
  readonly kind: 'migration';
  readonly at: Range;
}

/** A function that returns all of an object: `return settings.model_dump()`, `return self.config`; or, of a handler, what the function it calls returns. */
export interface GivenBackFact {
  readonly kind: 'given-back';
  readonly symbol: string;
  readonly of: Value; // the object whose fields are all returned, or the function that is called
  readonly by: 'fields' | 'call' | 'file'; // file: of settings, as it was loaded
  readonly names?: readonly string[]; // credentials that the code reads of that file
  readonly at: Range;
}

/** Code reads credentials of the settings that a function gives. */
export interface TakenSettingsFact {
  readonly kind: 'taken-settings';
  readonly of: Value; // the function
  readonly names: readonly string[];
  readonly at: Range;
}

/** A handler whose answer names credentials: of each row of a list, of one that it picked, or of the settings; or holds all of a `.env`, of the environment, or of a file called after what opens something. */
export interface AnsweredSecretsFact {
  readonly kind: 'answered-secrets';
  readonly symbol: string;
  readonly by: 'rows' | 'one' | 'settings' | 'dotenv' | 'environment' | 'file' | 'code' | 'login'; // code: that should prove who asks; login: of whoever the request names, with no proof
  readonly names: readonly string[]; // as the answer calls them; with login, what the request names the account by
  readonly at: Range;
}

/** A function that gives back whole rows of a table or instances of a model. */
export interface RowsFact {
  readonly kind: 'rows';
  readonly symbol: string; // a serializer's class where that decides
  readonly by: 'sql' | 'orm' | 'serializer';
  readonly table: string; // table or model
  readonly leaves?: readonly string[]; // columns it leaves out
  readonly names?: readonly string[]; // columns that it alone asks for
  readonly returned?: true; // by `return` alone: an answer where the framework answers with what a handler returns
  readonly at: Range;
}
