/** Twenty false figures, each typed where a sentence now takes its figure from a limit. */
type PlantedFigure = {
  readonly file: string;
  /** As it stands: once in the file, with its gap. */
  readonly sentence: string;
  /** The same with a figure typed, and false. */
  readonly typed: string;
  /** The limit that the test must name. */
  readonly limit: string;
};

const planted = (file: string, gap: string, sentence: string, limit: string, figure: string) => ({
  file,
  sentence: sentence.replace('{}', () => `\${${limit}.${gap}}`),
  typed: sentence.replace('{}', () => figure),
  limit,
});

const LADDER = 'src/rules/tables/iron/ladder.ts';
const UNLESS = 'src/rules/tables/iron/unless.ts';
const NOTES = 'src/rules/tables/iron/notes.ts';
const DISAGREEMENTS = 'src/evidence/disagreements.ts';

export const PLANTED: readonly PlantedFigure[] = [
  planted(UNLESS, 'figure', 'Unless TSAT is above {}', 'TSAT.overload', '54 %'),
  planted(UNLESS, 'figure', 'Unless ferritin is above {}', 'FERRITIN.adultIv', '400 ng/mL'),
  planted(LADDER, 'figure', 'Low TSAT with ferritin above {}', 'FERRITIN.adultIv', '400 ng/mL'),
  planted(LADDER, 'figure', 'or TSAT is above {}.', 'TSAT.overload', '54 %'),
  planted(
    LADDER,
    'figure',
    'conditional: ferritin below {}',
    'FERRITIN.esrdIvSucrose',
    '500 ng/mL',
  ),
  planted(LADDER, 'figure', 'named up to ferritin {}', 'FERRITIN.adultIv', '400 ng/mL'),
  planted(
    'src/rules/tables/b12/prompt.ts',
    'name',
    '{} or later without a family',
    'AGE_AT_ONSET.late',
    'onset at 60',
  ),
  planted(DISAGREEMENTS, 'figure', 'At most {}', 'FERRITIN.adultOralOrIv', '95 ng/mL'),
  planted('src/rules/tables/scales.ts', 'figure', 'at TSAT {} or more', 'TSAT.low', '30 %'),

  planted(UNLESS, 'figure', 'Unless ferritin is at most {}', 'FERRITIN.pregnancy', '57 ng/mL'),
  planted(NOTES, 'figure', 'Ferritin is exactly at {}', 'FERRITIN.adultIv', '110 ng/mL'),
  planted(LADDER, 'figure', 'UpToDate up to {}', 'FERRITIN.childConsider', '70 ng/mL'),
  planted(UNLESS, 'digits', 'Unless eGFR is below {}', 'EGFR.endStage', '51'),
  planted(NOTES, 'figure', 'TSAT is exactly {}', 'TSAT.overload', '54 %'),
  planted(
    'src/rules/tables/b12/lead.ts',
    'digits',
    'neurological signs under {}',
    'B12_ADULT_BANDS',
    '18',
  ),
  planted(DISAGREEMENTS, 'digits', 'The mark at {}', 'FERRITIN.sourceArticles', '60'),
  planted(DISAGREEMENTS, 'figure', 'Iron only below {}', 'TSAT.overload', '54 %'),
  planted(
    'src/rules/tables/verdicts/dsm.ts',
    'figure',
    'fewer than {} spells',
    'FREQUENCY.dsm',
    '2',
  ),
  planted('src/rules/tables/course.ts', 'digits', 'specifier under {}', 'ADULT_AGE', '16'),
  planted('src/rules/facts/relevance.ts', 'digits', 'to {}', 'CHILDBEARING_TO', '50'),
  planted(
    'src/rules/facts/patient.words.ts',
    'digits',
    'recorded, under {}',
    'CHILD_OWN_WORDS',
    '12',
  ),
];
