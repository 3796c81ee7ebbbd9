// Python: distributions -> what they bring in without being asked for an extra. Source: `Requires-Dist` of their metadata, as the lock files
// of some 120 public projects record it, over all versions seen there (what FastAPI required in one version only is left out); packages that nothing imports by name are left out.

/** `distribution: what it requires;`. */
const requiring = `
accelerate: huggingface-hub numpy packaging psutil pyyaml safetensors torch; adlfs: aiohttp azure-core azure-datalake-store azure-identity azure-storage-blob fsspec; aerich: asyncclick pydantic tortoise-orm; aio-pika: yarl;
aioboto3: aiobotocore aiofiles; aiobotocore: aiohttp botocore python-dateutil; aiohttp-retry: aiohttp; aiohttp: aiosignal attrs charset-normalizer typing-extensions yarl; aiomysql: pymysql; aiosignal: typing-extensions; aiosqlite:
typing-extensions; akshare: aiohttp beautifulsoup4 curl-cffi html5lib lxml nest-asyncio openpyxl pandas requests tabulate tqdm urllib3 xlrd; alembic: mako sqlalchemy typing-extensions; alibabacloud-credentials: aiofiles
alibabacloud-tea apscheduler; alibabacloud-gateway-spi: alibabacloud-credentials; alibabacloud-tea-openapi: alibabacloud-credentials alibabacloud-gateway-spi alibabacloud-tea-util cryptography darabonba-core;
alibabacloud-tea-util: alibabacloud-tea; alibabacloud-tea: aiohttp requests; aliyun-python-sdk-core: cryptography; aliyun-python-sdk-kms: aliyun-python-sdk-core; altair: jinja2 jsonschema packaging; ansible-core: cryptography
jinja2 packaging pyyaml; ansible: ansible-core; anthropic: anyio docstring-parser httpx pydantic tokenizers typing-extensions; anyio: idna typing-extensions; apprise: certifi click markdown pyyaml requests requests-oauthlib;
apscheduler: anyio attrs pytz setuptools six tenacity tzlocal; argon2-cffi-bindings: cffi; argon2-cffi: argon2-cffi-bindings; ariadne: graphql-core starlette typing-extensions; arq: click redis; arrow: python-dateutil tzdata;
arxiv: feedparser requests; astroid: setuptools; asttokens: six; asyncclick: anyio; asyncer: anyio; atlassian-python-api: beautifulsoup4 deprecated oauthlib requests requests-oauthlib typing-extensions; auth0-python: aiohttp
cryptography pyjwt requests urllib3; authlib: cryptography joserfc; autobahn: cffi cryptography hyperlink ujson; autopep8: toml; azure-ai-agents: azure-core isodate typing-extensions; azure-ai-documentintelligence: azure-core
isodate typing-extensions; azure-ai-inference: azure-core isodate typing-extensions; azure-ai-projects: azure-ai-agents azure-core azure-storage-blob isodate typing-extensions; azure-cognitiveservices-speech: azure-core;
azure-core-tracing-opentelemetry: azure-core opentelemetry-api; azure-core: anyio requests six typing-extensions; azure-datalake-store: cffi msal requests; azure-identity: azure-core cryptography msal msal-extensions
typing-extensions; azure-keyvault-secrets: azure-core isodate typing-extensions; azure-mgmt-core: azure-core; azure-monitor-opentelemetry-exporter: azure-core msrest opentelemetry-api opentelemetry-sdk psutil;
azure-monitor-opentelemetry: azure-core azure-core-tracing-opentelemetry azure-monitor-opentelemetry-exporter opentelemetry-instrumentation-django opentelemetry-instrumentation-fastapi opentelemetry-instrumentation-flask
opentelemetry-instrumentation-psycopg2 opentelemetry-instrumentation-requests opentelemetry-instrumentation-urllib opentelemetry-instrumentation-urllib3 opentelemetry-resource-detector-azure; azure-search-documents: azure-core
isodate typing-extensions; azure-storage-blob: azure-core cryptography isodate typing-extensions; azure-storage-file-datalake: azure-core azure-storage-blob isodate typing-extensions; banks: deprecated filetype griffe jinja2
pydantic; bce-python-sdk: pycryptodome six; bcrypt: cffi six; beanie: click lazy-model motor pydantic typing-extensions; beautifulsoup4: typing-extensions; binaryornot: chardet; biopython: numpy; black: attrs click packaging regex
toml; bleach: packaging six; blis: numpy; blobfile: lxml pycryptodomex urllib3; boto3-stubs: typing-extensions; boto3: botocore s3transfer; botocore: python-dateutil urllib3; bottleneck: numpy; boxfs: boxsdk fsspec; boxsdk: attrs
python-dateutil requests requests-toolbelt urllib3; browser-use-sdk: httpx pydantic; browser-use: aiohttp anthropic anyio authlib browser-use-sdk bubus cdp-use click google-api-core google-api-python-client google-auth
google-auth-oauthlib google-genai groq html2text httpx inquirerpy markdownify mcp ollama openai pillow posthog psutil pydantic pyotp pypdf python-docx python-dotenv reportlab requests rich typing-extensions; bs4: beautifulsoup4;
bson: python-dateutil six; bubus: aiofiles anyio pydantic typing-extensions; build: packaging; cachecontrol: msgpack requests; cairocffi: cffi; cairosvg: cairocffi defusedxml pillow; cassandra-driver: geomet; cdp-use: httpx
typing-extensions websockets; celery-types: typing-extensions; celery: click click-didyoumean click-plugins click-repl exceptiongroup kombu python-dateutil pytz tzdata tzlocal; cffi: pycparser; channels-redis: asgiref channels
msgpack redis; channels: asgiref django; chroma-hnswlib: numpy; chromadb: bcrypt build chroma-hnswlib clickhouse-connect duckdb fastapi grpcio hnswlib httpx jsonschema kubernetes numpy onnxruntime opentelemetry-api
opentelemetry-exporter-otlp-proto-grpc opentelemetry-instrumentation-fastapi opentelemetry-sdk orjson pandas posthog pulsar-client pydantic pydantic-settings pyyaml requests rich tenacity tokenizers tqdm typer typing-extensions
uvicorn; click-didyoumean: click; click-log: click; click-plugins: click; click-repl: click prompt-toolkit six; clickhouse-connect: certifi lz4 pytz urllib3 zstandard; clickhouse-driver: pytz tzlocal; clr-loader: cffi; cohere:
boto3 httpx httpx-sse pydantic pydantic-core requests tokenizers types-requests typing-extensions; confection: pydantic; contourpy: numpy; cookiecutter: arrow binaryornot click jinja2 jinja2-time python-slugify pyyaml requests
rich six; courlan: babel urllib3; cron-descriptor: typing-extensions; croniter: python-dateutil pytz; cryptography: cffi; cssbeautifier: jsbeautifier six; cssutils: encutils more-itertools; ctranslate2: numpy pyyaml setuptools;
curl-cffi: certifi cffi typing-extensions; cyclopts: attrs docstring-parser rich rich-rst; darabonba-core: aiohttp alibabacloud-tea requests; dash: flask plotly requests werkzeug typing-extensions nest-asyncio; dashscope: aiohttp
certifi cryptography requests rich typer websocket-client; dask: click fsspec packaging pyyaml; databases: sqlalchemy; databricks-sdk: google-auth protobuf requests; databricks-sql-connector: lz4 oauthlib openpyxl pandas pyjwt
python-dateutil requests thrift urllib3; dataclasses-json: marshmallow marshmallow-enum typing-inspect; datamodel-code-generator: black inflect jinja2 packaging pydantic pyyaml; dataproperty: mbstrdecoder typepy; dataset: alembic
sqlalchemy; datasets: aiohttp fsspec huggingface-hub numpy packaging pandas pyarrow pyyaml requests tqdm xxhash; dateparser: python-dateutil pytz regex tzlocal; ddtrace: opentelemetry-api protobuf typing-extensions;
deep-translator: beautifulsoup4 requests; deprecation: packaging; deptry: click packaging requirements-parser tomli; dingtalk-stream: aiohttp requests websockets; discord-py: aiohttp; dj-database-url: django; django-allauth:
asgiref django pyjwt python3-openid requests requests-oauthlib; django-appconf: django; django-axes: asgiref django; django-celery-beat: celery cron-descriptor django django-timezone-field tzdata; django-celery-results: celery;
django-compressor: django-appconf; django-cors-headers: asgiref django; django-countries: asgiref typing-extensions; django-crispy-forms: django; django-csp: django packaging; django-debug-toolbar: django sqlparse;
django-extensions: django; django-filter: django; django-formtools: django; django-guardian: django; django-health-check: django; django-import-export: django tablib; django-js-asset: django; django-model-utils: django;
django-money: django py-moneyed; django-mptt: django-js-asset; django-ninja: django pydantic; django-oauth-toolkit: django jwcrypto oauthlib pytz requests; django-otp: django; django-phonenumber-field: django; django-polymorphic:
django; django-prometheus: django prometheus-client; django-recaptcha: django; django-redis: django redis; django-simple-history: asgiref django; django-storages: django; django-stubs-ext: django typing-extensions; django-stubs:
django django-stubs-ext mypy toml typing-extensions; django-tables2: django; django-taggit: django; django-timezone-field: django; django-treebeard: django; django-unfold: django; django-waffle: django; django: asgiref pytz
sqlparse; djangorestframework-simplejwt: django djangorestframework pyjwt; djangorestframework: django pytz; djlint: click colorama cssbeautifier jsbeautifier json5 pyyaml regex tqdm; dkimpy: dnspython; docker-pycreds: six;
docker: packaging requests urllib3 websocket-client; doclang: typer; docling-core: defusedxml doclang jsonschema pandas pillow pydantic pydantic-settings pyyaml tabulate typer typing-extensions; docling-ibm-models: accelerate
docling-core huggingface-hub jsonlines numpy opencv-python-headless pillow pydantic safetensors torch torchvision tqdm transformers; docling-parse: docling-core pillow pydantic tabulate; docling-slim: certifi docling-core filetype
pydantic pydantic-settings requests tqdm; docling: accelerate beautifulsoup4 certifi defusedxml docling-core docling-ibm-models docling-parse docling-slim easyocr filetype huggingface-hub lxml openpyxl pandas pillow polyfactory
pydantic pydantic-settings python-docx python-pptx rapidocr requests scipy tqdm typer; drf-nested-routers: django djangorestframework; drf-spectacular-sidecar: django; drf-spectacular: django djangorestframework inflection
jsonschema pyyaml; drf-yasg: django djangorestframework inflection packaging pytz pyyaml; dropbox: requests six stone; dropboxdrivefs: dropbox fsspec requests; duckduckgo-search: click curl-cffi lxml orjson; e2b-code-interpreter:
attrs e2b httpx; e2b: attrs httpcore httpx packaging protobuf python-dateutil rich typing-extensions; easy-thumbnails: django pillow; easyocr: numpy opencv-python-headless pillow python-bidi pyyaml scikit-image scipy shapely;
ecdsa: six; edge-tts: aiohttp certifi tabulate typing-extensions; effdet: omegaconf pycocotools timm torch torchvision; elastic-transport: certifi urllib3; elasticsearch-dsl: elasticsearch python-dateutil six; elasticsearch8:
elastic-transport; elasticsearch: anyio certifi elastic-transport python-dateutil typing-extensions urllib3; email-validator: dnspython idna; emails: chardet cssutils dkimpy lxml premailer python-dateutil requests; emoji:
typing-extensions; encutils: chardet; environs: marshmallow python-dotenv; eventlet: dnspython six; exa-py: httpx openai pydantic requests typing-extensions; exceptiongroup: typing-extensions; factory-boy: faker; faiss-cpu: numpy
packaging; faker: python-dateutil tzdata; fakeredis: redis; falkordb: python-dateutil redis; fastapi-cache2: fastapi pendulum typing-extensions uvicorn; fastapi-cli: rich-toolkit typer uvicorn; fastapi-cloud-cli: httpx pydantic
rich-toolkit sentry-sdk typer uvicorn; fastapi-limiter: fastapi redis; fastapi-mail: aiosmtplib blinker email-validator jinja2 pydantic pydantic-settings starlette; fastapi-pagination: fastapi pydantic typing-extensions;
fastapi-sso: fastapi httpx oauthlib pydantic pyjwt; fastapi-users-db-sqlalchemy: fastapi-users sqlalchemy; fastapi-users: email-validator fastapi pwdlib pyjwt python-multipart; fastapi-utils: fastapi psutil pydantic; fastapi:
anyio pydantic starlette typing-extensions typing-inspection; fastembed: huggingface-hub loguru numpy onnx onnxruntime pillow requests tokenizers tqdm; faster-whisper: ctranslate2 huggingface-hub onnxruntime tokenizers tqdm;
fastmcp-slim: pydantic pydantic-settings python-dotenv rich typing-extensions; fastmcp: authlib cyclopts exceptiongroup fastmcp-slim httpx jsonschema-path mcp openapi-core openapi-pydantic opentelemetry-api packaging
py-key-value-aio pydantic python-dotenv pyyaml rich uvicorn watchfiles websockets; fido2: cryptography; fire: six termcolor; firecrawl-py: aiohttp httpx nest-asyncio pydantic python-dotenv requests websockets; flake8-bugbear:
attrs; flaml: numpy; flasgger: flask jsonschema mistune packaging pyyaml six; flask-admin: flask wtforms; flask-apscheduler: apscheduler flask python-dateutil; flask-babel: babel flask jinja2 pytz; flask-bcrypt: bcrypt flask;
flask-caching: flask; flask-compress: flask; flask-cors: flask werkzeug; flask-debugtoolbar: blinker flask itsdangerous werkzeug; flask-httpauth: flask; flask-jwt-extended: flask pyjwt six werkzeug; flask-limiter: flask limits
rich six typing-extensions; flask-login: flask werkzeug; flask-mail: blinker flask; flask-marshmallow: flask marshmallow six; flask-migrate: alembic flask flask-sqlalchemy; flask-moment: flask packaging; flask-principal: blinker
flask; flask-pymongo: flask pymongo; flask-restful: flask pytz six; flask-restx: flask jsonschema pytz werkzeug; flask-script: flask; flask-security-too: flask flask-login flask-principal flask-wtf email-validator itsdangerous
passlib wtforms; flask-session: flask msgspec; flask-smorest: apispec flask marshmallow webargs werkzeug; flask-socketio: flask python-socketio; flask-sqlalchemy: flask sqlalchemy; flask-talisman: six; flask-uploads: flask;
flask-wtf: flask itsdangerous wtforms; flask: blinker click itsdangerous jinja2 markupsafe werkzeug; flower: celery humanize prometheus-client pytz tornado; flupy: typing-extensions; fpdf2: defusedxml pillow; freezegun:
python-dateutil; furl: orderedmultidict six; gcsfs: aiohttp fsspec google-auth google-auth-oauthlib google-cloud-storage requests; gdown: beautifulsoup4 requests tqdm; genai-prices: httpx2 pydantic; gensim: numpy scipy smart-open;
geoip2: aiohttp maxminddb requests setuptools urllib3; geomet: click six; gevent: setuptools zope-event zope-interface; geventhttpclient: brotli certifi gevent urllib3; ghp-import: python-dateutil; google-ai-generativelanguage:
google-api-core google-auth proto-plus protobuf; google-api-core: google-auth googleapis-common-protos proto-plus protobuf requests; google-api-python-client: google-api-core google-auth google-auth-httplib2 httplib2;
google-auth-httplib2: google-auth httplib2 six; google-auth-oauthlib: google-auth requests-oauthlib; google-auth: cachetools cryptography pyasn1-modules rsa; google-cloud-aiplatform: docstring-parser google-api-core google-auth
google-cloud-bigquery google-cloud-resource-manager google-cloud-storage google-genai packaging proto-plus protobuf pydantic shapely typing-extensions; google-cloud-appengine-logging: google-api-core google-auth proto-plus
protobuf; google-cloud-audit-log: googleapis-common-protos protobuf; google-cloud-bigquery: google-api-core google-auth google-cloud-core grpcio packaging proto-plus protobuf python-dateutil requests; google-cloud-core:
google-api-core google-auth; google-cloud-logging: google-api-core google-auth google-cloud-appengine-logging google-cloud-audit-log google-cloud-core grpc-google-iam-v1 opentelemetry-api protobuf; google-cloud-pubsub:
google-api-core google-auth grpc-google-iam-v1 grpcio grpcio-status opentelemetry-api opentelemetry-sdk proto-plus protobuf; google-cloud-resource-manager: google-api-core google-auth grpc-google-iam-v1 grpcio proto-plus protobuf;
google-cloud-secret-manager: google-api-core google-auth grpc-google-iam-v1 grpcio proto-plus protobuf; google-cloud-storage: google-api-core google-auth google-cloud-core requests; google-cloud-vectorsearch: google-api-core
google-auth grpcio proto-plus protobuf; google-cloud-vision: google-api-core google-auth grpcio proto-plus protobuf; google-genai: anyio google-auth httpx pillow pydantic requests tenacity typing-extensions websockets;
google-generativeai: google-ai-generativelanguage google-api-core google-api-python-client google-auth protobuf pydantic tqdm typing-extensions; google-search-results: requests; googleapis-common-protos: protobuf; googlemaps:
requests; googletrans: httpx; gotrue: httpx pydantic; gradio-client: fsspec httpx huggingface-hub packaging typing-extensions websockets; gradio: aiofiles anyio fastapi gradio-client httpx huggingface-hub jinja2 markupsafe
matplotlib numpy orjson packaging pandas pillow pydantic pydub python-multipart pyyaml typing-extensions urllib3; granian: click; graphene-django: django graphene graphql-core graphql-relay promise; graphene: graphql-core
graphql-relay python-dateutil six typing-extensions; graphiti-core: neo4j numpy openai posthog pydantic python-dotenv tenacity; graphql-core: promise six; graphql-relay: graphql-core promise six; griffe: colorama griffecli;
griffecli: colorama; groq: anyio httpx pydantic typing-extensions; grpc-google-iam-v1: googleapis-common-protos grpcio protobuf; grpcio-health-checking: grpcio protobuf; grpcio-status: googleapis-common-protos grpcio protobuf;
grpcio-tools: grpcio protobuf setuptools; grpcio: typing-extensions; gspread: google-auth google-auth-oauthlib; gtts: click requests; gunicorn: packaging setuptools; hatchling: packaging; hnswlib: numpy; html5lib: six; htmldate:
charset-normalizer dateparser lxml python-dateutil urllib3; httpcore2: h11; httpcore: anyio certifi h11; httpx-aiohttp: aiohttp httpx; httpx-oauth: httpx; httpx2: anyio httpcore2 idna typing-extensions; httpx: anyio certifi
httpcore idna; huggingface-hub: click fsspec httpx packaging pyyaml requests tqdm typer typer-slim typing-extensions; hvac: requests; hypercorn: h11 wsproto; hyperlink: idna; icalendar: python-dateutil pytz tzdata; id: urllib3;
imagehash: numpy pillow pywavelets scipy; imageio: numpy pillow; incremental: packaging; inflect: more-itertools typeguard; influxdb-client: certifi python-dateutil reactivex setuptools urllib3; influxdb: python-dateutil pytz
requests six; inquirerpy: prompt-toolkit; instructor: aiohttp docstring-parser jinja2 openai pydantic pydantic-core requests rich tenacity typer; ipykernel: ipython jupyter-client nest-asyncio packaging psutil pyzmq tornado;
ipython-pygments-lexers: pygments; ipython: ipython-pygments-lexers prompt-toolkit psutil pygments stack-data typing-extensions; ipywidgets: ipython; isodate: six; isoduration: arrow; jaraco-classes: more-itertools;
jaraco-functools: more-itertools; jinja2-time: arrow jinja2; jinja2: markupsafe; jira: defusedxml packaging requests requests-oauthlib requests-toolbelt typing-extensions; joserfc: cryptography; jsbeautifier: six; jsonlines:
attrs; jsonschema-path: attrs pyyaml referencing requests; jsonschema-specifications: referencing; jsonschema: attrs jsonschema-specifications referencing setuptools six; jupyter-client: python-dateutil pyzmq tornado
typing-extensions; jupyter-events: jsonschema packaging python-json-logger pyyaml referencing rfc3339-validator; jupyter-lsp: jupyter-server; jupyter-server-terminals: terminado; jupyter-server: anyio argon2-cffi jinja2
jupyter-client jupyter-events jupyter-server-terminals nbconvert nbformat packaging prometheus-client pyzmq terminado tornado websocket-client; jupyterlab-server: babel jinja2 json5 jsonschema jupyter-server packaging requests;
jupyterlab: httpx ipykernel jinja2 jupyter-lsp jupyter-server jupyterlab-server notebook-shim packaging setuptools tornado; justext: lxml; jwcrypto: cryptography typing-extensions; keyring: jaraco-classes jaraco-functools; kombu:
packaging tzdata; kubernetes: aiohttp certifi google-auth oauthlib python-dateutil pyyaml requests requests-oauthlib six urllib3 websocket-client; lance-namespace-urllib3-client: pydantic python-dateutil typing-extensions urllib3;
lance-namespace: lance-namespace-urllib3-client pyarrow pylance typing-extensions; lancedb: deprecation lance-namespace numpy packaging pyarrow pydantic tqdm; langchain-anthropic: anthropic defusedxml langchain-core pydantic;
langchain-aws: boto3 langchain-core numpy pydantic; langchain-chroma: chromadb fastapi langchain-core numpy; langchain-classic: langchain-core langchain-text-splitters langsmith pydantic pyyaml requests sqlalchemy;
langchain-cohere: cohere langchain-core langchain-experimental pandas tabulate; langchain-community: aiohttp dataclasses-json httpx-sse langchain langchain-classic langchain-core langsmith numpy pydantic-settings pyyaml requests
sqlalchemy tenacity; langchain-core: anyio langchain-protocol langsmith packaging pydantic pyyaml requests tenacity typing-extensions; langchain-deepseek: langchain-core langchain-openai; langchain-experimental:
langchain-community langchain-core; langchain-google-genai: filetype google-genai google-generativeai langchain-core pydantic; langchain-google-vertexai: bottleneck google-cloud-aiplatform google-cloud-storage
google-cloud-vectorsearch httpx httpx-sse langchain-core langchain-tests numexpr pyarrow pydantic validators; langchain-groq: groq langchain-core; langchain-mcp-adapters: langchain-core mcp typing-extensions; langchain-mistralai:
httpx httpx-sse langchain-core tokenizers; langchain-ollama: langchain-core ollama; langchain-openai: langchain-core openai tiktoken; langchain-pinecone: langchain-core numpy pinecone-client; langchain-protocol: typing-extensions;
langchain-qdrant: langchain-core qdrant-client; langchain-tavily: aiohttp langchain langchain-core requests; langchain-tests: httpx langchain-core numpy pytest pytest-asyncio pytest-benchmark pytest-codspeed pytest-recording
pytest-socket syrupy vcrpy; langchain-text-splitters: langchain-core; langchain: aiohttp dataclasses-json langchain-community langchain-core langchain-text-splitters langgraph langsmith numexpr numpy pydantic pyyaml requests
sqlalchemy tenacity; langdetect: six; langfuse: backoff httpx idna opentelemetry-api opentelemetry-exporter-otlp-proto-http opentelemetry-sdk packaging pydantic; langgraph-checkpoint-postgres: langgraph-checkpoint orjson psycopg
psycopg-pool; langgraph-checkpoint: langchain-core msgpack; langgraph-prebuilt: langchain-core langgraph-checkpoint; langgraph-sdk: httpx httpx-sse langchain-core langchain-protocol orjson websockets; langgraph: langchain-core
langgraph-checkpoint langgraph-prebuilt langgraph-sdk pydantic xxhash; langsmith: anyio httpx orjson packaging pydantic requests requests-toolbelt typing-extensions websockets xxhash zstandard; lark-oapi: httpx pycryptodome
requests requests-toolbelt websockets; lazy-loader: packaging; ldap3: pyasn1; levenshtein: rapidfuzz; libcst: pyyaml typing-extensions typing-inspect; lightning-utilities: packaging setuptools typing-extensions; lightning: fsspec
lightning-utilities packaging pytorch-lightning pyyaml torch torchmetrics tqdm typing-extensions; limits: deprecated packaging setuptools typing-extensions; line-bot-sdk: aiohttp deprecated pydantic python-dateutil requests
urllib3; litellm: aiohttp click httpx ijson jinja2 jsonschema openai pydantic python-dotenv requests tiktoken tokenizers; llama-cloud-services: click llama-cloud llama-index-core packaging pydantic python-dotenv tenacity;
llama-cloud: certifi httpx pydantic; llama-cpp-python: diskcache jinja2 numpy typing-extensions; llama-index-agent-openai: llama-index-core llama-index-llms-openai openai; llama-index-cli: llama-index-core
llama-index-embeddings-openai llama-index-llms-openai; llama-index-core: aiohttp aiosqlite banks dataclasses-json deprecated filetype fsspec httpx langchain llama-index-workflows nest-asyncio networkx nltk numpy pandas pillow
pydantic pyyaml requests setuptools sqlalchemy tenacity tiktoken tqdm typing-extensions typing-inspect; llama-index-embeddings-openai: llama-index-core openai; llama-index-indices-managed-llama-cloud: deprecated llama-cloud
llama-index-core; llama-index-instrumentation: deprecated pydantic; llama-index-legacy: aiohttp dataclasses-json deprecated fsspec httpx nest-asyncio networkx nltk numpy openai pandas requests sqlalchemy tenacity tiktoken
typing-extensions typing-inspect; llama-index-llms-openai: llama-index-core openai; llama-index-multi-modal-llms-openai: llama-index-core llama-index-llms-openai; llama-index-program-openai: llama-index-agent-openai
llama-index-core llama-index-llms-openai; llama-index-question-gen-openai: llama-index-core llama-index-llms-openai llama-index-program-openai; llama-index-readers-file: beautifulsoup4 defusedxml llama-index-core pandas pypdf;
llama-index-readers-llama-parse: llama-index-core llama-parse; llama-index-vector-stores-milvus: llama-index-core pymilvus; llama-index-vector-stores-pinecone: llama-index-core pinecone; llama-index-vector-stores-postgres: asyncpg
llama-index-core pgvector psycopg2-binary sqlalchemy; llama-index-vector-stores-qdrant: grpcio llama-index-core qdrant-client; llama-index-vector-stores-weaviate: llama-index-core weaviate-client; llama-index-workflows:
llama-index-instrumentation pydantic typing-extensions; llama-index: dataclasses-json langchain llama-index-agent-openai llama-index-cli llama-index-core llama-index-embeddings-openai llama-index-indices-managed-llama-cloud
llama-index-legacy llama-index-llms-openai llama-index-multi-modal-llms-openai llama-index-program-openai llama-index-question-gen-openai llama-index-readers-file llama-index-readers-llama-parse nltk numpy openai pandas sqlalchemy
tenacity tiktoken; llama-parse: llama-cloud-services llama-index-core; llmwhisperer-client: requests tenacity; lmnr: grpcio httpx opentelemetry-api opentelemetry-exporter-otlp-proto-grpc opentelemetry-exporter-otlp-proto-http
opentelemetry-instrumentation opentelemetry-instrumentation-threading opentelemetry-sdk opentelemetry-semantic-conventions orjson packaging pydantic python-dotenv tenacity tqdm; locust-cloud: gevent python-engineio
python-socketio; locust: flask flask-cors flask-login gevent geventhttpclient locust-cloud msgpack psutil pytest python-engineio python-socketio pyzmq requests setuptools werkzeug; lxml-html-clean: lxml; magika: click numpy
onnxruntime python-dotenv tabulate tqdm; mako: markupsafe; markdownify: beautifulsoup4 six; markitdown: azure-ai-documentintelligence azure-identity beautifulsoup4 charset-normalizer defusedxml magika mammoth markdownify numpy
openai openpyxl pandas pdfminer-six pydub python-pptx requests speechrecognition xlrd youtube-transcript-api; marshmallow-enum: marshmallow; marshmallow-sqlalchemy: marshmallow sqlalchemy; marshmallow: packaging; matplotlib:
contourpy numpy packaging pillow python-dateutil; mbstrdecoder: chardet; mcp-types: pydantic typing-extensions; mcp: anyio httpx httpx-sse httpx2 jsonschema mcp-types opentelemetry-api pydantic pydantic-settings pyjwt
python-multipart sse-starlette starlette typing-extensions typing-inspection uvicorn; mdit-py-plugins: markdown-it-py; meilisearch: camel-converter requests; milvus-lite: faiss-cpu grpcio numpy pyarrow tqdm; minio: argon2-cffi
certifi pycryptodome typing-extensions urllib3; mistral-common: jsonschema numpy pillow pydantic pydantic-extra-types requests tiktoken typing-extensions; mistralai: httpx invoke opentelemetry-api
opentelemetry-exporter-otlp-proto-http opentelemetry-sdk opentelemetry-semantic-conventions pydantic python-dateutil pyyaml typing-inspect typing-inspection; mixpanel: requests; mkdocs-autorefs: markdown markupsafe mkdocs;
mkdocs-get-deps: pyyaml; mkdocs-material: babel colorama jinja2 markdown mkdocs pygments pymdown-extensions regex requests; mkdocs-minify-plugin: mkdocs; mkdocs: click ghp-import jinja2 markdown markupsafe mkdocs-get-deps
packaging pyyaml pyyaml-env-tag watchdog; mkdocstrings-python: griffe mkdocs-autorefs mkdocstrings; mkdocstrings: click jinja2 markdown markupsafe mkdocs mkdocs-autorefs mkdocs-get-deps pymdown-extensions; ml-dtypes: numpy;
modelscope-hub: requests tqdm urllib3; modelscope: modelscope-hub packaging requests setuptools tqdm urllib3; mongoengine: pymongo; moto: boto3 botocore cryptography jinja2 python-dateutil requests responses werkzeug xmltodict;
motor: pymongo; moviepy: imageio imageio-ffmpeg numpy pillow proglog python-dotenv; mpire: pygments tqdm; msal-extensions: msal packaging; msal: cryptography pyjwt requests; msoffcrypto-tool: cryptography; msrest: azure-core
certifi isodate requests requests-oauthlib; mypy-boto3-s3: typing-extensions; mypy: toml typing-extensions; myst-parser: jinja2 markdown-it-py mdit-py-plugins pyyaml sphinx; nbclient: jupyter-client nbformat; nbconvert:
beautifulsoup4 bleach defusedxml jinja2 markupsafe mistune nbclient nbformat packaging pygments; nbformat: jsonschema; neo4j: pytz; nltk: click defusedxml joblib regex tqdm; nodeenv: setuptools; notebook-shim: jupyter-server;
notebook: jupyter-server jupyterlab jupyterlab-server notebook-shim tornado; num2words: docopt; numba: numpy; numexpr: numpy; oauth2client: httplib2 pyasn1 pyasn1-modules rsa six; ocrmac: click pillow;
office365-rest-python-client: msal pytz requests typing-extensions; okta: aiohttp; ollama: httpx pydantic; omegaconf: pyyaml; onnx: ml-dtypes numpy protobuf typing-extensions; onnxruntime-gpu: coloredlogs numpy packaging protobuf
sympy; onnxruntime: coloredlogs numpy packaging protobuf sympy; openai-whisper: more-itertools numba numpy tiktoken torch tqdm; openai: aiohttp anyio httpx httpx2 pydantic requests tqdm typing-extensions; openapi-core: isodate
jsonschema jsonschema-path more-itertools openapi-schema-validator openapi-spec-validator typing-extensions werkzeug; openapi-pydantic: pydantic; openapi-schema-validator: jsonschema jsonschema-specifications rfc3339-validator;
openapi-spec-validator: jsonschema jsonschema-path openapi-schema-validator; opencv-contrib-python: numpy; opencv-python-headless: numpy; opencv-python: numpy; openhands-sdk: deprecation fastmcp httpx litellm lmnr pydantic
python-frontmatter python-json-logger tenacity websockets; openhands-tools: binaryornot browser-use cachetools openhands-sdk pydantic; openinference-instrumentation: opentelemetry-api opentelemetry-sdk; opensearch-protobufs:
grpcio protobuf; opensearch-py: certifi opensearch-protobufs python-dateutil requests urllib3; opentelemetry-api: deprecated typing-extensions; opentelemetry-distro: opentelemetry-api opentelemetry-instrumentation
opentelemetry-sdk; opentelemetry-exporter-otlp-proto-common: opentelemetry-proto; opentelemetry-exporter-otlp-proto-grpc: backoff deprecated googleapis-common-protos grpcio opentelemetry-api
opentelemetry-exporter-otlp-proto-common opentelemetry-proto opentelemetry-sdk typing-extensions; opentelemetry-exporter-otlp-proto-http: backoff deprecated googleapis-common-protos opentelemetry-api
opentelemetry-exporter-otlp-proto-common opentelemetry-proto opentelemetry-sdk requests typing-extensions; opentelemetry-exporter-otlp: opentelemetry-exporter-otlp-proto-grpc opentelemetry-exporter-otlp-proto-http;
opentelemetry-instrumentation-asgi: asgiref opentelemetry-api opentelemetry-instrumentation opentelemetry-semantic-conventions; opentelemetry-instrumentation-dbapi: opentelemetry-api opentelemetry-instrumentation
opentelemetry-semantic-conventions; opentelemetry-instrumentation-django: opentelemetry-api opentelemetry-instrumentation opentelemetry-instrumentation-wsgi opentelemetry-semantic-conventions;
opentelemetry-instrumentation-fastapi: opentelemetry-api opentelemetry-instrumentation opentelemetry-instrumentation-asgi opentelemetry-semantic-conventions; opentelemetry-instrumentation-flask: opentelemetry-api
opentelemetry-instrumentation opentelemetry-instrumentation-wsgi opentelemetry-semantic-conventions packaging; opentelemetry-instrumentation-httpx: opentelemetry-api opentelemetry-instrumentation
opentelemetry-semantic-conventions; opentelemetry-instrumentation-logging: opentelemetry-api opentelemetry-instrumentation; opentelemetry-instrumentation-psycopg2: opentelemetry-api opentelemetry-instrumentation
opentelemetry-instrumentation-dbapi; opentelemetry-instrumentation-redis: opentelemetry-api opentelemetry-instrumentation opentelemetry-semantic-conventions; opentelemetry-instrumentation-requests: opentelemetry-api
opentelemetry-instrumentation opentelemetry-semantic-conventions; opentelemetry-instrumentation-sqlalchemy: opentelemetry-api opentelemetry-instrumentation opentelemetry-semantic-conventions packaging;
opentelemetry-instrumentation-threading: opentelemetry-api opentelemetry-instrumentation; opentelemetry-instrumentation-urllib3: opentelemetry-api opentelemetry-instrumentation opentelemetry-semantic-conventions;
opentelemetry-instrumentation-urllib: opentelemetry-api opentelemetry-instrumentation opentelemetry-semantic-conventions; opentelemetry-instrumentation-wsgi: opentelemetry-api opentelemetry-instrumentation
opentelemetry-semantic-conventions; opentelemetry-instrumentation: opentelemetry-api opentelemetry-semantic-conventions packaging setuptools; opentelemetry-proto: protobuf; opentelemetry-resource-detector-azure: opentelemetry-sdk;
opentelemetry-sdk: opentelemetry-api opentelemetry-semantic-conventions typing-extensions; opentelemetry-semantic-conventions: deprecated opentelemetry-api typing-extensions; oracledb: cryptography typing-extensions;
orderedmultidict: six; oss2: aliyun-python-sdk-core aliyun-python-sdk-kms pycryptodome requests six; outcome: attrs; pandas-stubs: numpy; pandas: numpy python-dateutil pytz tzdata; paramiko: bcrypt cryptography invoke pynacl;
parsel: cssselect lxml packaging w3lib; patsy: numpy; paypalrestsdk: pyopenssl requests six; pbr: setuptools; pdf2image: pillow; pdfminer-six: charset-normalizer cryptography; pdfplumber: pdfminer-six pillow; pendulum:
python-dateutil tzdata; pexpect: ptyprocess; pg8000: python-dateutil; pgvector: numpy; pi-heif: pillow; pikepdf: deprecated lxml packaging pillow; pillow-heif: pillow; pinecone-client: certifi dnspython loguru numpy
python-dateutil pyyaml requests tqdm typing-extensions urllib3; pinecone: certifi python-dateutil typing-extensions urllib3; playwright: pyee; plotly: packaging tenacity; poethepoet: pyyaml; polyfactory: faker typing-extensions;
postgrest: deprecation httpx pydantic yarl; posthog: backoff python-dateutil requests six typing-extensions; pre-commit: nodeenv pyyaml; premailer: cachetools cssselect cssutils lxml requests; proglog: tqdm;
prometheus-fastapi-instrumentator: prometheus-client starlette; promise: six; proto-plus: protobuf; psycopg-pool: typing-extensions; psycopg: typing-extensions; pulsar-client: certifi; py-key-value-aio: typing-extensions;
py-moneyed: babel typing-extensions; pyairtable: inflection pydantic requests typing-extensions urllib3; pyarrow: numpy; pyasn1-modules: pyasn1; pyautogen: diskcache docker flaml numpy openai packaging pydantic python-dotenv
termcolor tiktoken; pycln: libcst pyyaml typer; pycocotools: numpy; pycountry: setuptools; pydantic-ai-slim: anyio genai-prices httpx opentelemetry-api pydantic pydantic-graph typing-inspection; pydantic-core: typing-extensions;
pydantic-extra-types: pydantic typing-extensions; pydantic-graph: anyio httpx pydantic typing-inspection; pydantic-settings: pydantic python-dotenv typing-inspection; pydantic: pydantic-core typing-extensions typing-inspection;
pydeck: jinja2 numpy; pydrive2: google-api-python-client oauth2client pyopenssl pyyaml; pyecharts: jinja2 simplejson; pyee: typing-extensions; pygithub: deprecated pyjwt pynacl requests typing-extensions urllib3; pylance: numpy
pyarrow; pylint: astroid; pymdown-extensions: markdown pyyaml; pymilvus: cachetools environs grpcio minio orjson pandas protobuf pyarrow python-dotenv requests setuptools ujson; pymongo: dnspython; pynacl: cffi; pyngrok: pyyaml;
pynndescent: joblib numba scikit-learn scipy; pyopenssl: cryptography typing-extensions; pyproject-api: packaging; pyquery: cssselect lxml; pyright: nodeenv typing-extensions; pysaml2: cryptography defusedxml pyopenssl
python-dateutil pytz requests; pyseto: cryptography passlib pycryptodomex; pyspnego: cryptography; pytablewriter: dataproperty mbstrdecoder setuptools tabledata typepy; pytelegrambotapi: requests; pytesseract: packaging pillow;
pytest-asyncio: pytest typing-extensions; pytest-base-url: pytest requests; pytest-benchmark: pytest; pytest-codspeed: cffi pytest rich; pytest-cov: pytest; pytest-django: pytest; pytest-env: pytest; pytest-forked: pytest;
pytest-html: jinja2 pytest pytest-metadata; pytest-httpx: httpx pytest; pytest-instafail: pytest; pytest-md-report: pytablewriter pytest typepy; pytest-metadata: pytest; pytest-mock: pytest; pytest-playwright: playwright pytest
pytest-base-url python-slugify; pytest-recording: pytest vcrpy; pytest-repeat: pytest; pytest-rerunfailures: packaging pytest; pytest-socket: pytest; pytest-split: pytest; pytest-sugar: packaging pytest termcolor; pytest-timeout:
pytest; pytest-xdist: pytest pytest-forked; pytest: attrs packaging pygments toml tomli; python-bidi: six; python-dateutil: six; python-docx: lxml typing-extensions; python-engineio: simple-websocket; python-frontmatter: pyyaml;
python-gitlab: requests requests-toolbelt; python-jose: ecdsa pyasn1 rsa; python-keycloak: aiofiles deprecation httpx jwcrypto requests requests-toolbelt; python-ldap: pyasn1 pyasn1-modules; python-levenshtein: levenshtein;
python-oxmsg: click typing-extensions; python-pptx: lxml pillow typing-extensions xlsxwriter; python-redis-lock: redis; python-semantic-release: click click-log invoke packaging python-gitlab requests semver twine wheel;
python-snappy: cramjam; python-socketio: python-engineio; python-telegram-bot: httpx; python-whois: python-dateutil; python3-openid: defusedxml; python3-saml: isodate lxml xmlsec; pythonnet: clr-loader; pytorch-lightning: fsspec
lightning-utilities packaging pyyaml torch torchmetrics tqdm typing-extensions; pytz-deprecation-shim: tzdata; pyvmomi: six; pywavelets: numpy; pyyaml-env-tag: pyyaml; qdrant-client: grpcio grpcio-tools httpx numpy protobuf
pydantic urllib3; qrcode: typing-extensions; qtpy: packaging; quart: aiofiles blinker click flask hypercorn itsdangerous jinja2 markupsafe werkzeug; rank-bm25: numpy; rapidocr-onnxruntime: numpy onnxruntime opencv-python pillow
pyyaml shapely six tqdm; rapidocr: numpy omegaconf opencv-python pillow pyyaml requests shapely six tqdm; rdflib: isodate setuptools; reactivex: typing-extensions; readability-lxml: chardet cssselect lxml; readme-renderer: nh3
pygments; realtime: aiohttp pydantic python-dateutil typing-extensions websockets; redis: pyjwt; referencing: attrs typing-extensions; replicate: httpx packaging pydantic requests typing-extensions; reportlab: charset-normalizer
pillow; requests-aws4auth: requests; requests-file: requests; requests-oauthlib: oauthlib requests; requests-toolbelt: requests; requests: certifi charset-normalizer idna urllib3; requirements-parser: packaging; resend: requests
typing-extensions; responses: pyyaml requests urllib3; rfc3339-validator: six; rich-rst: pygments rich; rich-toolkit: click rich typing-extensions; rich: markdown-it-py pygments; rouge: six; rq: click croniter redis; rsa: pyasn1;
s3fs: aiobotocore aiohttp fsspec; s3transfer: botocore; sacrebleu: colorama lxml numpy regex tabulate; sanic: aiofiles httptools multidict sanic-routing tracerite typing-extensions uvloop websockets; scikit-image: imageio
lazy-loader networkx numpy packaging pillow scipy tifffile; scikit-learn: joblib numpy scipy; scipy: numpy; scrapy: cryptography cssselect defusedxml lxml parsel pyopenssl twisted w3lib; seaborn: matplotlib numpy pandas;
secretstorage: cryptography; selenium: certifi trio trio-typing trio-websocket typing-extensions urllib3 websocket-client; semchunk: mpire tqdm; sendgrid: cryptography ecdsa werkzeug; sentence-transformers: huggingface-hub numpy
pillow scikit-learn scipy torch tqdm transformers typing-extensions; sentry-sdk: certifi urllib3; service-identity: attrs cryptography pyasn1 pyasn1-modules six; shapely: numpy; simple-websocket: wsproto; slack-bolt: slack-sdk;
slowapi: limits; snowflake-connector-python: boto3 botocore certifi cffi charset-normalizer cryptography idna packaging pyjwt pyopenssl pytz requests typing-extensions; social-auth-app-django: django social-auth-core;
social-auth-core: cryptography defusedxml oauthlib pyjwt python3-openid requests requests-oauthlib; soundfile: cffi numpy; spacy: confection jinja2 numpy packaging pydantic requests setuptools thinc tqdm typer typer-slim weasel;
speechrecognition: typing-extensions; sphinx-autobuild: colorama sphinx starlette uvicorn watchfiles websockets; sphinx-copybutton: sphinx; sphinx-rtd-theme: sphinx sphinxcontrib-jquery; sphinx: babel jinja2 packaging pygments
requests tomli; sphinxcontrib-jquery: sphinx; sqlalchemy-continuum: six sqlalchemy sqlalchemy-utils; sqlalchemy-utils: sqlalchemy; sqlalchemy: typing-extensions; sqlmodel: pydantic sqlalchemy typing-extensions; sse-starlette:
anyio fastapi starlette uvicorn; sshtunnel: paramiko; stack-data: asttokens; standardwebhooks: attrs deprecated httpx python-dateutil; starlette-context: starlette; starlette: anyio typing-extensions; statsmodels: numpy packaging
pandas patsy scipy; stevedore: pbr; stone: six; storage3: deprecation httpx pydantic python-dateutil typing-extensions yarl; strawberry-graphql: python-dateutil typing-extensions; streamlit: altair blinker cachetools click numpy
packaging pandas pillow protobuf pyarrow pydeck requests tenacity toml tornado typing-extensions; stripe: requests typing-extensions; supabase-auth: httpx pydantic pyjwt; supabase-functions: httpx yarl; supabase: gotrue httpx
postgrest python-semantic-release realtime storage3 supabase-auth supabase-functions supafunc; supafunc: httpx; syrupy: pytest; tabledata: dataproperty typepy; taskipy: colorama psutil; tavily-python: httpx requests tiktoken;
tencentcloud-sdk-python: requests; terminado: tornado; testcontainers: docker python-dotenv typing-extensions urllib3; textblob: nltk; textual: markdown-it-py mdit-py-plugins pygments rich typing-extensions; thinc: blis confection
numpy packaging pydantic setuptools; thrift: six; tifffile: numpy; tiktoken: blobfile regex requests; timm: huggingface-hub pyyaml safetensors torch torchvision; tldextract: idna requests requests-file; tokenizers:
huggingface-hub; torch: fsspec jinja2 networkx setuptools sympy typing-extensions; torchaudio: torch; torchmetrics: lightning-utilities numpy packaging torch; torchvision: numpy pillow torch; tortoise-orm: aiosqlite pytz;
tox-uv-bare: packaging tox; tox-uv: tox-uv-bare; tox: cachetools colorama packaging pyproject-api six; trafilatura: certifi charset-normalizer courlan htmldate justext lxml urllib3; transformers: huggingface-hub numpy packaging
pyyaml regex requests safetensors tokenizers tqdm typer typer-slim; trio-typing: packaging trio typing-extensions; trio-websocket: outcome trio wsproto; trio: attrs idna outcome; triton: setuptools; tweepy: oauthlib requests
requests-oauthlib; twilio: aiohttp aiohttp-retry pyjwt requests; twine: colorama id keyring packaging readme-renderer requests requests-toolbelt rich tqdm urllib3; twisted: attrs hyperlink incremental typing-extensions
zope-interface; typeguard: typing-extensions; typepy: mbstrdecoder; typer-slim: click typer typing-extensions; typer: click rich typing-extensions; types-pyopenssl: cryptography; types-redis: cryptography types-pyopenssl;
types-requests: urllib3; types-tqdm: types-requests; typesense: requests; typing-inspect: typing-extensions; typing-inspection: typing-extensions; tzlocal: pytz-deprecation-shim; umap-learn: numba numpy pynndescent scikit-learn
scipy tqdm; unstructured-client: aiofiles certifi charset-normalizer cryptography dataclasses-json httpcore httpx idna marshmallow nest-asyncio packaging pydantic pypdf python-dateutil requests requests-toolbelt six
typing-extensions typing-inspect typing-inspection urllib3; unstructured-inference: accelerate huggingface-hub matplotlib numpy onnx onnxruntime opencv-python pandas pdfminer-six python-multipart rapidfuzz scipy timm torch
transformers; unstructured-pytesseract: packaging pillow; unstructured: backoff beautifulsoup4 chardet charset-normalizer dataclasses-json emoji filetype html5lib langdetect lxml nltk numba numpy psutil python-magic python-oxmsg
rapidfuzz regex requests spacy tabulate tqdm typing-extensions unstructured-client; user-agents: ua-parser; uvicorn: click h11 httptools python-dotenv pyyaml watchfiles websockets; vcrpy: pyyaml; volcengine-python-sdk: certifi
python-dateutil six urllib3; voyageai: aiohttp aiolimiter ffmpeg-python langchain-text-splitters numpy pillow pydantic requests tenacity tokenizers; wagtail: beautifulsoup4 django django-filter django-taggit django-treebeard
djangorestframework draftjs-exporter easy-thumbnails openpyxl pillow requests telepath; wandb: click docker-pycreds protobuf psutil pydantic pyyaml requests sentry-sdk setuptools typing-extensions; watchfiles: anyio; weasel:
confection httpx packaging pydantic requests smart-open typer typer-slim; weasyprint: cairocffi cairosvg cffi html5lib pillow setuptools; weaviate-client: authlib deprecation grpcio grpcio-health-checking grpcio-tools httpx
protobuf pydantic requests validators; web3: aiohttp eth-account pydantic requests typing-extensions websockets; webdriver-manager: packaging python-dotenv requests; werkzeug: markupsafe; wheel: packaging; wikipedia:
beautifulsoup4 requests; wordcloud: matplotlib numpy pillow; wsproto: h11; wtforms: markupsafe; xgboost: numpy scipy; xmlsec: lxml; yamllint: pyyaml; yarl: idna; yfinance: beautifulsoup4 curl-cffi html5lib lxml numpy pandas peewee
protobuf pytz requests websockets; youtube-transcript-api: defusedxml requests; zhipuai: cachetools pyjwt requests; zope-event: setuptools; zope-interface: setuptools;
`;

