import { expect, test } from 'vitest';
import { shown } from './shown.ts';

const urls = 'from django.urls import include, path, re_path\nfrom . import views\n';
const host = 'django router urlpatterns';

const lists: readonly (readonly [string, string, readonly string[]])[] = [
  ['function view', `${urls}urlpatterns = [path("a/<int:id>/", views.a)]`, [host, '* urlpatterns "a/<int:id>/" -> views.a']],
  ['class view of the project', `${urls}urlpatterns = [path("a/", views.A.as_view())]`, [host, 'urlpatterns "a/" < views.A mounts']],
  ['class view of the framework', `${urls}from django.views.generic import TemplateView\nurlpatterns = [path("", TemplateView.as_view(template_name="a"))]`, [host, 'GET urlpatterns "" -> TemplateView']],
  ['decorated in the list', `${urls}urlpatterns = [path("a", login_required(views.a)), path("b", cache_page(9)(login_required(views.B.as_view())))]`, [host, '* urlpatterns "a" -> views.a [decorator login_required]', 'urlpatterns "b" < cache_page(9), login_required, views.B mounts']],
  ['include', `${urls}urlpatterns = [path("s/", include("shop.urls")), path("t/", include(("t.urls", "t"), namespace="t"))]`, [host, 'urlpatterns "s/" < "shop.urls"', 'urlpatterns "t/" < "t.urls"']],
  ['nested lists', `${urls}api = [path("a", views.a)]\nurlpatterns = [path("api/", include(api)), path("b/", include([path("c", views.c)]))]`, ['django router api', '* api "a" -> views.a', host, 'urlpatterns "api/" < api', 'urlpatterns "b/" < urlpatterns@156', 'django router urlpatterns@156', '* urlpatterns@156 "c" -> views.c']],
  ['additions', `${urls}from .more import extra\nurlpatterns = [path("a", views.a)] + extra\nurlpatterns += i18n_patterns(path(_("b"), views.b))\nurlpatterns += static(settings.MEDIA_URL, document_root=settings.MEDIA_ROOT)\nurlpatterns.append(path("c", views.c))`, [host, '* urlpatterns "a" -> views.a', 'urlpatterns - < extra', '* urlpatterns "b" -> views.b', 'GET urlpatterns settings.MEDIA_URL static -> -', '* urlpatterns "c" -> views.c']],
  ['admin', `${urls}from django.contrib import admin\nurlpatterns = [path("admin/", admin.site.urls)]`, [host, '* urlpatterns "admin/" -> admin.site.urls [permission admin.site.has_permission]']],
  ['Django 1', 'from django.conf.urls import patterns, url\nurlpatterns = patterns("shop.views", url(r"^a$", "a"), (r"^b$", "b"))', [host, '* urlpatterns "^a$" -> "shop.views.a"', '* urlpatterns "^b$" -> "shop.views.b"']],
  ['view set by hand', `${urls}urlpatterns = [path("a", views.A.as_view({"get": "list", "post": "create"}))]`, [host, 'GET urlpatterns "a" -> views.A.list', 'POST urlpatterns "a" -> views.A.create']],
  ['lambda', `${urls}urlpatterns = [path("a", lambda request: None)]`, [host, '* urlpatterns "a" -> handler@92']],
  ['sockets', 'from django.urls import re_path\nfrom . import consumers\nwebsocket_urlpatterns = [re_path(r"^ws/$", consumers.Chat.as_asgi())]', ['django router websocket_urlpatterns', 'websocket_urlpatterns "^ws/$" < consumers.Chat mounts']],
  ['protocols', 'import shop.routing\napplication = ProtocolTypeRouter({"http": get_asgi_application(), "websocket": AuthMiddlewareStack(URLRouter(shop.routing.websocket_urlpatterns))})', ['django application application', 'application - < AuthMiddlewareStack, shop.routing.websocket_urlpatterns']],
  ['settings', 'ROOT_URLCONF = "p.urls"\nMIDDLEWARE = ["a.B", "c.D"]\nMIDDLEWARE += ["e.F"]\nREST_FRAMEWORK = {"DEFAULT_PERMISSION_CLASSES": ["r.IsAuthenticated"]}', ['django application ROOT_URLCONF', 'ROOT_URLCONF - < "p.urls"', '* - < "a.B", "c.D"', '* - < "e.F"', '* - < "r.IsAuthenticated"']],
];

test.each(lists)('%s', (_, text, expected) => {
  expect(shown(text)).toEqual(expected);
});

const routers: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'router',
    'from rest_framework.routers import DefaultRouter\nfrom django.urls import path, include\nfrom .views import V\nrouter = DefaultRouter()\nrouter.register(r"users", V)\nurlpatterns = [path("api/", include(router.urls))]\nurlpatterns += router.urls',
    ['drf router router', 'router "users/" < V mounts', 'django router urlpatterns', 'urlpatterns "api/" < router', 'urlpatterns - < router'],
  ],
  ['nested router', '# of rest_framework\nfrom rest_framework_nested import routers\nr = routers.SimpleRouter()\nr.register("a", A)\nn = routers.NestedSimpleRouter(r, "a", lookup="a")\nn.register("b", B)', ['drf router r', 'drf router n at ("a/" + "<a_pk>/")', 'r "a/" < A mounts', 'n "b/" < B mounts']],
  ['other registers', 'from django.contrib import admin\nfrom rest_framework import views\nregistry.register("a", Thing)\nadmin.site.register(A, B)', []],
  [
    'function views',
    'from rest_framework.decorators import api_view, permission_classes\n@api_view(["GET", "POST"])\n@permission_classes([IsAuthenticated & IsOwner])\n@audit\ndef a(request): pass\n@require_POST\ndef b(request): pass',
    ['drf controller a [permission IsAuthenticated, permission IsOwner, decorator audit] replaces permission', 'GET,POST a "" -> a', 'django controller b', 'POST b "" -> b'],
  ],
];

test.each(routers)('%s', (_, text, expected) => {
  expect(shown(text)).toEqual(expected);
});
