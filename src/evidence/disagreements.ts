/**
 * Where the sources disagree, with each other or within themselves: what each says, what is done
 * here, and why (§4.2, §6, §11). Read in the Evidence area; no rule reads it.
 */
import { AGE_AT_ONSET } from '../rules/tables/limits/age.ts';
import { FERRITIN, TSAT } from '../rules/tables/limits/iron.ts';
import { cite, type Citation } from '../rules/tables/sources.ts';

type Voice = {
  /** A source of the register, or the name of one that no rule leans on. */
  readonly who: Citation | string;
  readonly says: string;
};

export type Disagreement = {
  readonly id: string;
  readonly topic: string;
  readonly voices: readonly [Voice, ...Voice[]];
  readonly here: string;
  readonly because: string;
  /** Where it is done: "iron/iron.adult.oralOrIv". */
  readonly rules: readonly string[];
};

const ARTICLES = cite('seed-articles', '11', 'expert');
const AASM = cite('winkelman-2025', '4.1', 'consensus');
const AASM_RESTATED = cite('winkelman-2025-secondary', '6.3', 'guideline');
const IRLSSG_IRON = cite('allen-2018', '4.1', 'expert');
const MAYO = cite('silber-2021', '4.1', 'expert');
const CRITERIA = cite('allen-2014', '1.1', 'consensus');
const MAJOR_DISEASES = cite('trenkwalder-2016', '6.1', 'study');
const RECALLED = cite('neurology-practice', '6.3', 'textbook');
const SERIES = cite('rottach-2008', '6.3', 'study');
const EMORY = cite('emory-drugs', '6.3', 'expert');
const REVIEW_2026 = cite('winkelman-2026', '4.1', 'expert');

