// extract/python/routes: Django and Django REST framework -> RouterFact, RouteFact, UseFact.
import type { Fact } from '../../../model/fact.ts';
import type { SourceFile } from '../../../model/file.ts';
import type { Document } from '../../../parse/document.ts';
import type { Outline } from '../outline.ts';

export function* djangoRoutes(_document: Document, _code: Outline, _file: SourceFile): Iterable<Fact> {}