/** Those that require none of the packages with a known import name. */
const requiringNothing = `
adaptix aiocache aiofile aiofiles aiohappyeyeballs aioitertools aiolimiter aioredis aiosmtplib alabaster amqp aniso8601 annotated-doc annotated-types antlr4-python3-runtime appdirs appnope argcomplete asgiref asn1crypto
ast-serialize astor async-lru async-timeout asyncmy asyncpg attrs audioop-lts autoflake automat av azure-common babel backoff backports-asyncio-runner backports-tarfile backrefs bashlex beartype bidict billiard blinker
botocore-stubs bottle bracex brotli cachelib cachetools caio catalogue cbor2 certifi cfgv chardet charset-normalizer chevron click cloudpathlib cloudpickle cobble colorama coloredlogs colorlog comm configargparse configparser
constantly coverage cramjam csscompressor cssselect cssselect2 cuda-bindings cuda-pathfinder cuda-toolkit cycler cymem cython debugpy decorator deepdiff deepmerge defusedxml deprecated detect-installer dill dirtyjson diskcache
disposable-email-domains distlib distro django-environ dnspython docopt docstring-parser docutils docx2txt duckdb durationpy editorconfig einops et-xmlfile eval-type-backport events execnet executing fake-useragent fastar fastavro
fastjsonschema fastuuid feedparser feedparser-sgmllib ffmpeg-python ffmpy filelock filetype flake8 flake8-docstrings flatbuffers fonttools fpdf fqdn frozenlist fsspec func-timeout funcy future fuzzywuzzy genson geopy gitdb
gitpython google-crc32c google-resumable-media gprof2dot greenlet griffelib h11 h2 hf-xet hiredis hpack html2text htmlmin2 httplib2 httptools httpx-sse huey humanfriendly humanize hyperframe ibm-db identify idna ifaddr ijson
imageio-ffmpeg imagesize imap-tools importlib-metadata importlib-resources inflection iniconfig installer invoke iso8601 isort itsdangerous jaraco-context jedi jeepney jieba jiter jmespath joblib jsmin json-repair json5 jsonpatch
jsonpath-ng jsonpath-python jsonpointer jsonref jupyter-core jupyterlab-pygments jupyterlab-widgets kafka-python kiwisolver ladybug lark latex2mathml lazy-object-proxy legacy-cgi libpass librt libtmux lingua-language-detector
linkify-it-py llvmlite loguru lupa lxml lz4 makefun mammoth markdown markdown-it-py markdown2 marko markupsafe matplotlib-inline maxminddb mccabe mdurl mergedeep mistletoe mistune mkdocs-material-extensions mmh3 mock monotonic
more-itertools mpmath msgpack msgspec mslex multidict multipart multiprocess murmurhash mypy-extensions mysql-connector mysql-connector-python mysqlclient narwhals nest-asyncio netaddr networkx newrelic nh3 numpy nvidia-cublas
nvidia-cublas-cu12 nvidia-cuda-cupti nvidia-cuda-cupti-cu12 nvidia-cuda-nvrtc nvidia-cuda-nvrtc-cu12 nvidia-cuda-runtime nvidia-cuda-runtime-cu12 nvidia-cudnn-cu12 nvidia-cudnn-cu13 nvidia-cufft nvidia-cufft-cu12 nvidia-cufile
nvidia-cufile-cu12 nvidia-curand nvidia-curand-cu12 nvidia-cusolver nvidia-cusolver-cu12 nvidia-cusparse nvidia-cusparse-cu12 nvidia-cusparselt-cu12 nvidia-cusparselt-cu13 nvidia-nccl-cu12 nvidia-nccl-cu13 nvidia-nvjitlink
nvidia-nvjitlink-cu12 nvidia-nvshmem-cu12 nvidia-nvshmem-cu13 nvidia-nvtx nvidia-nvtx-cu12 oauthlib objgraph olefile openinference-semantic-conventions openpyxl opentelemetry-semantic-conventions-ai opentelemetry-util-http
ordered-set orjson ormsgpack overrides packaging paginate paho-mqtt pandocfilters parameterized parse parso passlib pastel pathable pathspec pathvalidate peewee pfzy phonenumbers phonenumberslite pika pillow
pinecone-plugin-interface pip pkginfo platformdirs pluggy ply polars polars-runtime-32 polib portalocker prek preshed prettytable priority prometheus-client prompt-toolkit propcache protobuf psutil psycopg-binary psycopg-c
psycopg2 psycopg2-binary ptyprocess pure-eval puremagic pwdlib py py-rust-stemmers pyarrow-hotfix pyasn1 pybase64 pyclipper pycodestyle pycparser pycryptodome pycryptodomex pycurl pydocstyle pydub pyflakes pygments pyhumps
pyinstrument pyjwt pylatexenc pymemcache pympler pymssql pymupdf pymysql pyobjc pyobjc-core pyobjc-framework-accessibility pyobjc-framework-accounts pyobjc-framework-addressbook pyobjc-framework-adservices
pyobjc-framework-adsupport pyobjc-framework-applescriptkit pyobjc-framework-applescriptobjc pyobjc-framework-applicationservices pyobjc-framework-apptrackingtransparency pyobjc-framework-audiovideobridging
pyobjc-framework-authenticationservices pyobjc-framework-automaticassessmentconfiguration pyobjc-framework-automator pyobjc-framework-avfoundation pyobjc-framework-avkit pyobjc-framework-avrouting pyobjc-framework-backgroundassets
pyobjc-framework-browserenginekit pyobjc-framework-businesschat pyobjc-framework-calendarstore pyobjc-framework-callkit pyobjc-framework-carbon pyobjc-framework-cfnetwork pyobjc-framework-cinematic pyobjc-framework-classkit
pyobjc-framework-cloudkit pyobjc-framework-cocoa pyobjc-framework-collaboration pyobjc-framework-colorsync pyobjc-framework-contacts pyobjc-framework-contactsui pyobjc-framework-coreaudio pyobjc-framework-coreaudiokit
pyobjc-framework-corebluetooth pyobjc-framework-coredata pyobjc-framework-corehaptics pyobjc-framework-corelocation pyobjc-framework-coremedia pyobjc-framework-coremediaio pyobjc-framework-coremidi pyobjc-framework-coreml
pyobjc-framework-coremotion pyobjc-framework-coreservices pyobjc-framework-corespotlight pyobjc-framework-coretext pyobjc-framework-corewlan pyobjc-framework-cryptotokenkit pyobjc-framework-datadetection
pyobjc-framework-devicecheck pyobjc-framework-devicediscoveryextension pyobjc-framework-dictionaryservices pyobjc-framework-discrecording pyobjc-framework-discrecordingui pyobjc-framework-diskarbitration
pyobjc-framework-dvdplayback pyobjc-framework-eventkit pyobjc-framework-exceptionhandling pyobjc-framework-executionpolicy pyobjc-framework-extensionkit pyobjc-framework-externalaccessory pyobjc-framework-fileprovider
pyobjc-framework-fileproviderui pyobjc-framework-findersync pyobjc-framework-fsevents pyobjc-framework-fskit pyobjc-framework-gamecenter pyobjc-framework-gamecontroller pyobjc-framework-gamekit pyobjc-framework-gameplaykit
pyobjc-framework-healthkit pyobjc-framework-imagecapturecore pyobjc-framework-inputmethodkit pyobjc-framework-installerplugins pyobjc-framework-instantmessage pyobjc-framework-intents pyobjc-framework-intentsui
pyobjc-framework-iobluetooth pyobjc-framework-iobluetoothui pyobjc-framework-iosurface pyobjc-framework-ituneslibrary pyobjc-framework-kernelmanagement pyobjc-framework-latentsemanticmapping pyobjc-framework-launchservices
pyobjc-framework-libdispatch pyobjc-framework-libxpc pyobjc-framework-linkpresentation pyobjc-framework-localauthentication pyobjc-framework-localauthenticationembeddedui pyobjc-framework-mailkit pyobjc-framework-mapkit
pyobjc-framework-mediaaccessibility pyobjc-framework-mediaextension pyobjc-framework-medialibrary pyobjc-framework-mediaplayer pyobjc-framework-mediatoolbox pyobjc-framework-metal pyobjc-framework-metalfx pyobjc-framework-metalkit
pyobjc-framework-metalperformanceshaders pyobjc-framework-metalperformanceshadersgraph pyobjc-framework-metrickit pyobjc-framework-mlcompute pyobjc-framework-modelio pyobjc-framework-multipeerconnectivity
pyobjc-framework-naturallanguage pyobjc-framework-netfs pyobjc-framework-network pyobjc-framework-networkextension pyobjc-framework-notificationcenter pyobjc-framework-opendirectory pyobjc-framework-osakit pyobjc-framework-oslog
pyobjc-framework-passkit pyobjc-framework-pencilkit pyobjc-framework-phase pyobjc-framework-photos pyobjc-framework-photosui pyobjc-framework-preferencepanes pyobjc-framework-pushkit pyobjc-framework-quartz
pyobjc-framework-quicklookthumbnailing pyobjc-framework-replaykit pyobjc-framework-safariservices pyobjc-framework-safetykit pyobjc-framework-scenekit pyobjc-framework-screencapturekit pyobjc-framework-screensaver
pyobjc-framework-screentime pyobjc-framework-scriptingbridge pyobjc-framework-searchkit pyobjc-framework-security pyobjc-framework-securityfoundation pyobjc-framework-securityinterface pyobjc-framework-securityui
pyobjc-framework-sensitivecontentanalysis pyobjc-framework-servicemanagement pyobjc-framework-sharedwithyou pyobjc-framework-sharedwithyoucore pyobjc-framework-shazamkit pyobjc-framework-social pyobjc-framework-soundanalysis
pyobjc-framework-speech pyobjc-framework-spritekit pyobjc-framework-storekit pyobjc-framework-symbols pyobjc-framework-syncservices pyobjc-framework-systemconfiguration pyobjc-framework-systemextensions
pyobjc-framework-threadnetwork pyobjc-framework-uniformtypeidentifiers pyobjc-framework-usernotifications pyobjc-framework-usernotificationsui pyobjc-framework-videosubscriberaccount pyobjc-framework-videotoolbox
pyobjc-framework-virtualization pyobjc-framework-vision pyobjc-framework-webkit pyodbc pyotp pypandoc pypandoc-binary pyparsing pypdf pypdf2 pypdfium2 pyperclip pypika pypinyin pyproject-hooks pyreadline3 pyserial pysocks
python-barcode python-crontab python-decouple python-discovery python-dotenv python-http-client python-iso639 python-json-logger python-magic python-magic-bin python-memcached python-multipart python-slugify python-stdnum pytokens
pytz pywin32 pywin32-ctypes pywinpty pyyaml pyzmq rapidfuzz regex restructuredtext-lint rfc3986 rfc3986-validator rfc3987-syntax rignore roman-numerals roman-numerals-py rpds-py rtree ruamel-yaml ruamel-yaml-clib ruff safetensors
scapy schedule scramp screeninfo semantic-version semver send2trash sentencepiece setproctitle setuptools sgmllib3k sh shellingham shortuuid simpleeval simplejson singleton-decorator six slack-sdk smart-open smmap sniffio
snowballstemmer socksio sorl-thumbnail sortedcontainers soupsieve spacy-legacy spacy-loggers sphinxcontrib-applehelp sphinxcontrib-devhelp sphinxcontrib-htmlhelp sphinxcontrib-jsmath sphinxcontrib-qthelp
sphinxcontrib-serializinghtml sqlglot sqlparse srsly sseclient-py sspilib standard-aifc standard-chunk starkbank-ecdsa statsd strenum striprtf structlog supervisor sympy tabulate tblib tcolorpy tenacity termcolor text-unidecode
threadpoolctl time-machine tinycss2 tinydb tinytag tokenize-rt toml tomli tomli-w tomlkit tornado tqdm traitlets tree-sitter tree-sitter-c tree-sitter-c-sharp tree-sitter-embedded-template tree-sitter-javascript
tree-sitter-language-pack tree-sitter-python tree-sitter-typescript tree-sitter-yaml trove-classifiers truststore txaio ty types-aiofiles types-awscrt types-certifi types-cffi types-html5lib types-markdown types-passlib
types-pillow types-psutil types-psycopg2 types-pyasn1 types-python-dateutil types-python-jose types-pytz types-pyyaml types-regex types-s3transfer types-setuptools types-toml types-urllib3 types-webencodings typing-extensions
tzdata ua-parser uc-micro-py ujson uncalled-for unidecode uri-template uritemplate urllib3 uuid-utils uuid7 uv uvloop validators vine virtualenv vulture w3lib waitress wasabi watchdog wcmatch wcwidth webcolors webencodings
websocket-client websockets whatthepatch whitenoise whois widgetsnbextension win32-setctime wrapt xlrd xlsxwriter xmltodict xxhash yt-dlp zipp zizmor zstandard
`;

