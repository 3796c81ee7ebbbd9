// Packages of the Python index that programs bring along in a folder of their own.

/** Packages of the Python index that a program brings along, by their import names. */
export const packages = new Set('requests_oauthlib oauthlib urllib3 certifi idna chardet charset_normalizer cherrypy cheroot portend tempora jaraco paho bs4 soupsieve html5lib webencodings bleach httplib2 httpcore jinja2 markupsafe mako werkzeug itsdangerous simplejson pkg_resources dateutil pytz tzlocal apscheduler pyasn1 feedparser mutagen xmltodict defusedxml configobj importlib_metadata importlib_resources more_itertools typing_extensions pygments unidecode six'.split(' '));
/** Those whose name could as well be a program's own word, by what lies in them. */
export const packageFiles: ReadonlyMap<string, RegExp> = new Map([
  ['requests', /^(?:__\w+|_internal_utils|adapters|api|auth|certs|compat|cookies|exceptions|help|hooks|models|packages|sessions|status_codes|structures|utils)\b/],
  ['websocket', /^_[a-z]/],
  ['dns', /^(?:_[a-z]|a?sync|dnssec|message\.|name\.|query\.|quic\/|rd|resolver\.|tsig|zone)/],
  ['jwt', /^(?:api_jw|algorithms|jwks_client)/],
]);
