// Python: import names -> distributions that bring them. Source: the top-level modules that each distribution's own metadata declares (`top_level.txt`,
// the wheel's RECORD: https://packaging.python.org/en/latest/specifications/recording-installed-packages/), kept by hand for packages that
// services use; each distribution was looked up in PyPI's list of names. What is not listed is nobody's and is never reported.

/** `import name: distributions`, normalised (PEP 503). A name with dots stands in a namespace package. */
const differing = `
airtable: airtable-python-wrapper
allauth: django-allauth
ansible: ansible-core ansible
anymail: django-anymail
apiclient: google-api-python-client
argon2: argon2-cffi
atlassian: atlassian-python-api
attr: attrs
auth0: auth0-python
autogen: pyautogen ag2 autogen
axes: django-axes
azure.ai.documentintelligence: azure-ai-documentintelligence
azure.ai.formrecognizer: azure-ai-formrecognizer
azure.ai.inference: azure-ai-inference
azure.ai.projects: azure-ai-projects
azure.ai.textanalytics: azure-ai-textanalytics
azure.cognitiveservices.speech: azure-cognitiveservices-speech
azure.communication.email: azure-communication-email
azure.core: azure-core
azure.cosmos: azure-cosmos
azure.eventhub: azure-eventhub
azure.functions: azure-functions
azure.identity: azure-identity
azure.keyvault.secrets: azure-keyvault-secrets
azure.monitor.opentelemetry: azure-monitor-opentelemetry
azure.search.documents: azure-search-documents
azure.servicebus: azure-servicebus
azure.storage.blob: azure-storage-blob
azure.storage.filedatalake: azure-storage-file-datalake
azure.storage.queue: azure-storage-queue
barcode: python-barcode
binance: python-binance binance-connector
Bio: biopython
bs4: beautifulsoup4 bs4
bson: pymongo bson
cairo: pycairo
cassandra: cassandra-driver scylla-driver
chromadb: chromadb chromadb-client
ckeditor: django-ckeditor
compressor: django-compressor
constance: django-constance
corsheaders: django-cors-headers
crispy_forms: django-crispy-forms
Crypto: pycryptodome pycrypto
Cryptodome: pycryptodomex
csp: django-csp
cv2: opencv-python opencv-python-headless opencv-contrib-python opencv-contrib-python-headless
cx_Oracle: cx-oracle
databricks.sdk: databricks-sdk
databricks.sql: databricks-sql-connector
dateutil: python-dateutil
debug_toolbar: django-debug-toolbar
decouple: python-decouple
discord: discord-py py-cord discord discord-py-self
django_filters: django-filter
django_q: django-q django-q2
djmoney: django-money
dns: dnspython
docling: docling docling-slim
docx: python-docx
dotenv: python-dotenv
elasticapm: elastic-apm
elasticsearch: elasticsearch elasticsearch7 elasticsearch8
elasticsearch_dsl: elasticsearch-dsl elasticsearch
email_validator: email-validator pydantic
engineio: python-engineio
environ: django-environ environ-config
facebook: facebook-sdk
faiss: faiss-cpu faiss-gpu faiss-gpu-cu12
fastapi_cache: fastapi-cache2 fastapi-cache
fastapi_users_db_sqlalchemy: fastapi-users-db-sqlalchemy fastapi-users
fastapi_utils: fastapi-utils fastapi-restful
ffmpeg: ffmpeg-python
fitz: pymupdf
flask_bootstrap: flask-bootstrap bootstrap-flask flask-bootstrap4
flask_redis: flask-redis flask-and-redis
flask_security: flask-security flask-security-too
flask_sqlalchemy: flask-sqlalchemy flask-sqlalchemy-lite
flask_uploads: flask-uploads flask-reuploaded
formtools: django-formtools
fpdf: fpdf2 fpdf
google.adk: google-adk
google.api_core: google-api-core
google.auth: google-auth
google.cloud.aiplatform: google-cloud-aiplatform
google.cloud.bigquery: google-cloud-bigquery
google.cloud.dlp_v2: google-cloud-dlp
google.cloud.documentai: google-cloud-documentai
google.cloud.firestore: google-cloud-firestore firebase-admin
google.cloud.kms: google-cloud-kms
google.cloud.logging: google-cloud-logging
google.cloud.pubsub: google-cloud-pubsub
google.cloud.pubsub_v1: google-cloud-pubsub
google.cloud.secretmanager: google-cloud-secret-manager
google.cloud.speech: google-cloud-speech
google.cloud.storage: google-cloud-storage
google.cloud.tasks_v2: google-cloud-tasks
google.cloud.texttospeech: google-cloud-texttospeech
google.cloud.translate: google-cloud-translate
google.cloud.translate_v2: google-cloud-translate
google.cloud.vision: google-cloud-vision
google.genai: google-genai
google.generativeai: google-generativeai
google.oauth2: google-auth
google.protobuf: protobuf
googleapiclient: google-api-python-client
graphql: graphql-core
gridfs: pymongo
grpc: grpcio
grpc_health: grpcio-health-checking
grpc_reflection: grpcio-reflection
grpc_tools: grpcio-tools
guardian: django-guardian
haystack: django-haystack haystack-ai farm-haystack
health_check: django-health-check
igraph: igraph python-igraph
imagekit: django-imagekit
import_export: django-import-export
jazzmin: django-jazzmin
jose: python-jose
jwt: pyjwt
kafka: kafka-python kafka-python-ng
langchain_core: langchain-core langchain
ldap: python-ldap
ldclient: launchdarkly-server-sdk
Levenshtein: levenshtein python-levenshtein
linebot: line-bot-sdk
lingua: lingua-language-detector
llama_cpp: llama-cpp-python
llama_index: llama-index llama-index-core
magic: python-magic python-magic-bin file-magic libmagic
markdown_it: markdown-it-py
memcache: python-memcached
model_utils: django-model-utils
mptt: django-mptt
multipart: python-multipart multipart
mysql: mysql-connector-python mysql-connector mysql-connector-python-rf
MySQLdb: mysqlclient pymysql mysql-python
nacl: pynacl
nacos: nacos-sdk-python
nats: nats-py
newspaper: newspaper3k newspaper4k
ninja: django-ninja
ninja_extra: django-ninja-extra
nmap: python-nmap
O365: o365
oauth2_provider: django-oauth-toolkit
onelogin: python3-saml
onnxruntime: onnxruntime onnxruntime-gpu
opencc: opencc opencc-python-reimplemented
OpenGL: pyopengl
opensearchpy: opensearch-py
OpenSSL: pyopenssl
opentelemetry.exporter.otlp: opentelemetry-exporter-otlp opentelemetry-exporter-otlp-proto-grpc opentelemetry-exporter-otlp-proto-http
opentelemetry.instrumentation.celery: opentelemetry-instrumentation-celery
opentelemetry.instrumentation.django: opentelemetry-instrumentation-django
opentelemetry.instrumentation.fastapi: opentelemetry-instrumentation-fastapi
opentelemetry.instrumentation.flask: opentelemetry-instrumentation-flask
opentelemetry.instrumentation.httpx: opentelemetry-instrumentation-httpx
opentelemetry.instrumentation.redis: opentelemetry-instrumentation-redis
opentelemetry.instrumentation.requests: opentelemetry-instrumentation-requests
opentelemetry.instrumentation.sqlalchemy: opentelemetry-instrumentation-sqlalchemy
opentelemetry.sdk: opentelemetry-sdk
opentelemetry.trace: opentelemetry-api
osgeo: gdal
paddle: paddlepaddle paddlepaddle-gpu
paho: paho-mqtt
passlib: passlib libpass
pdfminer: pdfminer-six pdfminer
phonenumber_field: django-phonenumber-field
phonenumbers: phonenumbers phonenumberslite
PIL: pillow pillow-simd
pinecone: pinecone pinecone-client
pkg_resources: setuptools
plaid: plaid-python
playhouse: peewee
polymorphic: django-polymorphic
pptx: python-pptx
psycopg2: psycopg2 psycopg2-binary
psycopg: psycopg psycopg-binary
pydantic_ai: pydantic-ai pydantic-ai-slim
PyPDF2: pypdf2
PyQt5: pyqt5
PyQt6: pyqt6
PySide2: pyside2
PySide6: pyside6 pyside6-essentials
pythonjsonlogger: python-json-logger
pyVmomi: pyvmomi
qcloud_cos: cos-python-sdk-v5
rdkit: rdkit rdkit-pypi
readability: readability-lxml
redis_lock: python-redis-lock
rediscluster: redis-py-cluster
rest_framework: djangorestframework
rest_framework_jwt: djangorestframework-jwt drf-jwt
rest_framework_nested: drf-nested-routers
rest_framework_simplejwt: djangorestframework-simplejwt
reversion: django-reversion
ruamel.yaml: ruamel-yaml
saml2: pysaml2
serial: pyserial
serpapi: google-search-results serpapi
shopify: shopifyapi
simple_history: django-simple-history
skimage: scikit-image
sklearn: scikit-learn
slack: slackclient
slugify: python-slugify unicode-slugify
snappy: python-snappy cramjam
snowflake.connector: snowflake-connector-python
snowflake.sqlalchemy: snowflake-sqlalchemy
social_core: social-auth-core
social_django: social-auth-app-django
socketio: python-socketio
sorl: sorl-thumbnail
speech_recognition: speechrecognition
st_aggrid: streamlit-aggrid
stdnum: python-stdnum
stomp: stomp-py
storages: django-storages
strawberry: strawberry-graphql
taggit: django-taggit
tavily: tavily-python
telebot: pytelegrambotapi
telegram: python-telegram-bot
tencentcloud: tencentcloud-sdk-python
tensorflow: tensorflow tensorflow-cpu tensorflow-gpu tensorflow-macos tf-nightly
tinymce: django-tinymce
tortoise: tortoise-orm
treebeard: django-treebeard
TTS: tts coqui-tts
two_factor: django-two-factor-auth
umap: umap-learn
unfold: django-unfold
UnleashClient: unleashclient
usb: pyusb
vertexai: google-cloud-aiplatform
volcenginesdkarkruntime: volcengine-python-sdk
waffle: django-waffle
weaviate: weaviate-client
websocket: websocket-client
whisper: openai-whisper whisper
whois: python-whois whois
widget_tweaks: django-widget-tweaks
yaml: pyyaml
zai: zai-sdk
zmq: pyzmq
zope.interface: zope-interface
`;