/** https://packaging.python.org/en/latest/specifications/core-metadata/#provides-extra-multiple-use: the extras that services ask for most. */
const extras = `
celery[redis]: redis
django-allauth[socialaccount]: pyjwt requests requests-oauthlib cryptography
fastapi[all]: email-validator httpx itsdangerous jinja2 orjson pydantic-extra-types pydantic-settings python-multipart pyyaml ujson uvicorn
fastapi[standard]: email-validator fastapi-cli httpx jinja2 pydantic-extra-types pydantic-settings python-multipart uvicorn
flask[async]: asgiref
flask[dotenv]: python-dotenv
httpx[http2]: h2
httpx[socks]: socksio
passlib[argon2]: argon2-cffi
passlib[bcrypt]: bcrypt
psycopg[binary]: psycopg-binary
psycopg[pool]: psycopg-pool
psycopg[c]: psycopg-c
pydantic[email]: email-validator
pydantic[dotenv]: python-dotenv
pyjwt[crypto]: cryptography
pymongo[srv]: dnspython
python-jose[cryptography]: cryptography
python-jose[pycryptodome]: pycryptodome
python-socketio[asyncio-client]: aiohttp
python-socketio[client]: requests websocket-client
redis[hiredis]: hiredis
requests[socks]: pysocks
sentry-sdk[fastapi]: fastapi
sentry-sdk[flask]: flask blinker markupsafe
sentry-sdk[django]: django
sqlalchemy[asyncio]: greenlet
sqlalchemy[postgresql]: psycopg2
sqlalchemy[postgresql-asyncpg]: asyncpg greenlet
sqlalchemy[aiosqlite]: aiosqlite greenlet
starlette[full]: httpx itsdangerous jinja2 python-multipart pyyaml
uvicorn[standard]: httptools python-dotenv pyyaml uvloop watchfiles websockets
strawberry-graphql[fastapi]: fastapi python-multipart
fastapi-users[sqlalchemy]: fastapi-users-db-sqlalchemy sqlalchemy
unstructured[all-docs]: pdf2image pdfminer-six python-docx python-pptx pandas openpyxl pillow
qdrant-client[fastembed]: fastembed
langchain[openai]: langchain-openai
`;

