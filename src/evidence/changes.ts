/**
 * What changed in the clinical content, newest first. Every edition has its entry, with the number
 * of its content. It is written here by hand, so that no content changes without a word.
 */
export type ContentChange = {
  readonly edition: string;
  /** The number that `npm run renew` made of the rules. */
  readonly content: string;
  /** ISO date. */
  readonly on: string;
  readonly says: readonly string[];
};

export const CHANGES: readonly ContentChange[] = [
  {
    edition: '2026.12.1',
    content: '3b18 8606 1079 95c6',
    on: '2026-12-01',
    says: [
      'Of a finding that is known and unchanged nothing is suspected any more: it is to be recorded and compared, and whether RLS explains it is said as before.',
    ],
  },
  {
    edition: '2026.12.0',
    content: 'a5e0 3455 c692 b361',
    on: '2026-11-30',
    says: [
      'Dates of the onset, of the start, the last change of dose and the stop of each medicine, of a delivery, nitrous oxide, an iron infusion and a change on treatment, each a day, a month or a year as typed. A date that cannot be read, may be two days or lies after today is an open point and is not used.',
      'Medicines that raise serotonin and are known for something else count with those that do: linezolid and methylene blue, rasagiline, selegiline and safinamide, pethidine, fentanyl, methadone and tapentadol, amfetamines, lithium; triptans, buspirone, tryptophan and cyclobenzaprine are new. Of linezolid and methylene blue it is asked whether the symptoms began with them. A line of several names counts for as many of them as it holds.',
      'Nitrous oxide among the medicines asks whether it was ever regular, and with a neurological symptom or sign is seen the same day until that is answered no.',
      'A medicine of which it was answered whether the symptoms began with it is not asked about again, and no line on a class goes on asking for what is recorded.',
      'What is present and only suspected is called suspected on every face, never coexisting or present; a letter no longer says what the clinician thinks of, and asks whether what is recorded as explaining all of it does.',
      'The patient’s page lists nothing to come back for that is there already: it says to come back if that gets worse.',
      'Where the onset and a change of a medicine are dated, the dates say whether the symptoms began within 4 weeks of it. It is shown and not recorded; a month that straddles the limit leaves it open; an answer that the dates contradict is asked about once.',
      'All that is dated is drawn as one time line under the medicines and in the full note.',
      'What may still lower a headline of met, and is not recorded of the symptoms, is named. A short note says of criterion 5 whether something else explains it all. Since when, of 1 to 4 weeks, is said as 1 to 2 or 2 to 4 weeks where that was asked.',
      'A value, a medicine or a condition that was taken over from a pasted text says so beside it and in the short note, the full note and the letter, until it is edited.',
      'What a line says of serotonin is said to be of the mechanism, or of an interaction that labels of SSRIs name. What is to be asked and measured is said in fewer words, and of several medicines whether the symptoms began with one of them.',
    ],
  },
  {
    edition: '2026.11.3',
    content: 'cec3 702b b35e 2940',
    on: '2026-11-30',
    says: [
      'Medicines: some 3,000 names as written in the United Kingdom, the United States, Germany and Spain. Products of several medicines are all that is in them; a name that goes on in a word that is not known is not taken for the shorter one; a brand with several contents asks; some 300 common medicines read “no known link with RLS”. What was not checked stands by name under a headline of met.',
      'New classes: what depletes or blocks dopamine, vortioxetine and vilazodone worsen; MAO inhibitors, agomelatine, St John’s wort, dextromethorphan, opioid antagonists, melatonin, other antiseizure medicines and stimulants are asked about. Withdrawal counts sedatives, these antidepressants and depleters of dopamine. A glucose-lowering medicine is diabetes for the foot.',
      'Two answers that do not fit together are asked about once, on the page and as an open point on paper; nothing is decided by it.',
      'The note has four faces: short, full, a letter, and a page for the patient, whose sentences are rows and await a clinician’s signature. What is only suspected is not called coexisting: it has a red flag of its own.',
      'Driving is asked about from 14, heavy periods only where there may be any. What may lie behind a finding can be suspected without a finding.',
    ],
  },
  {
    edition: '2026.11.2',
    content: '9ae4 45fd 09b6 2952',
    on: '2026-11-30',
    says: [
      'Each question of the short path is put in a name and one line; the whole question stands beside the name and on paper. Where what was told is looked for, and what an answer asks about, is offered with its reason.',
      'A number whose unit nobody chose, and that is as usual in another unit, is asked about and drives nothing until it is settled; where it may press, the row stands with “If this is g/dL”. A sample of more than a year ago counts as not measured, one of more than 3 months is to be repeated, and a date that cannot be holds the value back; none of it silences danger. TSAT as a fraction, transferrin in µmol/L, MMA in µmol/L and nmol/mL and ferritin in mg/L are read.',
      'An age may be approximate, “late 40s” or “childhood”: what hangs on it is decided where the whole range decides it, and is an open point where it does not. A yes to a safety question of which it is not said what is an open point too.',
      'No blood test that is measured already is asked for. The risk for lack of B12 is named; from 60 on, low iron without anaemia says that FIT may be considered. Veins and stiff joints that are known are not coexisting.',
      'On paper: how long instead of since, each reason and name once, cord signs by themselves, the risk of low B12 and the known side by name, suspected beside what is only suspected. Below the age of the adult bands no level is called low. Metoclopramide: the duration that its licence allows.',
    ],
  },
  {
    edition: '2026.11.1',
    content: '3475 94b8 f37c 817b',
    on: '2026-11-29',
    says: [
      'What the patient tells and what is found are read as one finding: the faster since, the worse course, both sides if either says both. What is found never takes from what is told; an account that is not borne out is settled by the clinician.',
      'Since when and how suddenly are two answers. The question on weak legs also asks for unsteadiness and falls. Difficulty passing urine is told apart from frequency, and never quite emptying from retention.',
      'Numbness that rises, both legs weak by account, or imbalance within 4 weeks with lost ankle reflexes: now, Guillain-Barré. Loss of sensation of one side of the body, absent pulses, red and hot skin, and whatever came within hours or days have their times.',
      'Cord danger by account: back pain with cancer, fever, a blood thinner, a procedure or an injury, with weakness, unsteadiness, numbness or bladder trouble, is now, examined or not.',
      'What the clinician suspects or names as a cause has a red flag of its own. What is known is not ordered again.',
      'Known and unchanged is said of a muscle group and a side; new weakness beside old weakness is new.',
      'Nitrous oxide with neurological symptoms is the same day, whatever the B12. Iron-deficiency anaemia of men, of women over 50, and any anaemia from 60 on, is looked into within 2 weeks.',
      'Calmer: swelling of a leg, breathlessness and weakness that are old and stable are routine; a stroke-like trouble weeks ago is within days; an old neuropathy with back pain is no emergency.',
      'Children have times of their own: pinpoint red spots now; a limp with fever, one that bears no weight, or a swollen belly the same day; fever, pain in one place, pallor or bruising a blood count within 48 hours.',
      'The foot: black skin and infection that spreads now; pain at rest, or an ulcer with weak pulses, the same day; an ulcer in diabetes within one working day.',
      'From the second trimester to 6 weeks after delivery, swelling of late, headache or trouble of sight asks for blood pressure and urine protein the same day. Two serotonergic medicines with clonus, tremor or agitation are the same day, with fever or rigidity now.',
      'Balance that can never be tested is not outstanding for ever: sitting balance is examined, and the headline says so. A limp is no neurological sign. Weakness of both sides that is mostly proximal names CK and muscle disease first.',
      'Anaemia is read by the limits of WHO 2024; below 8 g/dL it is seen within days. Causes of low iron are asked of whom they concern. What is typed and cannot be read is to be corrected, not measured; the age of a sample is said.',
      'RLS that is treated is judged by the time before treatment, and arms without legs by whether the legs were affected earlier. A condition that is unsure keeps criterion 5 open until it is said not to explain all of it. A child described by a carer can be not met.',
      'A headline of met is calm only where nothing is open, unsure, unread or outstanding; every flag that stands and all that is unsure is named under it. A negative names at most three conditions that the answers point to.',
      'Whether the symptoms began within 4 weeks of starting, raising or stopping a medicine is asked of each that may provoke them; more is a withdrawal; levodopa is asked about its times; sleepiness at the wheel stands above iron.',
      'Evidence holds the source articles line by line, pages on mechanism, genetics and figures and on how sure the criteria are, and newer voices on iron.',
      'One finding has one line, with its shortest time. Each red flag has its time-critical act. “None found” is printed only where nothing was told, unsure or found.',
    ],
  },
  {
    edition: '2026.11.0',
    content: 'e86e 5045 2f5b 3089',
    on: '2026-11-21',
    says: [
      'First edition: nothing came before it.',
      'The content number counts every clinical word: rows, limits, sources, questions, captions and sentences.',
      'References name our own sections as ours, and say where only an abstract was read.',
      'While the age is blank the tenth safety question, about those under 18, counts as asked of this patient on every face.',
      'Criteria by IRLSSG 2012, with ICSD-3-TR and DSM-5-TR judged beside it, each by its own table.',
      'Red flags by how fast a finding came, each with its time.',
      'Iron in RLS by AASM 2025, with IRLSSG 2018 and Mayo 2021 where they set other limits.',
      'Vitamin B12 by the bands of NICE NG239, with the signs that come before any band.',
      'All sources were last looked at on the day of this edition. Children and end-stage kidney disease in AASM 2025, and the bands of NICE NG239, were read in pages that restate them.',
    ],
  },
];
