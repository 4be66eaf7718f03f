/**
 * The mutants that change nothing, each group with its reason. One that is not listed, or that is
 * listed and shows after all, fails the proof: then the rule has a part that does nothing, or a
 * reason has gone.
 */
type Survivors = { readonly reason: string; readonly ids: readonly string[] };

const SURVIVORS: readonly Survivors[] = [
  {
    reason: 'The first row has none before it that could be open, so its mark is never read.',
    ids: [
      'criterion-1/no-urge: reassures flipped',
      'criterion-2/not-at-rest: reassures flipped',
      'criterion-3/relief-before-treatment: reassures flipped',
      'criterion-4/evening-before-treatment: reassures flipped',
      'criterion-5/explained: reassures flipped',
      'irlssg/observed-no: reassures flipped',
      'icsd3tr/observed: reassures flipped',
      'dsm5tr/observed: reassures flipped',
      'iron/iron.notTested: reassures flipped',
      'iron-general/iron.general.deficient: reassures flipped',
      'iron-find-cause/iron.findCause.vitamin: reassures flipped',
      'iron-whom/iron.whom.overload: reassures flipped',
      'b12-band/b12.band.under16: reassures flipped',
      'b12-lead/b12.n2oNeuro: reassures flipped',
      'folate/folate.low: reassures flipped',
      'course/course.child: reassures flipped',
    ],
  },
  {
    reason: 'While this row holds, the facts it shares with the rows before have settled those.',
    ids: [
      'criterion-1/never-urge: reassures flipped',
      'criterion-1/treatment-not-asked: reassures flipped',
      'criterion-2/never-at-rest: reassures flipped',
      'criterion-2/treatment-not-asked: reassures flipped',
      'criterion-2/rest-before-treatment: reassures flipped',
      'criterion-2/only-upright: reassures flipped',
      'irlssg/observed-all: reassures flipped',
      'criterion-3/relief-otherwise: reassures flipped',
      'criterion-4/daytime-untested: reassures flipped',
      'iron-general/iron.general.functional: reassures flipped',
      'folate/folate.borderline: reassures flipped',
      'folate/folate.notLow: reassures flipped',
    ],
  },
  {
    reason: 'The two rows exclude each other, so either may stand first.',
    ids: [
      'criterion-1/no-urge: after never-urge',
      'criterion-1/never-urge: after treatment-not-asked',
      'criterion-2/not-at-rest: after never-at-rest',
      'criterion-2/never-at-rest: after treatment-not-asked',
      'criterion-2/treatment-not-asked: after rest-before-treatment',
      'criterion-3/never-relieved: after relief-otherwise',
      'criterion-4/never-evening: after daytime-untested',
      'irlssg/child-by-carer: after child-by-carer-no',
      'irlssg/any-no: after all-five',
      'irlssg/observed-no: after observed-all',
      'icsd3tr/no-impact: after all',
      'dsm5tr/provoked: after all',
      'iron-general/iron.general.deficient: after iron.general.functional',
      'iron/iron.esrd.ivSucrose: after iron.esrd.discussHigh',
      'iron/iron.child.treat: after iron.child.consider',
      'iron/iron.child.notIndicated: after iron.adult.functional',
      'b12-band/b12.band.deficient: after b12.band.indeterminate',
      'b12-band/b12.band.indeterminate: after b12.band.unlikely',
      'b12-lead/b12.deficient: after b12.normalButSigns',
      'folate/folate.low: after folate.borderline',
      'folate/folate.borderline: after folate.notLow',
      'course/course.under-a-year: after course.chronic-persistent',
      'course/course.chronic-persistent: after course.intermittent',
      'course/course.intermittent: after course.too-few',
    ],
  },
  {
    reason: 'Just beyond the limit a row before has decided already; the leaf is there for blanks.',
    ids: [
      'dsm5tr/all: 2 frequency at least frequency-dsm: limit one step down',
      'iron/iron.adult.functional: 0 age at least adult-age: limit one step down',
      'iron/iron.high: 0 age at least adult-age: limit one step down',
      'iron/iron.adult.functionalOr: 0 age at least adult-age: limit one step down',
      'iron/iron.adult.oralOrIv: 0 age at least adult-age: limit one step down',
      'iron/iron.adult.ivOnly: 0 age at least adult-age: limit one step down',
      'iron/iron.adult.notIndicated: age at least adult-age: limit one step down',
      'folate/folate.borderline: 0 folate at least folate-low: limit one step down',
      'folate/folate.notLow: folate above folate-borderline: now at least',
    ],
  },
  {
    reason: 'The last row says "adult" for the reader; "otherwise" would decide the same.',
    ids: ['iron/iron.adult.notIndicated: age at least adult-age: dropped'],
  },
  {
    reason: 'The two bands meet at this limit, and the row takes both.',
    ids: [],
  },
  {
    reason:
      'Since hours or days is in the row by another clause too; the times are named together.',
    ids: [
      'U2-same-day: 1.0.1 weakness-tempo: hours or days or up-to-14-days or two-to-four-weeks',
      'U2-same-day: 1.1.1.0 weakness-tempo: hours or days or up-to-14-days or two-to-four-weeks',
      'S3-same-day: 1.0.1 told-weakness-tempo: hours or days or up-to-14-days or two-to-four-weeks or unknown',
      'S3-same-day: 1.3.2 told-weakness-tempo: hours or days or up-to-14-days or two-to-four-weeks',
      'S3-balance-same-day: 1.1.1 told-balance-tempo: hours or days or up-to-14-days or two-to-four-weeks or unknown',
    ].flatMap((leaf) => [`urgency/${leaf}: without hours`, `urgency/${leaf}: without days`]),
  },
  {
    reason: 'Since hours is in the row by the clause before it; the times are named together.',
    ids: [
      'urgency/E1-balance: 1.0.1.1.1 told-balance-tempo: hours or days or unknown: without hours',
    ],
  },
  {
    reason:
      'The row is of women alone, and shares with the row before what both ask of an anaemia: below the limit of women is below that of men too.',
    ids: [
      '0.0.0.0 anaemia-limit: female: dropped',
      '0.0.1.0 anaemia-limit: higher: without higher',
    ].map((edit) => `urgency/U11-periods: ${edit}`),
  },
];

const LISTED: ReadonlySet<string> = new Set(SURVIVORS.flatMap(({ ids }) => ids));

/** What is wrong about the survivors of one table, in sentences. */
export function wrongAbout(table: string, survivors: readonly string[]): readonly string[] {
  const found = new Set(survivors);
  const listed = [...LISTED].filter((id) => id.startsWith(`${table}/`));
  return [
    ...survivors.filter((id) => !LISTED.has(id)).map((id) => `survives and is not listed: ${id}`),
    ...listed.filter((id) => !found.has(id)).map((id) => `is listed and does not survive: ${id}`),
  ];
}
