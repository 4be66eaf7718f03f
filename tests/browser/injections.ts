/**
 * Texts that would run `ran()` where a page took them for markup, an address or code; and a visit
 * and a case that hold them wherever a text is foreign.
 */
import type { Case } from '../../src/practice/case-schema.ts';
import { emptyVisit, type Visit } from '../../src/rules/record/visit.ts';
import { quantity } from '../../src/rules/record/quantities.ts';
import { LAB_IDS, NUMBER_IDS } from '../../src/rules/record/ids.ts';

const MARKUP = [
  '<script>ran()</script>',
  '<script src="data:text/javascript,ran()"></script>',
  '<img src=x onerror=ran()>',
  '<IMG SRC=x OnErRoR=ran()>',
  '<img/src=x/onerror=ran()>',
  '<img src=x onerror=&#114;an()>',
  '<svg onload=ran()>',
  '<svg/onload=ran()//',
  '<svg><script>ran()</script></svg>',
  '<svg><animate onbegin=ran() attributeName=x dur=1s>',
  '<math><mtext><img src=x onerror=ran()></mtext></math>',
  '<iframe src="javascript:parent.ran()"></iframe>',
  '<iframe srcdoc="<script>parent.ran()</script>"></iframe>',
  '<details open ontoggle=ran()>x</details>',
  '<input autofocus onfocus=ran()>',
  '<select autofocus onfocus=ran()></select>',
  '<textarea autofocus onfocus=ran()>',
  '<video><source onerror=ran()></video>',
  '<audio src=x onerror=ran()></audio>',
  '<object data="javascript:ran()"></object>',
  '<embed src="javascript:ran()">',
  '<a href="javascript:ran()" autofocus>x</a>',
  '<form action="javascript:ran()"><button>x</button></form>',
  '<base href="javascript:ran()//">',
  '<meta http-equiv=refresh content="0;url=javascript:ran()">',
  '<style onload=ran()></style>',
  '<link rel=stylesheet href="data:text/css,x" onload=ran()>',
  '<body onload=ran()>',
] as const;

/** Where a text stands inside an attribute, a script, a comment or a field. */
const BEFORE = ['', '">', "'>", '</textarea>', '</title>', '</script>', '-->', ']]>'] as const;

const CODE = [
  'javascript:ran()',
  'JaVaScRiPt:ran()',
  'java\tscript:ran()',
  'vbscript:ran()',
  'data:text/html,<script>parent.ran()</script>',
  '${ran()}',
  '`${ran()}`',
  '{{constructor.constructor("ran()")()}}',
  '#{ran()}',
  '<%= ran() %>',
  "';ran();//",
  '";ran();//',
  '\\";ran();//',
  '\u2028ran()\u2029',
  '＜script＞ran()＜/script＞',
  '"onmouseover=ran() x="',
  '__proto__',
  '{"__proto__":{"ran":true}}',
] as const;

export const INJECTIONS: readonly string[] = [
  ...CODE,
  ...BEFORE.flatMap((before) => MARKUP.map((markup) => `${before}${markup}`)),
];

/** All of them again, as many to a line as a long field takes. */
export const LINES: readonly string[] = INJECTIONS.reduce<readonly string[]>((lines, text) => {
  const joined = `${lines.at(-1) ?? ''} ${text}`.trim();
  return joined.length > 400 ? [...lines, text] : [...lines.slice(0, -1), joined];
}, []);

/** Draws every field that takes a text, and puts the texts into them as far as they are let. */
export function visitOf(texts: readonly string[]): Visit {
  let turn = 0;
  const next = (longest = 400): string => (texts[turn++ % texts.length] ?? '').slice(0, longest);
  return {
    ...emptyVisit,
    words: { 'conclusion-because': next(), 'another-cause': next() },
    answers: { conclusion: 'differ', sex: 'female', pregnant: 'no' },
    'another-cause': { state: 'present', 'explains-all': 'no' },
    exam: {
      reflexes: {
        state: 'abnormal',
        'known-stable': 'yes',
        'known-cause': next(),
        attributed: { to: 'other', text: next() },
      },
    },
    numbers: Object.fromEntries(NUMBER_IDS.map((id) => [id, { text: next(40) }])),
    labs: Object.fromEntries(
      LAB_IDS.map((id) => [id, { text: next(40), unit: quantity(id).units[0].unit }]),
    ),
    medicines: texts.map((name) => ({ name: name.slice(0, 80), use: 'taking', time: name })),
  };
}

/** A case in which every free text is the text. */
export const caseOf = (of: Case, text: string): Case => ({
  ...of,
  title: text.slice(0, 100),
  opening: { ...of.opening, who: text, says: text },
  findings: of.findings.map((finding) => ({ ...finding, says: text })),
  asides: of.asides.map(() => text),
  unsafe: of.unsafe.map((each) => ({ ...each, says: text })),
  expert: {
    ...of.expert,
    reasoning: of.expert.reasoning.map((each) => ({ ...each, for: [text], against: [text] })),
  },
  takeHome: text,
});
