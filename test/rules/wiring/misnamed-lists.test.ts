// Safeguards of REST framework's views under names that the framework does not read.
import { expect, test } from 'vitest';
import { said } from '../said.ts';

const settings = 'INSTALLED_APPS = ["rest_framework", "goods"]\nMIDDLEWARE = []\nROOT_URLCONF = "shop.urls"\n';
const project = (views: string, more: Readonly<Record<string, string>> = {}): Record<string, string> => ({
  'shop/settings.py': settings,
  'shop/urls.py': 'from django.urls import path\nfrom goods.views import MailView\nurlpatterns = [path("mail/", MailView.as_view())]\n',
  'goods/views.py': `from rest_framework import generics\nfrom rest_framework.permissions import AllowAny, IsAuthenticated\nfrom .limits import MailThrottle, IsOwner\n${views}\n`,
  'goods/limits.py': 'from rest_framework.throttling import UserRateThrottle\nfrom rest_framework.permissions import BasePermission\nclass MailThrottle(UserRateThrottle):\n    rate = "10/h"\nclass IsOwner(BasePermission):\n    def has_permission(self, request, view):\n        return request.user.is_staff\n',
  ...more,
});
const asksAll = { 'shop/settings.py': `${settings}REST_FRAMEWORK = {"DEFAULT_PERMISSION_CLASSES": ["rest_framework.permissions.IsAuthenticated"]}\n` };

test.each<[string, Record<string, string>, string[]]>([
  ['a limit', project('class MailView(generics.CreateAPIView):\n    throttle_class = [MailThrottle]'), ['P1 5']],
  ['a permission, as a tuple and by itself', project('class MailView(generics.CreateAPIView):\n    permission_class = (IsAuthenticated,)\n'), ['P1 5']],
  ['a permission alone', project('class MailView(generics.CreateAPIView):\n    permission_class = IsOwner'), ['P1 5']],
  ['of a base in the same file', project('class Base(generics.CreateAPIView):\n    queryset = Mail.objects.all()\nclass MailView(Base):\n    permission_class = [IsOwner]'), ['P1 7']],
  ['what lets everybody in', project('class MailView(generics.CreateAPIView):\n    permission_class = [AllowAny]'), []],
  ['both names', project('class MailView(generics.CreateAPIView):\n    permission_class = [IsOwner]\n    permission_classes = [IsOwner]'), []],
  ['the right name', project('class MailView(generics.CreateAPIView):\n    throttle_classes = [MailThrottle]'), []],
  ['its own method reads it', project('class MailView(generics.CreateAPIView):\n    permission_class = IsOwner\n    def get_permissions(self):\n        return [self.permission_class()]'), []],
  ['a base of the project may read it', project('from .base import Base\nclass MailView(Base):\n    permission_class = IsOwner', { 'goods/base.py': 'from rest_framework import generics\nclass Base(generics.CreateAPIView):\n    def get_permissions(self):\n        return [self.permission_class()]\n' }), []],
  ['where the settings ask for the same', project('class MailView(generics.CreateAPIView):\n    permission_class = [IsAuthenticated]', asksAll), []],
  ['where the settings ask for less', project('class MailView(generics.CreateAPIView):\n    permission_class = [IsOwner]', asksAll), ['P2 5']],
  ['a view that nothing serves', project('class OtherView(generics.CreateAPIView):\n    permission_class = [IsOwner]'), []],
])('%s', async (_, files, expected) => {
  expect((await said('wiring/safeguard-not-wired', files)).filter((each) => each.endsWith('misnamed'))).toEqual(expected.map((each) => `goods/views.py:${each.split(' ')[1] ?? ''} ${each.split(' ')[0] ?? ''} misnamed`));
});

test('what a generic view calls for a verb is its handler', async () => {
  const views = 'class MailView(generics.CreateAPIView):\n    def create(self, request, *args, **kwargs):\n        try:\n            send(request.data)\n        except Exception as error:\n            return Response({"error": str(error)}, status=500)';
  expect(await said('error/leaks-exception-text', project(`from rest_framework.response import Response\n${views}`))).toEqual(['goods/views.py:10 P2 text']);
});
