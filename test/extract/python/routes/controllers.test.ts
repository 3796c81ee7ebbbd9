import { expect, test } from 'vitest';
import { shown } from './shown.ts';

const drf = 'from rest_framework import viewsets, generics\nfrom rest_framework.views import APIView\n';
const django = 'from django.views.generic import ListView, View\n';
const tornado = 'from tornado import web, websocket\n';

const cases: readonly (readonly [string, string, readonly string[]])[] = [
  ['verbs', `${drf}class A(APIView):\n  permission_classes = [AllowAny]\n  def get(self, request): pass\n  @audit\n  def post(self, request): pass`, ['drf controller A [permission AllowAny] replaces permission', 'GET A "" -> A.get', 'POST A "" -> A.post [decorator audit]']],
  ['nothing asked', `${drf}class A(APIView):\n  permission_classes = []\n  def get(self, request): pass`, ['drf controller A replaces permission', 'GET A "" -> A.get']],
  ['in addition', `${drf}class A(Base, APIView):\n  permission_classes = [*Base.permission_classes, X]`, ['drf controller A [permission X]']],
  ['generic', `${drf}class A(generics.RetrieveDestroyAPIView):\n  def delete(self, request): pass`, ['drf controller A', 'DELETE A "" -> A.delete', 'GET A "" -> A']],
  [
    'view set',
    `${drf}class A(viewsets.ReadOnlyModelViewSet):\n  lookup_field = "slug"\n  @action(detail=True, methods=["post"], url_path="do-it", permission_classes=[IsAdmin])\n  def do(self, request): pass\n  @do.mapping.delete\n  def undo(self, request): pass`,
    ['drf controller A', 'POST A "<slug>/do-it/" -> A.do [permission IsAdmin] replaces permission', 'DELETE A "<slug>/do-it/" -> A.undo [permission IsAdmin] replaces permission', 'GET A "" -> A', 'GET A "<slug>/" -> A'],
  ],
  ['limited methods', `${drf}class A(viewsets.ModelViewSet):\n  http_method_names = ["get"]`, ['drf controller A', 'GET A "" -> A', 'GET A "<pk>/" -> A']],
  [
    'permissions by action',
    `${drf}class A(viewsets.ReadOnlyModelViewSet):\n  def get_permissions(self):\n    if self.action == "list":\n      return [AllowAny()]\n    return [IsAuthenticated()]`,
    ['drf controller A', 'GET A "" -> A [permission AllowAny] replaces permission', 'GET A "<pk>/" -> A [permission IsAuthenticated] replaces permission'],
  ],
  [
    'permissions by action, in a list',
    `${drf}class A(viewsets.ReadOnlyModelViewSet):\n  def get_permissions(self):\n    if self.action in ("list",):\n      permission_classes = [AllowAny]\n    else:\n      permission_classes = [IsAuthenticated]\n    return [permission() for permission in permission_classes]`,
    ['drf controller A', 'GET A "" -> A [permission AllowAny] replaces permission', 'GET A "<pk>/" -> A [permission IsAuthenticated] replaces permission'],
  ],
  ['permissions that cannot be told', `${drf}class A(APIView):\n  def get_permissions(self):\n    if flag():\n      return [AllowAny()]\n    return [X()]\n  def get(self, request): pass`, ['drf controller A [hook A.get_permissions]', 'GET A "" -> A.get']],
  ['mixin', `${django}class A(LoginRequiredMixin, ListView): pass`, ['django controller A [permission LoginRequiredMixin]', 'GET A "" -> A']],
  ['method_decorator', `${django}@method_decorator([login_required, never_cache], name="dispatch")\n@method_decorator(x, name="post")\nclass A(View):\n  def post(self, request): pass`, ['django controller A [decorator login_required, decorator never_cache]', 'POST A "" -> A.post [decorator x]']],
  ['dispatch', `${django}class A(View):\n  @method_decorator(login_required)\n  def dispatch(self, *args): pass\n  def get(self, request): pass`, ['django controller A [decorator login_required, hook A.dispatch]', 'GET A "" -> A.get']],
  ['flask', 'from flask.views import MethodView\nclass A(MethodView):\n  decorators = [limit, login_required]\n  def get(self): pass', ['flask controller A [decorator login_required, decorator limit]', 'GET A "" -> A.get']],
  ['tornado', `${tornado}class A(web.RequestHandler):\n  def prepare(self): pass\n  @web.authenticated\n  def get(self): pass`, ['tornado controller A [hook A.prepare]', 'GET A "" -> A.get [decorator web.authenticated]']],
  ['tornado socket', `${tornado}class A(websocket.WebSocketHandler):\n  def open(self): pass\n  def on_message(self, m): pass`, ['tornado controller A', '- A "" websocket -> A.open']],
  ['consumer', 'from channels.generic.websocket import AsyncWebsocketConsumer\nclass A(AsyncWebsocketConsumer):\n  async def connect(self): pass', ['django controller A', '- A "" websocket -> A.connect']],
  ['base of the project', '# of tornado\nfrom .base import BaseHandler\nclass A(BaseHandler):\n  def get(self): pass', ['tornado controller A', 'GET A "" -> A.get']],
  ['no view', 'import aiohttp\nclass Client(Session):\n  def get(self, url): pass', []],
];

test.each(cases)('%s', (_, text, expected) => {
  expect(shown(text)).toEqual(expected);
});