const rows = (text: string): [string, readonly string[]][] => text.trim().split(/;\s*|\n(?=\S+\[)/).flatMap((row) => {
  const [name = '', ...others] = row.trim().split(/:?\s+/);
  return name === '' ? [] : [[name, others]];
});
const required: ReadonlyMap<string, readonly string[]> = new Map([...requiringNothing.trim().split(/\s+/).map((name): [string, readonly string[]] => [name, []]), ...rows(requiring), ...rows(extras)]);

/** What comes in with a distribution, or with `distribution[extra]`; undefined: not known. */
export function requiredBy(distribution: string): readonly string[] | undefined {
  return required.get(distribution);
}

let shares: ReadonlyMap<string, number> | undefined;

/** The share of known distributions that bring it, themselves or by what they require: what is rare hardly comes in with an unknown one. */
export function shareRequiring(distribution: string): number {
  if (shares === undefined) {
    const counts = new Map<string, number>();
    for (const each of required.keys()) if (!each.includes('[')) for (const name of broughtBy(each)) counts.set(name, (counts.get(name) ?? 0) + 1 / required.size);
    shares = counts;
  }
  return shares.get(distribution) ?? 0;
}

function broughtBy(distribution: string): ReadonlySet<string> {
  const found = new Set(required.get(distribution));
  for (const each of found) for (const name of required.get(each) ?? []) found.add(name);
  return found;
}
