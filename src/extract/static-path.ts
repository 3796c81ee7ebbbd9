// Paths of files that any page may load anyway: letting other origins read them gives nothing away.

const staticWords = /font|sdk|static|assets?\b|images?\b|media|css|\.js\b|icons?\b|\.(?:\(|\\)?(?:\?:)?(?:[\w|?]*\|)?(?:woff2?|ttf|eot|otf|svg|png|jpe?g|gif|ico|webp|css|js|map|wasm|xml|txt|pdf|mp[34]|webm)\b|\.well-known|manifest|sw\.js|robots|favicon|schema|openapi|swagger|_next|_astro|_nuxt|cdn|downloads?\b|badge/i;

export function isStaticPath(path: string): boolean {
  return staticWords.test(path) && !/\bapi\b/i.test(path.replace(/openapi/gi, ''));
}
