import { expect, test } from 'vitest';
import { readPasted } from '../../../src/reading/read.ts';
import { TODAY } from '../../rules/a-visit.ts';
import { corpus } from './corpus.ts';
import { judged } from './judged.ts';

const SAMPLES = corpus().map((sample) => {
  const pieces = readPasted(sample.text, TODAY);
  return { sample, pieces, judged: judged(sample, pieces) };
});

test('x', () => {
  const out: string[] = [];
  for (const { sample, judged: j } of SAMPLES) {
    for (const w of j.wrong) out.push(`W ${sample.id} ${w}`);
    for (const f of j.found)
      if (f.outcome === 'lost') out.push(`L ${sample.id} ${JSON.stringify(f.said)}`);
  }
  for (const { sample, judged: j } of SAMPLES) {
    for (const f of j.found)
      if (f.outcome === 'unread') out.push(`U ${sample.id} ${JSON.stringify(f.said)}`);
    for (const f of j.falseAlarms) out.push(`F ${sample.id} ${JSON.stringify(f)}`);
  }
  require('node:fs').writeFileSync('/tmp/corpus-out.txt', out.join('\n'));
  expect(1).toBe(1);
});
test('dbg', () => {
  for (const { sample, pieces } of SAMPLES) if (['uk-patient-list-02','uk-caps-01','de-medplan-04','us-cerner-columns-02','uk-oneline-04'].includes(sample.id)) console.log(sample.id, pieces.map(p => `${p.status} | ${JSON.stringify(p.text)} | ${p.says} | ${p.choices.map(c=>c.words).join(' / ')}`).join('\n'));
});
