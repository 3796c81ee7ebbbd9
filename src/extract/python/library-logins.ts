// extract/python: code as text -> HandlingFact: views of Django and its libraries that ask for a name and a password, where they are given a path or inherited from.
import type { HandlingFact } from '../../model/limits.ts';

/** `LoginView.as_view()`, `obtain_auth_token`, `TokenObtainPairView.as_view()`, `class SignIn(LoginView)`. https://docs.djangoproject.com/en/5.2/topics/auth/default/#django.contrib.auth.views.LoginView */
const view = /(?:\b(\w{1,30})\.)?\b(?:(LoginView)\.as_view\(|(?:ObtainAuthToken|TokenObtainPairView|TokenObtainSlidingView)\.as_view\(|obtain_(?:auth|jwt)_token\b(?=\s?[,)]))|^class \w{1,60}\([^)\n]{0,80}?(?:\b(\w{1,30})\.)?\b(LoginView|ObtainAuthToken|TokenObtainPairView)\b[^)\n]{0,80}\):/gm;
/** Whose `LoginView` it is: others, such as allauth's, count attempts themselves. */
const ofDjango = /from django\.contrib\.auth\.views import[^#]{0,200}\bLoginView\b|from django\.contrib\.auth import (?:[\w, ]{0,60}\b)?views(?: as \w{1,30})?\b|import django\.contrib\.auth\.views\b|from dj_rest_auth\.views import[^#]{0,200}\bLoginView\b/;

/** Nameless: a route whose declaration one stands in signs in by it. */
export function* libraryLogins(text: string): Iterable<HandlingFact> {
  if (!/LoginView|ObtainAuthToken|TokenObtain|obtain_(?:auth|jwt)_token/.test(text)) return;
  for (const match of text.matchAll(view)) {
    const isPlain = (match[2] ?? match[4]) === 'LoginView';
    if (isPlain && !ofDjango.test(text)) continue;
    yield { kind: 'handling', symbol: '', password: true, at: { start: match.index, end: match.index + match[0].length } };
  }
}
