import { expect, test } from 'vitest';
import { said } from '../said.ts';

const settings = "INSTALLED_APPS = ['django.contrib.auth']\nMIDDLEWARE = []\nROOT_URLCONF = 'site.urls'\nREST_FRAMEWORK = {}\n";
const site = (urls: string, views = '', more = ''): Record<string, string> => ({
  'Dockerfile': 'FROM python:3.12\nCMD ["gunicorn", "site.wsgi"]\n',
  'manage.py': "import os\nos.environ.setdefault('DJANGO_SETTINGS_MODULE', 'site.settings')\n",
  'site/settings.py': settings + more,
  'site/urls.py': `from django.urls import path, re_path\nfrom site import views\n${urls}`,
  'site/views.py': `from django.contrib.auth import authenticate, login\nfrom django.http import JsonResponse\n${views}`,
});
const own = 'def sign_in(request):\n    user = authenticate(request, username=request.POST["name"], password=request.POST["password"])\n    login(request, user)\n    return JsonResponse({})\n';
const inherited = 'from django.contrib.auth import views as auth_views\nclass SignIn(auth_views.LoginView):\n    template_name = "a.html"\n';

test.each([
  ['a pattern with an end', site('urlpatterns = [re_path(r"^login/$", views.sign_in)]\n', own), ['site/urls.py:3 P1 unlimited']],
  ["Django's own view", site('from django.contrib.auth.views import LoginView\nurlpatterns = [path("enter/", LoginView.as_view())]\n'), ['site/urls.py:4 P1 unlimited']],
  ['a view that inherits it', site('urlpatterns = [path("login/", views.SignIn.as_view())]\n', inherited), ['site/views.py:4 P1 unlimited']],
  ['what hands out tokens', site('from rest_framework.authtoken.views import obtain_auth_token\nurlpatterns = [path("api/token/", obtain_auth_token)]\n'), ['site/urls.py:4 P1 unlimited']],
  ['axes', site('from django.contrib.auth.views import LoginView\nurlpatterns = [path("login/", LoginView.as_view())]\n', '', "INSTALLED_APPS += ['axes']\n"), []],
  ['throttles', site('from rest_framework.authtoken.views import obtain_auth_token\nurlpatterns = [path("api/token/", obtain_auth_token)]\n', '', "REST_FRAMEWORK = {'DEFAULT_THROTTLE_CLASSES': ['rest_framework.throttling.AnonRateThrottle']}\n"), []],
  ['a limiter of what another view asks for', { ...site('from django.contrib.auth.views import LoginView\nurlpatterns = [path("login/", LoginView.as_view())]\n'), 'site/ingest.py': 'from django.http import HttpResponse\ndef take(request):\n    return HttpResponse(status=429)\n' }, ['site/urls.py:4 P1 unlimited']],
  ['a limiter of all requests', { ...site('from django.contrib.auth.views import LoginView\nurlpatterns = [path("login/", LoginView.as_view())]\n'), 'site/middleware.py': 'from django.http import HttpResponse\ndef take(request):\n    return HttpResponse(status=429)\n' }, []],
  ["allauth, beside tokens that others hand out", site('from rest_framework_simplejwt.views import TokenObtainPairView\nurlpatterns = [path("api/token/", TokenObtainPairView.as_view())]\n', '', "INSTALLED_APPS += ['allauth', 'allauth.account']\n"), ['site/urls.py:4 P1 unlimited']],
  ['allauth and axes', site('from rest_framework_simplejwt.views import TokenObtainPairView\nurlpatterns = [path("api/token/", TokenObtainPairView.as_view())]\n', '', "INSTALLED_APPS += ['allauth', 'axes']\n"), []],
  ['allauth, before a view of the project', site('urlpatterns = [re_path(r"^login/$", views.sign_in)]\n', own, "INSTALLED_APPS += ['allauth']\n"), []],
  ["another library's view", site('from allauth.account.views import LoginView\nurlpatterns = [path("login/", LoginView.as_view())]\n'), []],
  ['another view', site('urlpatterns = [re_path(r"^profile/$", views.sign_in)]\n', own), []],
])('auth/no-brute-force-protection, Django: %s', async (_, files, expected) => {
  expect(await said('auth/no-brute-force-protection', files)).toEqual(expected);
});