export const DISAGREEMENTS: readonly Disagreement[] = [
  {
    id: 'ferritin-limit',
    topic: 'Ferritin: which limit in adults',
    voices: [
      {
        who: ARTICLES,
        says: `Two articles draw the line below ${FERRITIN.sourceArticles.figure}; a third names no figure and says that a normal value may respond too.`,
      },
      {
        who: AASM,
        says: `At most ${FERRITIN.adultOralOrIv.figure}, or transferrin saturation below ${TSAT.low.figure}; intravenous only between ${FERRITIN.adultOralOrIv.digits} and ${FERRITIN.adultIv.digits}. It calls this consensus that was not tested.`,
      },
      {
        who: REVIEW_2026,
        says: `By mouth or into a vein alike: at most ${FERRITIN.adultIv.figure}, or transferrin saturation below ${TSAT.low.figure}.`,
      },
    ],
    here: `The ranges of AASM 2025 for adults, and below ${FERRITIN.childTreat.digits} for children. The mark at ${FERRITIN.sourceArticles.digits} on the scale says that it is superseded for adults.`,
    because:
      'A guideline read in its own abstract stands above articles that give no source for their figure, and above a later review by one of its authors. Its own remark on how weak the limit is stands beside it.',
    rules: ['iron/iron.adult.oralOrIv', 'iron/iron.adult.ivOnly', 'iron/iron.child.treat'],
  },
  {
    id: 'ferritin-100',
    topic: `Ferritin of exactly ${FERRITIN.adultIv.figure}`,
    voices: [
      {
        who: IRLSSG_IRON,
        says: `A first infusion up to and including ${FERRITIN.adultIv.digits}.`,
      },
      { who: MAYO, says: `Below ${FERRITIN.adultIv.digits}.` },
      {
        who: AASM,
        says: `“Between ${FERRITIN.adultOralOrIv.digits} and ${FERRITIN.adultIv.digits}”, which leaves it open.`,
      },
      {
        who: REVIEW_2026,
        says: `At most ${FERRITIN.adultIv.digits}, by mouth or into a vein alike.`,
      },
    ],
    here: 'Included, and a note says that the sources differ.',
    because: 'The value at the limit is rare; what matters is that the reader sees it is disputed.',
    rules: ['iron/iron.adult.ivOnly', 'iron-notes/iron.note.exactly100'],
  },
  {
    id: 'tsat-45',
    topic: `Transferrin saturation of exactly ${TSAT.overload.figure}`,
    voices: [
      { who: MAYO, says: `Iron only below ${TSAT.overload.figure}.` },
      { who: IRLSSG_IRON, says: `No intravenous iron above ${TSAT.overload.figure}.` },
    ],
    here: `Above ${TSAT.overload.figure} no iron; exactly ${TSAT.overload.figure} is a caution.`,
    because: 'The stop is kept for what both call too high; at the limit itself they differ.',
    rules: ['iron/iron.noIron.overload', 'iron-notes/iron.note.tsatExactly45'],
  },
  {
    id: 'low-tsat-high-ferritin',
    topic: `Low transferrin saturation with ferritin above ${FERRITIN.adultIv.digits}`,
    voices: [
      { who: AASM, says: 'Within the range, since either of the two is enough.' },
      {
        who: IRLSSG_IRON,
        says: `A first infusion only up to ferritin ${FERRITIN.adultIv.digits}.`,
      },
      {
        who: MAYO,
        says: 'With inflammation the saturation may be nearer the truth than ferritin.',
      },
    ],
    here: 'Named functional iron deficiency, for a specialist to decide.',
    because: 'The word “or” alone would call it simple, and two sources say that it is not.',
    rules: ['iron/iron.adult.functionalOr', 'iron/iron.adult.functional'],
  },
  {
    id: 'ferritin-diagnostic',
    topic: 'Does a low ferritin point to RLS?',
    voices: [
      {
        who: ARTICLES,
        says: `One reads a value below ${FERRITIN.sourceArticles.digits} as showing RLS of iron deficiency, another as consistent with the diagnosis.`,
      },
      { who: CRITERIA, says: 'No laboratory value is among the five criteria.' },
    ],
    here: 'Iron never changes a verdict, in either direction.',
    because: 'Low and normal values are both seen with RLS and without it.',
    rules: ['iron/iron.adult.oralOrIv', 'iron-general/iron.general.deficient'],
  },
  {
    id: 'fifth-criterion',
    topic: 'Whose is the fifth criterion?',
    voices: [
      { who: ARTICLES, says: 'One credits it to the American Academy of Sleep Medicine.' },
      { who: CRITERIA, says: 'Added by the IRLSSG in its revision of 2012.' },
    ],
    here: 'Cited as IRLSSG 2012.',
    because: 'The revision itself names it as its first major change.',
    rules: ['criterion-5/not-solely-explained'],
  },
  {
    id: 'weakness',
    topic: 'Weakness on examination: does it end the question?',
    voices: [
      {
        who: ARTICLES,
        says: 'One writes that objective weakness is not RLS, and in the same passage that a mimic or a coexisting disease is there.',
      },
    ],
    here: 'A deficit is never explained by RLS and leads with its own time; RLS may still be there beside it.',
    because:
      'Two diseases in one patient are common. Calling the criteria “not met” for a deficit would hide one of them.',
    rules: ['criterion-5/screen-open', 'urgency/U2', 'urgency/U3'],
  },
  {
    id: 'pregnancy',
    topic: 'How common is RLS in pregnancy?',
    voices: [
      { who: ARTICLES, says: 'Up to 40 %, 17 %, or 10 to 30 %, by article.' },
      {
        who: cite('chen-2018', '1.7', 'study'),
        says: 'Pooled 21 %; 8, 16 and 22 % by trimester.',
      },
    ],
    here: 'The pooled figure is held to be the best one; no rule reads a frequency.',
    because: 'A pooled analysis with its method in view stands above figures without one.',
    rules: ['iron/iron.pregnancy', 'course/course.pregnancy'],
  },
  {
    id: 'parkinson',
    topic: 'Parkinson disease',
    voices: [
      {
        who: ARTICLES,
        says: 'One lists it as a cause and denies any link with later Parkinson disease; another gives 0 to 20.8 %, and says that RLS mostly comes after it.',
      },
      {
        who: cite('parkinson-yang-2018', '6.1', 'study'),
        says: 'Pooled 14 %, and more often than in controls; before treatment 11 %.',
      },
      {
        who: 'Szatmári 2017, a cohort of US veterans',
        says: 'Later Parkinson disease was about two and a half times as frequent after RLS.',
      },
      {
        who: cite('bang-2025', '6.1', 'study'),
        says: 'Later Parkinson disease in 1.6 % after RLS and 1.0 % without.',
      },
      { who: MAJOR_DISEASES, says: 'Possible; the studies are poor.' },
    ],
    here: 'A condition that goes with RLS and can look like it; graded likely or possible.',
    because: 'Pooled figures of poor studies stay poor.',
    rules: ['conditions/parkinson'],
  },
  {
    id: 'venous',
    topic: 'Venous disease',
    voices: [
      {
        who: ARTICLES,
        says: 'One says that the vascular theory was given up; one lists it both as a cause and as a mimic; two list it as a cause.',
      },
      {
        who: CRITERIA,
        says: 'Venous stasis is among the examples of what criterion 5 must weigh.',
      },
    ],
    here: 'A mimic first, with a weak link to RLS.',
    because: 'The criteria name it as a mimic, and no good evidence makes it a cause.',
    rules: ['conditions/venous', 'mimics/venous'],
  },
  {
    id: 'secondary-causes',
    topic: 'Which causes are well established?',
    voices: [
      {
        who: ARTICLES,
        says: 'Iron, pregnancy and kidney disease in one; anaemia and neuropathy in another; lack of vitamins in a third, which leaves open whether anaemia is a cause.',
      },
      {
        who: MAJOR_DISEASES,
        says: 'Only iron deficiency and kidney disease; anaemia without iron deficiency is not enough.',
      },
      { who: cite('chen-2018', '1.7', 'study'), says: 'Pregnancy as well.' },
    ],
    here: 'Iron deficiency, advanced kidney disease and pregnancy. All else is recorded as going with RLS.',
    because: 'A higher rate beside a disease does not show that the disease brings it.',
    rules: ['conditions/iron-deficiency', 'conditions/kidney-disease'],
  },
  {
    id: 'primary-secondary',
    topic: 'Primary and secondary RLS',
    voices: [
      {
        who: ARTICLES,
        says: 'Two divide RLS into primary and secondary; one leaves open whether it is a symptom of another disease, such as diabetes, or a disease of its own.',
      },
      {
        who: MAJOR_DISEASES,
        says: 'The words may say that one thing brings the other where that was not shown.',
      },
    ],
    here: 'The verdict is about RLS alone; what goes with it stands beside it, as “RLS with”.',
    because: 'The criteria are the same whatever goes with it, and so is what is looked for.',
    rules: ['irlssg/all-five', 'conditions/diabetes'],
  },
  {
    id: 'kidney-frequency',
    topic: 'How common is RLS in kidney failure?',
    voices: [
      { who: ARTICLES, says: 'One: 6 to 62 %.' },
      { who: 'Ghanei Gheshlagh 2017, a pooled analysis', says: 'On haemodialysis about 30 %.' },
      {
        who: cite('winkelman-2026', '16.2', 'expert'),
        says: 'In end-stage kidney disease 24 %.',
      },
    ],
    here: 'Very common; no rule reads a frequency.',
    because: 'The range of single studies says little, and pooled figures lie well inside it.',
    rules: ['conditions/kidney-disease'],
  },
  {
    id: 'vein-treatment',
    topic: 'Does treating veins help RLS?',
    voices: [
      {
        who: ARTICLES,
        says: 'One names sclerotherapy and hydroxyethylrutoside as a help.',
      },
      {
        who: 'Kanter 1995, a series without controls',
        says: 'Of 113 treated, 98 % felt better at first; it was back in 28 % after two years.',
      },
      {
        who: 'Sundaresan 2019, a small series without controls',
        says: 'The severity score fell.',
      },
    ],
    here: 'Veins are asked about as a mimic; no treatment of them is proposed for RLS.',
    because:
      'Without a control group nobody can tell RLS that was helped from vein pain that was taken for it.',
    rules: ['conditions/venous'],
  },
  {
    id: 'neuropathy',
    topic: 'Neuropathy',
    voices: [
      {
        who: ARTICLES,
        says: 'One says that the theory of nerve disease was given up, then lists neuropathy as the leading cause.',
      },
      {
        who: 'Several neuropathy series, one with 28.6 %, diabetic neuropathy 33 %',
        says: 'RLS is more frequent.',
      },
      { who: 'Hattan 2009', says: 'No excess once an expert had examined each patient.' },
    ],
    here: 'Asked as a mimic in every visit, and recorded beside RLS when separate spells with an urge are there.',
    because: 'Both may be true of one patient; only the question about separate spells tells.',
    rules: ['conditions/neuropathy', 'mimics/neuropathy'],
  },
  {
    id: 'multiple-sclerosis',
    topic: 'Multiple sclerosis',
    voices: [
      { who: ARTICLES, says: 'One: 26 % of women and 17 % of men.' },
      { who: 'Ning 2018, a review', says: 'RLS is more frequent.' },
      { who: MAJOR_DISEASES, says: 'Not enough evidence.' },
    ],
    here: 'Goes with RLS, graded weak; the disagreement is noted with the condition.',
    because: 'Two reviews of much the same studies come to different ends.',
    rules: ['conditions/multiple-sclerosis'],
  },
  {
    id: 'heredity',
    topic: 'How often is a relative affected?',
    voices: [
      { who: ARTICLES, says: '25 to 75 %, in one of them only of primary cases.' },
      { who: cite('ondo-cme', '1.4', 'expert'), says: '63 to 92 % with a family history.' },
    ],
    here: 'A first-degree relative supports the diagnosis; none is needed, and no figure is used.',
    because: 'The ranges are too wide for a figure, and many do not know their family.',
    rules: ['features/supports.family-history'],
  },
  {
    id: 'prevalence',
    topic: 'How common is RLS?',
    voices: [
      { who: ARTICLES, says: '7 to 10 % at any time.' },
      {
        who: cite('silber-2021', '11', 'expert'),
        says: 'At least twice a week with at least moderate distress: 1.5 to 2.7 %.',
      },
      {
        who: cite('winkelman-2026', '16.1', 'expert'),
        says: 'Any symptoms within a year: 8 %; at least twice a week with moderate or severe distress: 3 %.',
      },
      {
        who: cite('song-2024', '16.1', 'study'),
        says: 'Any frequency, adults worldwide: 7.12 %.',
      },
    ],
    here: 'No rule reads a prevalence.',
    because: 'Any symptom at all and a clinical disease are two different counts.',
    rules: [],
  },
  {
    id: 'dopamine-agonists',
    topic: 'Dopaminergic medicines',
    voices: [
      { who: ARTICLES, says: 'One says that they help, though symptoms then come earlier.' },
      {
        who: cite('winkelman-2025-secondary', '9', 'guideline'),
        says: 'Suggests against their standard use, for augmentation.',
      },
      { who: cite('silber-2021', '9', 'expert'), says: 'Alpha-2-delta ligands first, since 2021.' },
    ],
    here: 'No medicine is advised or tried as a test. Earlier, wider or stronger symptoms on one are named as possible augmentation.',
    because: 'The checklist helps to decide whether it is RLS; treatment is not its task.',
    rules: ['features/augmentation-suspected', 'medicines/dopaminergic'],
  },
  {
    id: 'antidepressants',
    topic: '“Antidepressants” as one class',
    voices: [
      {
        who: ARTICLES,
        says: 'Tricyclics and SSRIs in two; the whole class in two, mirtazapine named above all in one.',
      },
      {
        who: SERIES,
        says: 'Mirtazapine 28 %, SSRIs and SNRIs 5 to 10 %, none with reboxetine.',
      },
      {
        who: cite('bayard-2011', '6.3', 'study'),
        says: 'Bupropion did not worsen RLS in a randomised trial.',
      },
    ],
    here: 'Each class has its own line; bupropion, reboxetine and trazodone raise nothing. “Antidepressant” alone asks which.',
    because: 'The class hides one that does it often and some that do not do it at all.',
    rules: ['medicines/mirtazapine', 'medicines/ssri', 'medicines/bupropion'],
  },
  {
    id: 'anticonvulsants',
    topic: '“Anticonvulsants” as one class',
    voices: [
      { who: ARTICLES, says: 'Phenytoin and methsuximide in one; the whole class in another.' },
      {
        who: AASM_RESTATED,
        says: 'Gabapentin and pregabalin are recommended in RLS.',
      },
    ],
    here: 'Single medicines with reports are named; gabapentin and pregabalin raise nothing.',
    because: 'For those two the broad label is the wrong way round.',
    rules: ['medicines/anticonvulsant-reported', 'medicines/alpha-2-delta'],
  },
  {
    id: 'antiemetics',
    topic: '“Antiemetics” as one class',
    voices: [
      { who: ARTICLES, says: 'One names the whole class.' },
      { who: EMORY, says: 'Those that block dopamine, such as metoclopramide.' },
      {
        who: RECALLED,
        says: 'Ondansetron does not block dopamine, and domperidone hardly in the brain.',
      },
    ],
    here: 'Only those that block dopamine in the brain.',
    because: 'The blockade is what worsens RLS, not the use against nausea.',
    rules: ['medicines/dopamine-blocking-antiemetic', 'medicines/other-antiemetic'],
  },
  {
    id: 'antihistamines',
    topic: 'Antihistamines',
    voices: [
      { who: ARTICLES, says: 'Two name them without a difference.' },
      { who: EMORY, says: 'The sedating ones, those sold over the counter included.' },
      { who: RECALLED, says: 'The second generation is usually no problem.' },
    ],
    here: 'Sedating ones are for review; the others raise nothing.',
    because: 'The effect is in the brain, which the second generation hardly reaches.',
    rules: ['medicines/sedating-antihistamine', 'medicines/second-generation-antihistamine'],
  },
  {
    id: 'weak-reports',
    topic: 'Beta-blockers, H2 blockers and lithium',
    voices: [
      { who: ARTICLES, says: 'Named as triggers, in different articles.' },
      { who: RECALLED, says: 'For beta-blockers single cases only.' },
      { who: EMORY, says: 'Lithium is on the list of a sleep clinic.' },
    ],
    here: 'Named as reported, with weak evidence; always “review with the prescriber”, never to stop.',
    because:
      'To stop such a medicine for a weak report may do more harm than the report foretells.',
    rules: ['medicines/beta-blocker', 'medicines/h2-blocker', 'medicines/lithium'],
  },
  {
    id: 'b12-cause',
    topic: 'Lack of vitamin B12',
    voices: [
      { who: ARTICLES, says: 'Three name it as a cause of RLS.' },
      {
        who: cite('b12-neurology', '5.2', 'study'),
        says: 'Harm to cord and nerves is well established, also with a normal blood count.',
      },
    ],
    here: 'A weak link with RLS, and a strong reason to look when there are neurological signs.',
    because: 'The harm of missing it does not hang on whether it brings RLS.',
    rules: ['conditions/b12-scd', 'b12-prompt/b12.prompt.neurologicalSign'],
  },
  {
    id: 'b12-age',
    topic: 'At what age of onset to think of B12',
    voices: [
      {
        who: ARTICLES,
        says: `One: onset in the fifth to seventh decade without a family history, that is ${AGE_AT_ONSET.late.digits} to 69.`,
      },
    ],
    here: `From ${AGE_AT_ONSET.late.digits} on without an upper end, unless a relative is known to be affected.`,
    because:
      'Lack of B12 becomes more frequent with age, so an upper end would leave out those most at risk.',
    rules: ['b12-prompt/b12.prompt.lateOnset', 'b12-prompt/b12.prompt.lateOnset.familyUnknown'],
  },
  {
    id: 'transplant',
    topic: 'A kidney transplant under “diabetes”',
    voices: [
      { who: ARTICLES, says: 'One puts its sentence on transplantation under diabetes.' },
      {
        who: MAJOR_DISEASES,
        says: 'Kidney disease is the established link; diabetes a possible one.',
      },
    ],
    here: 'Kept with kidney disease.',
    because: 'The sentence is about kidneys and seems misplaced.',
    rules: ['conditions/kidney-disease'],
  },
];

/** Stands before the list of what is marked as our own choice. */
export const AWAITS_SIGNATURE =
  "Limits and rows marked as our own choice await a clinician's signature: no source states them in this form.";
