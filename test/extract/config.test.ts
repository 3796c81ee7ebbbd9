import { describe, expect, test } from 'vitest';
import type { Fact } from '../../src/model/fact.ts';
import { brief, factsOf, factsOfKind } from './facts.ts';

const supplies = (path: string, text: string): string[] => factsOfKind('supply', path, text).map((fact) => `${fact.service ?? ''} ${fact.name}=${brief(fact.value)}`.trim());

describe('variables', () => {
  test.each<[string, string, string, string[]]>([
    ['Compose map and list', 'compose.yml', 'services:\n  a:\n    image: x\n    environment:\n      A: 1\n      B:\n      C: ${C:-d}e\n      P: "$$5"\n  b:\n    image: y\n    environment: ["D=$X", "E", "F=${Y:?need}", "G=${A:-${B:-z}}"]\n', ['a A=1', 'a B=$B', 'a C=$C|de', 'a P=$5', 'b D=$X', 'b E=$E', 'b F=$Y', 'b G=$A|$B|z']],
    ['Compose anchors', 'compose.yml', 'x-e: &e\n  A: 1\nservices:\n  a:\n    image: x\n    environment:\n      <<: *e\n      B: 2\n', ['a B=2', 'a A=1']],
    ['dotenv', '.env', "A=1\nexport B='$C'\nC=${D:-x}\n", ['A=1', 'B=$C', 'C=$D|x']],
    ['Dockerfile', 'Dockerfile', 'FROM a AS s\nENV A=1 B="$X y"\nENV C the rest\nARG T=1\n', ['s A=1', 's B=$X y', 's C=the rest']],
    ['Kubernetes', 'k.yaml', 'apiVersion: v1\nkind: Secret\nmetadata: {name: s}\nstringData: {A: x}\ndata: {B: aGVsbG8=}\n---\napiVersion: apps/v1\nkind: Deployment\nmetadata: {name: d}\nspec:\n  template:\n    spec:\n      containers:\n        - name: c\n          env:\n            - {name: C, value: "1"}\n            - {name: D, valueFrom: {secretKeyRef: {name: s, key: A}}}\n            - {name: E, value: "{{ .Values.e }}"}\n', ['s A=x', 's B=hello', 'd/c C=1', 'd/c D=?', 'd/c E=?']],
    ['Fly', 'fly.toml', 'app = "x"\n[env]\nA = "1"\n', ['A=1']],
    ['Render', 'render.yaml', 'services:\n  - name: w\n    envVars:\n      - key: A\n        value: 1\n      - key: B\n        sync: false\n', ['w A=1', 'w B=$B']],
    ['SAM', 'template.yaml', 'Resources:\n  F:\n    Properties:\n      Environment:\n        Variables: {A: 1}\n', ['F A=1']],
  ])('%s', (_, path, text, expected) => {
    expect(supplies(path, text)).toEqual(expected);
  });

  test('a value keeps the place of its own text', () => {
    const text = 'services:\n  a:\n    image: x\n    environment:\n      - "DB=${HOST:-db}:5432"\n';
    const [fact] = factsOfKind('supply', 'compose.yml', text);
    const value = fact?.value;
    expect(value?.kind === 'join' ? value.parts.map((part) => text.slice(part.at.start, part.at.end)) : value).toEqual(['${HOST:-db}', ':5432']);
  });
});

