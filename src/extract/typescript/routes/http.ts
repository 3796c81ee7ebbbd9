// extract/typescript/routes: Node's own http -> RouterFact, RouteFact, UseFact.
import type { Fact } from '../../../model/fact.ts';
import type { SourceFile } from '../../../model/file.ts';
import type { Survey } from '../survey.ts';

export function* httpRoutes(_survey: Survey, _file: SourceFile): Iterable<Fact> {}
