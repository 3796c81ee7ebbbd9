// auth: settings that by their whole name turn authentication on or off.

const turnsOn = new Set('authenabled enableauth authrequired requireauth useauth authenticationenabled enableauthentication requireauthentication isauthenabled apiauthenabled enableapiauth authenable authenticationrequired needauth enablelogin loginrequired requirelogin enforceauth'.split(' '));
const turnsOff = new Set('disableauth authdisabled skipauth noauth bypassauth authbypass disableauthentication authdisable authenticationdisabled skipauthentication bypassauthentication disableapiauth disablelogin skipauthcheck autologin'.split(' '));

/** The value that leaves the door open: false for `AUTH_ENABLED`, true for `DISABLE_AUTH`, null for any other name. */
export function openWhen(name: string): boolean | null {
  const flat = name.slice(name.lastIndexOf('.') + 1).replaceAll(/[^A-Za-z]/g, '').toLowerCase();
  if (turnsOn.has(flat)) return false;
  return turnsOff.has(flat) ? true : null;
}
