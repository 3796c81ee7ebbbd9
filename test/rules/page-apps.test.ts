// auth/no-authentication and api/returns-secrets: pages of Streamlit and Gradio.
import { describe, expect, test } from 'vitest';
import { said } from './said.ts';

const docker = (command: string): Record<string, string> => ({ Dockerfile: `FROM python:3.12-slim\nCOPY . .\nEXPOSE 8501\nCMD ${command}\n` });
const served = docker('["streamlit", "run", "app.py"]');
const page = (body: string): Record<string, string> => ({ 'app.py': `import streamlit as st\nfrom settings import config, store\nst.set_page_config(page_title="Shop")\n${body}` });
const deleting = 'if st.button(\n    "Delete",\n    key="delete",\n):\n    store.delete_item(name)\n';

describe('auth/no-authentication: pages', () => {
  test.each<[string, Record<string, string>, string[]]>([
    ['a button that deletes', { ...served, ...page(deleting) }, ['app.py:3 P0 pages']],
    ['served by a script', { ...docker('["sh", "start.sh"]'), 'start.sh': '#!/bin/sh\nexec streamlit run app.py --server.address=0.0.0.0\n', ...page(deleting) }, ['app.py:3 P0 pages']],
    ['deployed by an unknown command', { ...docker('["./run"]'), ...page(deleting) }, ['app.py:3 P1 pages']],
    ['on one\'s own machine', page(deleting), ['app.py:3 P2 pages']],
    ['settings that are saved', { ...served, ...page('with st.form("settings"):\n    if st.form_submit_button("Save"):\n        config.save_settings(values)\n') }, ['app.py:3 P0 pages']],
    ['to the machine itself alone', { ...docker('["streamlit", "run", "app.py", "--server.address=127.0.0.1"]'), ...page(deleting) }, ['app.py:3 P1 pages']],
    ['in a folder of a demonstration that nothing starts', { 'shop-demo/app.py': page(deleting)['app.py'] ?? '', Dockerfile: 'FROM python:3.12\nCMD ["python", "server.py"]\n' }, ['shop-demo/app.py:3 P2 pages']],
    ['in another folder that nothing starts', { 'shop/app.py': page(deleting)['app.py'] ?? '', Dockerfile: 'FROM python:3.12\nCMD ["python", "server.py"]\n' }, ['shop/app.py:3 P1 pages']],
    ['behind a login', { ...served, ...page(`if not st.session_state.get("authenticated"):\n    st.stop()\n${deleting}`) }, []],
    ['behind a login of another file', { ...served, ...page(deleting), 'login.py': 'import streamlit as st\ndef check_password():\n    return st.text_input("Password", type="password") == st.secrets["password"]\n' }, []],
    ['a button that shows', { ...served, ...page('if st.button("Show"):\n    st.write(store.list_items())\n    st.session_state.clear_items()\nstore.delete_item("old")\n') }, []],
    ['a file that is saved', { ...served, ...page('if st.button("Save"):\n    store.save_report(text)\n') }, []],
  ])('%s', async (_, files, expected) => expect(await said('auth/no-authentication', files)).toEqual(expected));
});

describe('api/returns-secrets: pages', () => {
  test.each<[string, Record<string, string>, string[]]>([
    ['a stored key', page('st.text_input("Key", value=config.get("api_key", ""), type="password")\n'), ['app.py:4 P1 shown']],
    ['by a name', page('default_key = "x"\napi_key = config.app.get("openai_api_key")\nst.text_input(\n    "Key",\n    value=api_key,\n    type="password",\n)\n'), ['app.py:8 P1 shown']],
    ['of the environment', page('st.text_input("Key", type="password", value=os.getenv("OPENAI_API_KEY", ""))\n'), ['app.py:4 P1 shown']],
    ['of Gradio', { 'app.py': 'import gradio as gr\nkey = gr.Textbox(label="Key", type="password", value=os.environ.get("API_KEY"))\n' }, ['app.py:2 P2 shown']],
    ['behind a login', page('if not st.session_state.get("logged_in"):\n    st.stop()\nst.text_input("Key", value=config.api_key, type="password")\n'), ['app.py:6 P2 shown']],
    ['what the visitor typed', page('st.text_input("Key", value=st.session_state.get("api_key", ""), type="password")\n'), []],
    ['empty', page('api_key = config.api_key\nst.text_input("Key", value="", placeholder="set" if api_key else "not set", type="password")\n'), []],
    ['a text that is no secret', page('st.text_input("Base", value=config.base_url, type="password")\nst.text_input("Key file", value=config.api_key_file)\n'), []],
  ])('%s', async (_, files, expected) => expect(await said('api/returns-secrets', files)).toEqual(expected));
});

const gradio = (launch: string, body = ''): Record<string, string> => ({ 'app.py': `import gradio as gr\nimport subprocess\nwith gr.Blocks() as demo:\n    text = gr.Textbox()\n${body}${launch}\n` });
const running = 'def run(text):\n    return subprocess.check_output(["convert", text])\n';

describe('network/binds-all-without-auth: pages', () => {
  test.each<[string, Record<string, string>, string[]]>([
    ['pages that run programs', gradio('demo.queue().launch(  # for all\n    server_name="0.0.0.0",\n    server_port=7860,\n)', running), ['app.py:8 P1 launched-acting']],
    ['pages that compute', gradio('demo.launch(share=True)'), ['app.py:5 P2 launched']],
    ['with a login', gradio('demo.launch(server_name="0.0.0.0", auth=check)', running), []],
    ['on the machine itself', gradio('demo.launch(server_name="127.0.0.1")', running), []],
    ['by an option', gradio('demo.launch(server_name=args.host, share=args.share)', running), []],
    ['a browser', { 'app.py': 'from playwright.sync_api import sync_playwright\nbrowser = chromium.launch(share=True)\n' }, []],
  ])('%s', async (_, files, expected) => expect(await said('network/binds-all-without-auth', files)).toEqual(expected));
});

const saving = (path: string, write = '        with open(path, "wb") as file:\n            file.write(upload.getbuffer())\n'): Record<string, string> => page(`uploads = st.file_uploader("Files", accept_multiple_files=True)\nif uploads:\n    for upload in uploads:\n        path = ${path}\n${write}`);

describe('upload/path-traversal: pages', () => {
  test.each<[string, Record<string, string>, string[]]>([
    ['under its name', saving('folder / upload.name'), ['app.py:7 P0 saved']],
    ['joined', saving('os.path.join("temp", upload.name)'), ['app.py:7 P0 saved']],
    ['in a helper', page('def keep(uploaded_file):\n    path = os.path.join(folder, uploaded_file.name)\n    with open(path, "wb") as file:\n        file.write(uploaded_file.read())\n'), ['app.py:5 P0 saved']],
    ['behind a login', { ...saving('folder / upload.name'), 'login.py': 'import streamlit as st\nif not st.session_state.get("authenticated"):\n    st.stop()\n' }, ['app.py:7 P1 saved']],
    ['its last part alone', saving('folder / Path(upload.name).name'), []],
    ['cleaned', saving('folder / secure_filename(upload.name)'), []],
    ['a name of its own', saving('folder / f"{uuid4()}.png"'), []],
    ['behind other words', saving('folder / f"upload_{upload.name}"'), []],
    ['a path that is only shown', saving('folder / upload.name', '        st.write(path)\n'), []],
    ['the name of something else', saving('folder / model.name'), []],
  ])('%s', async (_, files, expected) => expect(await said('upload/path-traversal', files)).toEqual(expected));
});
