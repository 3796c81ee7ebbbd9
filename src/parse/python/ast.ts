// placeholder: the Python parser's author replaces this file
export interface Module { readonly type: 'Module' }