/** Import names that are their distribution's own. */
const alike = `
a2wsgi accelerate aerich aio_pika aioboto3 aiobotocore aiocache aiofiles aiohttp aiohttp_cors aiohttp_jinja2 aiohttp_session aiolimiter aiomysql aioredis aiosmtplib aiosqlite akshare albumentations alembic alibabacloud_tea_openapi
anthropic anyio apprise apscheduler ariadne arq arrow asgiref asyncmy asyncpg attrs authlib b2sdk babel backoff backtrader bcrypt beanie bleach blinker boto3 botocore bottle boxsdk brotli cachetools catboost ccxt celery cerberus
certifi cffi channels channels_redis chardet charset_normalizer cheroot cherrypy click clickhouse_connect clickhouse_driver cohere colorama coloredlogs confluent_kafka crewai croniter cryptography cssselect curl_cffi cython dash
dash_bootstrap_components dashscope dask databases dataclasses_json dataset datasets dateparser ddtrace deep_translator defusedxml deprecated diffusers dingtalk_stream diskcache dj_database_url django django_celery_beat
django_celery_results django_countries django_extensions django_htmx django_otp django_prometheus django_redis django_rq django_structlog django_tables2 dlib docker docstring_parser docx2txt dramatiq drf_spectacular drf_yasg
dropbox dspy duckdb duckduckgo_search easy_thumbnails easyocr ecdsa edge_tts edgedb editdistance einops emoji environs etcd3 eth_account eventlet exa_py fabric face_recognition fake_useragent faker falcon fastapi fastapi_jwt_auth
fastapi_limiter fastapi_mail fastapi_mcp fastapi_pagination fastapi_sso fastapi_users faster_whisper fastmcp feedparser filetype fire firebase_admin flair flasgger flash_attn flask flask_admin flask_apscheduler flask_assets
flask_babel flask_babelex flask_bcrypt flask_caching flask_compress flask_cors flask_dance flask_debugtoolbar flask_httpauth flask_jwt_extended flask_limiter flask_login flask_mail flask_mailman flask_marshmallow flask_migrate
flask_moment flask_mongoengine flask_openapi3 flask_principal flask_pymongo flask_restful flask_restplus flask_restx flask_script flask_seasurf flask_session flask_smorest flask_sock flask_socketio flask_talisman flask_wtf folium
fsspec furl fuzzywuzzy gcsfs gensim geoip2 geopandas geopy gevent google_auth_oauthlib google_search_results googlemaps googletrans gotrue gradio gradio_client granian graphene graphene_django groq gspread gtts guidance gunicorn
h11 hdbscan html2text html5lib httpcore httplib2 httptools httpx httpx_oauth httpx_sse huey huggingface_hub humanize hvac hypercorn ibm_db icalendar idna ijson imageio_ffmpeg imap_tools imutils inflection influxdb influxdb_client
insightface instaloader instructor invoke isodate itsdangerous jellyfish jieba jinja2 jira jiwer joblib json5 json_repair jsonpath_ng jsonschema jwcrypto kombu kubernetes langchain langchain_anthropic langchain_aws
langchain_chroma langchain_classic langchain_cohere langchain_community langchain_experimental langchain_google_genai langchain_google_vertexai langchain_groq langchain_huggingface langchain_mcp_adapters langchain_mistralai
langchain_ollama langchain_openai langchain_pinecone langchain_postgres langchain_qdrant langchain_tavily langchain_text_splitters langdetect langfuse langgraph langid langsmith lark_oapi ldap3 librosa lightgbm lightning litellm
llama_parse loguru lxml lz4 magika mailjet_rest mammoth markdown markdown2 markdownify markupsafe marshmallow marshmallow_sqlalchemy matplotlib maxminddb mcp mechanize mediapipe meilisearch mercadopago minio mistralai mistune
mixpanel mlflow modelscope mongoengine more_itertools motor moviepy msal msgpack msgspec napalm ncclient neo4j nest_asyncio netaddr netmiko networkx newrelic nh3 nltk notion_client num2words numba numpy oauth2client oauthlib
objgraph odmantic okta ollama openai openpyxl oracledb orjson orm ormar oss2 packaging paddleocr pandas pandas_ta paramiko parsel paypalrestsdk pdf2image pdfplumber peewee peft pendulum pexpect pgvector phonetics piccolo pika pip
playwright plotly polars pony postgrest posthog praw prisma prometheus_client prometheus_fastapi_instrumentator prompt_toolkit psutil psycopg2cffi psycopg_pool ptyprocess pwdlib pyairtable pyarrow pyasn1 pyaudio pycocotools
pycountry pycparser pycurl pydantic pydantic_core pydantic_extra_types pydantic_settings pydub pyecharts pygments pyinstrument pylibmc pymemcache pymilvus pymongo pympler pymssql pymupdf pymupdf4llm pymysql pyngrok pyodbc pyotp
pypdf pypinyin pyproj pyquery pyseto pyshark pysnmp pytesseract python_multipart pytorch_lightning pytubefix pytz pywebpush pyzbar qdrant_client qrcode quart rapidfuzz rapidocr_onnxruntime rasterio ray razorpay records redis regex
replicate reportlab requests requests_aws4auth requests_html requests_oauthlib requests_toolbelt resend rich rouge rq rsa s3fs s3transfer sacrebleu safetensors sanic scapy schedule schematics scipy scrapy seaborn selenium semver
sendgrid sentence_transformers sentencepiece sentry_sdk sh shapely shortuuid sib_api_v3_sdk simpleeval simplejson six slack_bolt slack_sdk slowapi smart_open solana sounddevice soundfile spacy sqlalchemy sqlalchemy_continuum
sqlalchemy_utils sqlitedict sqlmodel sqlparse sse_starlette sshtunnel starlette starlette_admin starlette_context statsd statsmodels streamlit streamlit_option_menu stripe structlog supabase sympy tabulate tenacity termcolor
textblob textdistance tiktoken timezonefinder timm tinydb tldextract tokenizers toml tomli torch torchaudio torchvision tornado tqdm trafilatura transformers tushare tweepy twilio twisted typer typesense typing_extensions tzdata
tzlocal ua_parser ujson ultralytics unidecode unstructured unstructured_client urllib3 user_agent user_agents uvicorn uvloop validators volcengine voluptuous w3lib wagtail waitress wandb watchdog watchfiles weasyprint web3
webdriver_manager websockets wechatpy werkzeug whitenoise wordcloud wtforms xgboost xlrd xlsxwriter xmltodict xxhash yarl yaspin yfinance youtube_dl youtube_transcript_api yt_dlp zhipuai zstandard
`;

const byImport: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ...alike.trim().split(/\s+/).map((name): [string, readonly string[]] => [name, [name.replaceAll('_', '-')]]),
  ...differing.trim().split('\n').map((line): [string, readonly string[]] => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2).split(' ')]),
]);

/** The longest part of a dotted name that is known, and who brings it. */
export function distributionsOf(module: string): { readonly name: string; readonly distributions: readonly string[] } | undefined {
  for (let name = module; name !== ''; name = name.slice(0, Math.max(0, name.lastIndexOf('.')))) {
    const distributions = byImport.get(name);
    if (distributions !== undefined) return { name, distributions };
  }
  return undefined;
}
