// extract: what tables and columns hold that callers sign in with, by their names, and which functions look after who calls. Of every language alike.

/** The caller shows it with every request or to get another one; what is sent by mail once or opens one page is something else. */
export const ofTokens = /^(?:\w{0,24}_?(?:Api|API|Auth|User|Access|Session|Bearer|Login|Refresh|Personal|Admin|Expiring|Level|Account|Service)_?)?(?:Tokens?|Keys?|Sessions?)(?:Model|Entity|Table|DB)?$|^(?:api_?|auth_?|user_?|access_?|refresh_?)?(?:tokens?|keys|sessions?|tokens?_collection)$/;
const ofPeople = /^(?:App|Admin|Api|API)?(?:Users?|Accounts?|Members?|Employees?|Customers?|Clients?|Project|Organi[sz]ation|Query|Dashboard)(?:Model|Entity|Table|DB)?$|^(?:cls|users?|accounts?|customers?)$/;
const elsewhere = /invit|verif|reset|share|confirm|black|revok|device|push|csrf|oauth|provider|integration|temp|public|recover|vapid|fcm/i;
/** Looks after who calls. */
export const asksWho = /auth|current_?user|log_?in|middleware|security|verify|check_|by_(?:api_?|auth_?|access_?)?(?:token|key)|get_user|credential|permission/i;

export const saysHashed = /hash|digest|sha(?:256|512|_)|hmac|encrypt|cipher|fingerprint/i;

export function isCredential(table: string, name: string): boolean {
  if (elsewhere.test(table) || elsewhere.test(name)) return false;
  if (name === 'value' || name === 'key') return /(?:Tokens?|Api_?Keys?)(?:Model|Entity|Table|DB)?$/i.test(table) && ofTokens.test(table);
  return ofTokens.test(table) || ofPeople.test(table);
}