describe('services', () => {
  test.each<[string, string]>([
    ['"5432:5432"', '5432 5432 all'],
    ['"127.0.0.1:80:8080/udp"', '80 8080 127.0.0.1'],
    ['"[::1]:1:2"', '1 2 [::1]'],
    ['3000', '- 3000 all'],
    ['"${P:-90}:${Q:-91}"', '${P:-90} 91 all'],
    ['"${BIND:-127.0.0.1}:1:2"', '1 2 $BIND|127.0.0.1'],
    ['"${DB:-127.0.0.1:5432}:5432"', '${DB:-127.0.0.1:5432} 5432 127.0.0.1'],
    ['{target: 80, published: "8080", host_ip: 127.0.0.1}', '8080 80 127.0.0.1'],
    ['"8000-8010:8000-8010"', '8000-8010 8000-8010 all'],
  ])('port %s', (port, expected) => {
    const [service] = factsOfKind('service', 'compose.yml', `services:\n  a:\n    image: x\n    ports:\n      - ${port}\n`);
    expect(service?.ports.map((each) => `${each.host ?? '-'} ${each.container} ${each.address ? brief(each.address) : 'all'}`)).toEqual([expected]);
  });

  test('profiles, networks, env files, build and development', () => {
    const [a, b] = factsOfKind('service', 'compose.yml', 'services:\n  a:\n    build: {context: ./x}\n    profiles: [dev]\n    env_file: .env\n    networks: [n]\n    command: npm run dev\n  b:\n    image: y:1\n    network_mode: host\n    expose: [1]\nnetworks:\n  n: {internal: true}\n');
    expect(a).toMatchObject({ name: 'a', build: './x', profiles: ['dev'], envFiles: ['.env'], internal: true, development: true });
    expect(b).toMatchObject({ name: 'b', hostNetwork: true, development: true, ports: [{ container: '1', published: false }] });
    expect(brief(b?.image)).toBe('y:1');
  });

  test.each([
    ['# Local development only\nservices:\n  a: {image: x}\n', true],
    ['# Bound to the local machine\nservices:\n  a: {image: x}\n', undefined],
    ['services:\n  a:\n    image: x\n    environment: {NODE_ENV: development}\n', true],
    ['name: app-dev\nservices:\n  a: {image: x}\n', true],
    ['services:\n  a:\n    image: x\n    command: sh -c "migrate && uvicorn a:b --reload"\n', true],
    ['services:\n  a: {build: {dockerfile: docker/dev.Dockerfile}}\n', true],
    ['services:\n  a: {build: {context: ., dockerfile: Dockerfile.local}}\n', true],
    ['services:\n  a: {build: {context: ., dockerfile: Dockerfile.localized}}\n', undefined],
    ['services:\n  a: {build: ., volumes: [".:/app:rw,cached"]}\n  mail: {image: axllent/mailpit}\n', true],
    ['services:\n  a: {build: ., volumes: ["data:/app:rw,cached"]}\n  mail: {image: axllent/mailpit}\n', undefined],
    ['services:\n  a: {build: ., volumes: [".:/app"]}\n  db: {image: "postgres:16", environment: {POSTGRES_DB: boats_dev}}\n', true],
    ['services:\n  a: {build: ., volumes: [".:/app"]}\n  db: {image: "postgres:16", environment: [POSTGRES_DB=boats]}\n', undefined],
    ['services:\n  a: {build: .}\n  db: {image: "postgres:16", environment: [POSTGRES_DB=dev]}\n', undefined],
  ])('what a Compose file says of itself: %j', (text, development) => {
    expect(factsOfKind('service', 'compose.yml', text)[0]?.development).toBe(development);
  });

  test.each([
    ['LoadBalancer', '', true],
    ['LoadBalancer', '\n  annotations: {service.beta.kubernetes.io/aws-load-balancer-internal: "true"}', false],
    ['ClusterIP', '', false],
  ])('Kubernetes %s%s', (type, annotations, published) => {
    const [service] = factsOfKind('service', 's.yaml', `apiVersion: v1\nkind: Service\nmetadata:\n  name: db${annotations}\nspec:\n  type: ${type}\n  ports: [{port: 5432}]\n`);
    expect(service?.ports).toMatchObject([{ container: '5432', published }]);
  });

  test('other formats with `services` are none', () => {
    expect(factsOf('symfony.yaml', 'services:\n  _defaults: {autowire: true}\n').filter((fact) => fact.kind === 'service')).toEqual([]);
  });
});

