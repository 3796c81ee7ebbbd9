// extract/python: words one of which stands in every file that answers requests. Of the whole text, so that they cost no look of their own.
const verbs = ['get', 'post', 'put', 'patch', 'delete'];

export const servingWords: readonly string[] = [
  ...['fastapi', 'starlette', 'apirouter', 'flask', 'quart', 'blueprint', 'django', 'rest_framework', 'aiohttp', 'tornado', 'sanic', 'litestar', 'ninja', 'bottle', 'falcon', 'web.application('],
  ...['@router.', '@app.', '@api.', '@bp.', '@blueprint.', 'router.', '.route(', '.api_route(', '.websocket(', ...verbs.flatMap((verb) => [`.${verb}("/`, `.${verb}('/`, `.${verb}("")`, `.${verb}('')`, `.${verb}(\n`, `.${verb}(\r`, `.${verb}(path`])],
  ...['apiview', 'viewset', 'methodview', 'requesthandler', 'view)', '(request', 'depends('],
];
