// Every rule's own samples, run through the whole engine.
import { describe, expect, it } from 'vitest';
import { samples } from '../../rules/samples.ts';
import { scanFiles } from '../support/memory.ts';

for (const [rule, { bad, good }] of Object.entries(samples)) {
  describe(rule, () => {
    bad.forEach((sample, index) => {
      it(`reports bad sample ${index + 1}`, async () => {
        const { result } = await scanFiles(sample.files);
        expect(result.notices.filter(({ level }) => level === 'error')).toEqual([]);
        const places = result.findings.filter(({ ruleId }) => ruleId === rule).flatMap(({ location, related }) => [location, ...related].map(({ path, startLine }) => `${path}:${startLine}`));
        for (const place of sample.at ?? []) expect(places).toContain(place);
        expect(places.length).toBeGreaterThan(0);
      });
    });
    good.forEach((sample, index) => {
      it(`leaves good sample ${index + 1} alone`, async () => {
        const { result } = await scanFiles(sample.files);
        expect(result.findings.filter(({ ruleId }) => ruleId === rule).map(({ location }) => `${location.path}:${location.startLine}`)).toEqual([]);
      });
    });
  });
}
