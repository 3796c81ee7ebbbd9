// Django's own admin site beside an application that asks nobody.
import { expect, test } from 'vitest';
import { said } from '../said.ts';

const settings = `INSTALLED_APPS = ["django.contrib.admin", "rest_framework", "goods"]
MIDDLEWARE = ["django.contrib.sessions.middleware.SessionMiddleware", "django.contrib.auth.middleware.AuthenticationMiddleware"]
ROOT_URLCONF = "shop.urls"
`;
const shop = (views: string, more = ''): Record<string, string> => ({
  Dockerfile: 'FROM python:3.12\nCMD ["gunicorn", "shop.wsgi"]\n',
  'shop/settings.py': settings + more,
  'shop/urls.py': 'from django.contrib import admin\nfrom django.urls import path\nfrom goods.views import Goods, One, Prices\nurlpatterns = [path("admin/", admin.site.urls), path("goods/", Goods.as_view()), path("goods/<int:pk>", One.as_view()), path("prices/", Prices.as_view())]\n',
  'goods/views.py': `from rest_framework import generics\n${views}\n`,
});
const open = 'class Goods(generics.ListCreateAPIView):\n    queryset = 1\nclass One(generics.RetrieveUpdateDestroyAPIView):\n    queryset = 1\nclass Prices(generics.ListCreateAPIView):\n    queryset = 1\n';

test.each([
  ['an open interface', shop(open), ['shop/settings.py:3 P0 open']],
  ['one that reads alone', shop(open.replaceAll(/ListCreateAPIView|RetrieveUpdateDestroyAPIView/g, 'ListAPIView')), []],
  ['the settings ask', shop(open, 'REST_FRAMEWORK = {"DEFAULT_PERMISSION_CLASSES": ["rest_framework.permissions.IsAuthenticated"]}\n'), []],
  ['one of its views asks', shop(`from rest_framework import permissions\n${open.replace('queryset = 1', 'permission_classes = [permissions.IsAuthenticated]')}`), []],
  ['callers have tokens', shop(open, 'REST_FRAMEWORK = {"DEFAULT_AUTHENTICATION_CLASSES": ["rest_framework.authentication.TokenAuthentication"]}\n'), []],
])('auth/no-authentication: %s', async (_, files, expected) => {
  expect(await said('auth/no-authentication', files)).toEqual(expected);
});
