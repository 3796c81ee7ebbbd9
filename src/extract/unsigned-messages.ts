// extract: a branch of a function, as text -> whether it takes another service's message without a signature where none is sent.

export interface Branch {
  readonly test: string;
  readonly then: string;
  readonly otherwise: string; // empty where there is none
  readonly before: string; // of the function, up to the branch
  readonly after: string;
  readonly symbol: string;
}

const sent = String.raw`(?:[\w.?]{0,40}(?<![a-zA-Z])(?:stripe|svix|webhook|hub|x|provided|received|header|request|hmac|raw)?_?(?:signature|sig)(?:_?header)?|[\w.?]{0,40}[a-z](?:Signature|Sig)(?:Header)?|(?:signature|sig)Header)`;
const read = String.raw`[\w.]{0,40}headers(?:\.get)?[[(]\s?["'][\w-]{0,40}signature[\w-]{0,20}["']\s?[\])]`;
const signature = `(?:${sent}|${read})`;
const secret = String.raw`[\w.]{0,60}(?:secret|_key|Key)\w{0,10}`;
const isSent = new RegExp(String.raw`^\s*(?:!!)?\s*(?:${secret}\s*(?:&&|and)\s*)?${signature}\s*(?:(?:&&|and)\s*${secret}\s*)?$`, 'i');
const isMissing = new RegExp(String.raw`^\s*(?:!\s?${signature}|not ${signature}|${signature} is None|${signature}\s?===?\s?(?:undefined|null))\s*(?:(?:\|\||or)\s*(?:!\s?|not )${secret}\s*)?$`, 'i');
const isSentAndWrong = new RegExp(String.raw`^\s*(?:${secret}\s*(?:&&|and)\s*)?${signature}\s*(?:&&|and)\s*(?:${secret}\s*(?:&&|and)\s*)?(?:!|not |[\w.]{1,40}\s?!==?)`, 'i');

const verifying = /construct_?Event|verif\w{0,40}\(|createHmac|\bhmac\.new|compare_digest|timingSafeEqual|validate_?(?:Webhook|Signature|Request)\w{0,20}\(/i;
const refusing = /\b40[0136]\b|\bthrow\b|\braise\b|return false\b|unauthori[sz]ed|forbidden|bad_?request|return (?:null|None|\{ ?(?:ok|valid|success)\s?:\s?false)/i;
const taking = /JSON\.parse\(|json\.loads\(|\breq(?:uest)?\.body\b|\.json\(\)|\bevent\s?=(?!=)|\bpayload\b|construct_from/;
const ofMessages = /web_?-?hook|ipn\b|\bsvix|construct_?event/i;
const elsewhere = /development|NODE_ENV|\bDEBUG\b|is_?dev\b|is_?test|TESTING|sandbox|DocuSign|e-?sign/i;
const judging = /(?:verif|valid|check|authenticat)\w{0,40}(?:signature|web_?hook|hmac)|(?:signature|web_?hook|hmac)\w{0,30}(?:verif|valid|check|guard)/i;

/** `if (signature && secret) verify(…); else event = JSON.parse(body)`, `if (signature && !verify(…)) return 401`, `if (!signature) return true` of what verifies. */
export function takesUnsigned(branch: Branch): boolean {
  const { test, then, otherwise, before, after, symbol } = branch;
  if (test.length > 200 || elsewhere.test(test) || elsewhere.test(otherwise) || refusesWithout(before) || refusesWithout(after)) return false;
  if (isMissing.test(test)) return judging.test(symbol) && !refusing.test(then) && /\breturn (?:true|True)\b/.test(then) && verifying.test(after);
  if (!ofMessages.test(`${symbol} ${before} ${then}`)) return false;
  if (isSentAndWrong.test(test)) return otherwise === '' && refusing.test(then) && (verifying.test(test) || verifying.test(before));
  if (!isSent.test(test) || !verifying.test(then)) return false;
  if (otherwise !== '') return !refusing.test(otherwise) && taking.test(otherwise);
  return refusing.test(then) && !/return false|return False|\b40[13]\b|unauthori|signature/i.test(after);
}

const missing = new RegExp(String.raw`(?:!\s?|\bnot )${signature}[^\n]{0,80}(?:\n[^\n]{0,160}){0,2}?(?:\b40[0136]\b|\bthrow\b|\braise\b|return false|return False)`, 'i');

/** Without one nothing goes on. */
function refusesWithout(text: string): boolean {
  return missing.test(text);
}
