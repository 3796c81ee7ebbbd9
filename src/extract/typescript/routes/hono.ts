// extract/typescript/routes: Hono -> RouterFact, RouteFact, UseFact.
import type { Fact } from '../../../model/fact.ts';
import type { SourceFile } from '../../../model/file.ts';
import type { Survey } from '../survey.ts';

export function* honoRoutes(_survey: Survey, _file: SourceFile): Iterable<Fact> {}