describe('cross-origin headers', () => {
  const cors = (path: string, text: string): string[] =>
    factsOfKind('cors', path, text).map((fact) => `${fact.by} ${fact.reflects === true ? 'reflects' : (fact.defaultOrigins ?? brief(fact.origins))}${fact.pattern ? ` ~${brief(fact.pattern)}` : ''}${fact.credentials ? ` +${brief(fact.credentials)}` : ''}`);

  test.each<[string, string, string, string[]]>([
    ['nginx', 'a.conf', 'server { location /api { add_header Access-Control-Allow-Origin * always; add_header Access-Control-Allow-Credentials true; } }', ['nginx * +true']],
    ['nginx reflects', 'nginx.conf', 'server { add_header "Access-Control-Allow-Origin" $http_origin; }', ['nginx reflects']],
    ['nginx checks first', 'nginx.conf', 'server { if ($http_origin ~* "^https://a\\.b$") { add_header Access-Control-Allow-Origin $http_origin; } }', ['nginx - ~^https://a\\.b$']],
    ['nginx checks first, unquoted', 'nginx.conf', 'server { if ($http_origin ~* ^https://(a|b)\\.c$) { add_header Access-Control-Allow-Origin $http_origin; } }', ['nginx - ~^https://(a|b)\\.c$']],
    ['nginx map', 'nginx.conf', 'map $http_origin $o { default ""; "https://a.b" $http_origin; }\nserver { add_header Access-Control-Allow-Origin $o; }', ['nginx [https://a.b]']],
    ['nginx open map', 'nginx.conf', 'map $http_origin $o { default $http_origin; }\nserver { add_header Access-Control-Allow-Origin $o; }', ['nginx reflects']],
    ['nginx, a prefix that nothing begins with', 'nginx.conf', 'server { location * { add_header Access-Control-Allow-Origin *; } }', []],
    ['nginx fonts', 'nginx.conf', 'server { location ~* \\.(?:ttf|woff2)$ { add_header Access-Control-Allow-Origin *; } }', []],
    ['Caddy', 'Caddyfile', 'a.b {\n\theader /api/* Access-Control-Allow-Origin "*"\n\theader {\n\t\tAccess-Control-Allow-Origin *\n\t}\n}\n', ['caddy *', 'caddy *']],
    ['Vercel', 'vercel.json', '{"headers": [{"source": "/api/(.*)", "headers": [{"key": "Access-Control-Allow-Origin", "value": "*"}, {"key": "Access-Control-Allow-Credentials", "value": "true"}]}, {"source": "/fonts/(.*)", "headers": [{"key": "Access-Control-Allow-Origin", "value": "*"}]}]}', ['vercel * +true']],
    ['Vercel routes', 'vercel.json', '{"routes": [{"src": "/api/.*", "headers": {"Access-Control-Allow-Origin": "*"}}]}', ['vercel *']],
    ['Netlify', 'netlify.toml', '[[headers]]\nfor = "/*"\n[headers.values]\nAccess-Control-Allow-Origin = "*"\n', ['netlify *']],
    ['_headers', 'public/_headers', '/*\n  Access-Control-Allow-Origin: *\n', ['netlify *']],
    ['Serverless', 'serverless.yml', 'functions:\n  f:\n    events:\n      - http: {path: a, method: get, cors: true}\n      - httpApi: {path: b}\n', ['serverless *']],
    ['SAM', 'template.yaml', "Resources: {}\nGlobals:\n  Api:\n    Cors: {AllowOrigin: \"'*'\", AllowCredentials: true}\n", ['aws * +true']],
    ['Spring', 'application.yml', 'spring:\n  cloud:\n    gateway:\n      globalcors:\n        cors-configurations:\n          "[/**]": {allowedOrigins: "*"}\n', ['spring *']],
    ['properties', 'application.properties', 'quarkus.http.cors.origins=${ORIGINS:*}\n', ['spring $ORIGINS|*']],
    ['Traefik labels', 'compose.yml', 'services:\n  a:\n    image: x\n    labels:\n      - traefik.http.middlewares.c.headers.accesscontrolalloworiginlist=*\n      - traefik.http.middlewares.c.headers.accesscontrolallowcredentials=true\n', ['traefik * +true']],
    ['ingress-nginx', 'i.yaml', 'apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  annotations:\n    nginx.ingress.kubernetes.io/enable-cors: "true"\n', ['ingress-nginx *']],
  ])('%s', (_, path, text, expected) => {
    expect(cors(path, text)).toEqual(expected);
  });
});

