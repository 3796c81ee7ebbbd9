// extract/typescript/routes: Koa and its routers -> RouterFact, RouteFact, UseFact.
import type { Fact } from '../../../model/fact.ts';
import type { SourceFile } from '../../../model/file.ts';
import type { Survey } from '../survey.ts';

export function* koaRoutes(_survey: Survey, _file: SourceFile): Iterable<Fact> {}
