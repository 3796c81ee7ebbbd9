// Facts of code that runs in the browser: markup built from data, secrets kept there, logins decided there.
import type { Range } from './range.ts';

interface At {
  readonly at: Range;
}

/** Where a piece of data entered the page. `props`: handed to a component; `parameter`: to a function, by callers that are not seen. */
export type PageOrigin = 'response' | 'message' | 'address' | 'input' | 'stored' | 'props' | 'parameter';

/** A piece of data that reaches markup, by the name it has there. */
export interface PageSource extends At {
  readonly origin: PageOrigin;
  readonly text: string; // as written where the markup is made: 'account.label'
  readonly field: string; // the last name of it: 'label'
  readonly prose: boolean; // called like text that people write
  readonly notice?: boolean; // the server's word on its own answer: `response.message`
  readonly part?: 'text' | 'attribute'; // interpolated into markup, there; absent: it is all of the markup
  readonly through?: string; // a function of another module that may or may not clean it
  readonly markdown?: boolean; // rendered by a library that lets markup pass
}

/** Text that the browser parses as markup, with the data in it that nothing is seen to escape or clean. */
export interface MarkupFact extends At {
  readonly kind: 'markup';
  readonly sink: string; // as the code calls it: 'innerHTML', 'v-html', 'dangerouslySetInnerHTML'
  readonly sources: readonly PageSource[];
  readonly discarded?: boolean; // the element only serves to read its text
  readonly symbol: string;
}

/** Data that a page of the server's is told not to escape. */
export interface UnescapedFact extends At {
  readonly kind: 'unescaped';
  readonly where: 'script' | 'page';
  readonly name: string; // 'event.description'
}

/** A secret that a script of the page puts where every script of the page can read it. */
export interface BrowserSecretFact extends At {
  readonly kind: 'browser-secret';
  readonly store: 'localStorage' | 'sessionStorage' | 'cookie';
  readonly name: string; // the key, field or variable that says what it is
  readonly what: 'password' | 'key' | 'code' | 'token'; // code: shared by all who may come in; token: of an administrator, or of a session in a cookie
  readonly encrypted?: boolean; // by code that ships to the browser with its key
  readonly passing?: boolean; // of the tab's own store, taken out of it again by the same file
  readonly symbol: string;
}

/** A login that the page decides by itself. */
export interface LocalLoginFact extends At {
  readonly kind: 'local-login';
  readonly how: 'constant' | 'flag'; // compares with a constant that ships; lets everybody in
  readonly name: string; // what is compared: 'password'
  readonly symbol: string;
}

/** Something that a page of Streamlit or Gradio does or shows, by its name in the code. */
export interface PageDeed extends At {
  readonly name: string;
}

/** A file of pages that Streamlit or Gradio serves: it runs on the server, for whoever opens them. */
export interface PageAppFact extends At {
  readonly kind: 'page-app';
  readonly by: 'streamlit' | 'gradio';
  readonly starts: boolean; // configures the page, or launches the server
  readonly signsIn: boolean; // speaks of a login
  readonly shows: readonly PageDeed[]; // stored credentials that fields for passwords are filled with
  readonly changes: readonly PageDeed[]; // what pressing a button changes of what is kept
  readonly saves?: readonly PageDeed[]; // uploads written under the name that came with them
  readonly launches?: PageDeed; // to all interfaces or through a public tunnel, as written, and asking nobody
  readonly acts?: true; // the file runs programs or deletes files
}
