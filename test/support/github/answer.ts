// What the parts of the test GitHub hand each other.

export interface Call {
  readonly method: string;
  readonly path: string; // below the API's root, with its query
  readonly body: Record<string, unknown>;
  readonly login: string; // whose token it is
}

export interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export const notFound: Answer = { status: 404, body: { message: 'Not Found', documentation_url: 'https://docs.github.com/rest' } };

export function refused(...errors: string[]): Answer {
  return { status: 422, body: { message: 'Unprocessable Entity', errors, documentation_url: 'https://docs.github.com/rest' } };
}

/** A page of a list, with the Link header that leads to the next (docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api). */
export function page(items: readonly unknown[], path: string, url: string): Answer {
  const query = new URL(path, url).searchParams;
  const [size, number] = [Number(query.get('per_page') ?? 30), Number(query.get('page') ?? 1)];
  const shown = items.slice((number - 1) * size, number * size);
  if (number * size >= items.length) return { status: 200, body: shown };
  query.set('page', String(number + 1));
  return { status: 200, body: shown, headers: { link: `<${url}${path.split('?')[0] ?? ''}?${query.toString()}>; rel="next"` } };
}