describe('switches', () => {
  const switches = (path: string, text: string): string[] =>
    factsOf(path, text).flatMap((fact: Fact) => (fact.kind === 'tls-verify' ? [`tls ${fact.option}`] : fact.kind === 'debug' ? [`debug ${fact.what}`] : []));

  test.each<[string, string, string[]]>([
    ['.env', 'NODE_TLS_REJECT_UNAUTHORIZED=0\nFLASK_DEBUG=1\nDEBUG=1\nFLASK_ENV=development\n', ['tls NODE_TLS_REJECT_UNAUTHORIZED', 'debug flask-config', 'debug flask-config']],
    ['Dockerfile', 'FROM a\nENV DEBUG=True\nCMD uvicorn app:app --reload\n', ['debug django-debug', 'debug command']],
    ['Dockerfile', 'FROM a AS dev\nCMD ["flask", "run", "--debug"]\nFROM a\nCMD ["gunicorn", "app"]\n', []],
    ['compose.yml', 'services:\n  a:\n    image: x\n    command: ["--serversTransport.insecureSkipVerify=true"]\n', ['tls --serversTransport.insecureSkipVerify']],
    ['prometheus.yml', 'scrape_configs:\n  - tls_config: {insecure_skip_verify: true}\n  - tls_config: {insecure_skip_verify: false}\n', ['tls insecure_skip_verify']],
    ['.npmrc', 'strict-ssl=false\n', ['tls strict-ssl']],
    ['nginx.conf', 'server { location / { proxy_ssl_verify off; } }', ['tls proxy_ssl_verify']],
  ])('%s %j', (path, text, expected) => {
    expect(switches(path, text)).toEqual(expected);
  });
});

test('image instructions', () => {
  const facts = factsOfKind('image', 'Dockerfile', 'FROM node AS build\nCOPY . /src\nFROM scratch\nCOPY --from=build /a /b\nADD x y /z/\nCMD ["a", "b"]\n');
  expect(facts.map((fact) => [fact.op, fact.stage, fact.lastStage, fact.sources?.join() ?? brief(fact.value), fact.target])).toEqual([
    ['from', 0, false, 'node', undefined],
    ['copy', 0, false, '.', '/src'],
    ['from', 1, true, 'scratch', undefined],
    ['copy', 1, true, 'x,y', '/z/'],
    ['cmd', 1, true, '[a, b]', undefined],
  ]);
});

test('packages and path aliases', () => {
  expect(factsOfKind('package', 'package.json', '{"name": "a", "exports": {".": {"import": "./x.js"}}}')).toMatchObject([{ kind: 'package', name: 'a', main: './x.js' }]);
  expect(factsOf('tsconfig.json', '{"compilerOptions": {"baseUrl": ".", "paths": {"@/*": ["src/*"]}}}')).toMatchObject([{ kind: 'path-alias', base: '.', aliases: [{ pattern: '@/*', targets: ['src/*'] }] }]);
});

test('Helm accounts: a key that names a secret is none, nor what is switched off or stands elsewhere', () => {
  const text = 'off: {enabled: false, auth: {password: x}}\nsmtp: {password: y}\nminio: {accessKey: a, secretKey: b}\nredis: {auth: {existingSecret: x, secretKey: redis_password}}\ndb: {auth: {username: u, password: p}}\n';
  expect(factsOfKind('account', 'charts/x/values.yaml', text).map((fact) => `${fact.name} ${brief(fact.user)} ${brief(fact.password)}`)).toEqual(['minio.secretKey a b', 'db.auth.password u p']);
});
