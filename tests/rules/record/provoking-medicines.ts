/**
 * Medicines that can bring on or worsen RLS as they are written in the UK, the US, Germany and Spain,
 * each with the class that it must be found in. Recalled by hand, apart from the list of the rules.
 */
import type { MedicineClassId } from '../../../src/rules/record/medicines/row.ts';

export const PROVOKING: Readonly<Partial<Record<MedicineClassId, string>>> = {
  antipsychotic: `
    haloperidol, risperidone, paliperidone, olanzapine, quetiapine, aripiprazole,
    brexpiprazole, cariprazine, clozapine, amisulpride, sulpiride, lurasidone, ziprasidone,
    asenapine, iloperidone, lumateperone, chlorpromazine, levomepromazine, fluphenazine,
    flupentixol, zuclopenthixol, trifluoperazine, perphenazine, pimozide, loxapine,
    thioridazine, thiothixene, melperone, pipamperone, chlorprothixene, prothipendyl,
    tiapride, sertindole, benperidol, periciazine, clotiapine, levosulpiride, Seroquel XL,
    Zyprexa, Risperdal, Abilify, Abilify Maintena, Xeplion, Trevicta, Invega, Okedi, Clozaril,
    Denzapine, Solian, Depixol, Reagila, Sycrest, Biquelle XL, Atrolak XL, Haldol, Orap,
    Modecate, Seroquel, Geodon, Rexulti, Fanapt, Symbyax, Thorazine, Invega Sustenna,
    Perseris, Uzedy, Navane, Mellaril, Haloperidol-ratiopharm, Quetiapin, Clozapin, Leponex,
    Amisulprid, Ziprasidon, Zeldox, Melperon, Dominal, Tiaprid, Perazin, risperidona,
    quetiapina, aripiprazol, paliperidona, sulpirida, Dogmatil, Largactil, Sinogan, Etumina,
    Deanxit, Caplyta
  `,
  'dopamine-blocking-antiemetic': `
    metoclopramide, prochlorperazine, promethazine, droperidol, trimethobenzamide, clebopride,
    thiethylperazine, alizapride, Maxolon, Stemetil, Buccastem, Phenergan, Avomine, Compazine,
    Tigan, Promethegan, Gimoti, Barhemsys, Atosil, Metoclopramid, Paspertin, Primperan,
    Torecan, Sominex, Promethazin
  `,
  'sedating-antihistamine': `
    diphenhydramine, doxylamine, hydroxyzine, meclizine, dimenhydrinate, chlorphenamine,
    dexchlorpheniramine, brompheniramine, cyclizine, cinnarizine, cyproheptadine, alimemazine,
    clemastine, triprolidine, ketotifen, dimetindene, pheniramine, carbinoxamine, Nytol,
    Piriton, Stugeron, Periactin, Panadol Night, Arlevert, Dreemon, Vallergan, Benadryl,
    Tylenol PM, Advil PM, Motrin PM, Excedrin PM, ZzzQuil, Unisom, NyQuil, Antivert,
    Dramamine, Dimetapp, Tavist, Diclegis, Bonjesta, Alka-Seltzer Plus Night, Simply Sleep,
    Theraflu Nighttime, Robitussin Nighttime, Coricidin HBP, Banophen, Bayer PM, ibuprofen PM,
    Vomex A, Hoggar Night, Wick MediNait, Vivinox Sleep, Betadorm, Schlafsterne, Tavegil,
    Hydroxyzin, difenhidramina, Dormidina, doxilamina, Biodramina, dexclorfeniramina,
    Aleve PM, Vomex
  `,
  ssri: `
    fluoxetine, paroxetine, sertraline, citalopram, escitalopram, fluvoxamine, Prozac,
    Lustral, Cipralex, Zoloft, Paxil, Lexapro, Pexeva, Fluoxetin, Sertralin, Citalopram,
    paroxetina, Besitran, sertralina, Esertia
  `,
  snri: `
    venlafaxine, desvenlafaxine, duloxetine, milnacipran, levomilnacipran, Efexor XL,
    Vensir XL, Venlalic XL, Cymbalta, Yentreve, Fetzima, Drizalma Sprinkle, Venlafaxin,
    Trevilor, Duloxetin, Vandral, Dobupal, Xeristar
  `,
  mirtazapine: `
    mirtazapine, mianserin, Remeron, Mirtazapin, Remergil, mirtazapina
  `,
  tricyclic: `
    amitriptyline, nortriptyline, clomipramine, imipramine, desipramine, dosulepin, doxepin,
    lofepramine, trimipramine, opipramol, maprotiline, amoxapine, Prothiaden, Gamanil, Elavil,
    Pamelor, Silenor, Amitriptylin, Saroten, Stangyl, Opipramol, Insidon, amitriptilina,
    Tryptizol
  `,
  lithium: `
    lithium carbonate, Priadel, Camcolit, Liskonum, Hypnorex, Lithiumcarbonat, Plenur
  `,
  'serotonergic-antidepressant': `
    vortioxetine, vilazodone, Brintellix, Viibryd
  `,
  'dopamine-depleter': `
    tetrabenazine, deutetrabenazine, valbenazine, reserpine, flunarizine, Austedo, Sibelium
  `,
};
