/** What is asked again or noted: it never calls for a time of its own. */
import { is } from '../../facts/leaf.ts';
import { all } from '../../logic/condition.ts';
import { SAFETY, pathway, type PathwayRow } from './pathway.ts';

export const CLARIFY: readonly PathwayRow[] = [
  pathway({
    id: 'S1-longer',
    tier: 'routine',
    within: 'routine',
    about: ['sudden-trouble', 'safety.sudden-trouble'],
    when: all(is('sudden-trouble', 'yes'), is('sudden-trouble-tempo', 'longer')),
    suspects: 'an earlier stroke or TIA',
    do: 'Record what it was, and compare',
    action: 'Record what it was and what was done; compare with the examination.',
    callsForNet: true,
    sources: SAFETY,
    deficit: false,
  }),
  pathway({
    id: 'S4-unsure',
    tier: 'routine',
    within: 'routine',
    about: ['breathing', 'safety.breathless-swallowing'],
    when: is('breathless-swallowing', 'unsure'),
    suspects: 'weak breathing or swallowing, or heart or lung disease',
    do: 'Clarify now: at rest, lying, eating, drinking',
    action: 'Clarify now: at rest, lying, eating, drinking.',
    callsForNet: false,
    sources: SAFETY,
    deficit: false,
  }),
  pathway({
    id: 'S5-unsure',
    tier: 'routine',
    within: 'routine',
    about: ['back-pain', 'safety.back-pain-danger'],
    when: is('back-pain-danger', 'unsure'),
    suspects: 'disease of the spine',
    do: 'Clarify now: cancer, fever, injury, night pain',
    action: 'Clarify now: cancer, fever, injection, immunity, procedure, injury, night pain.',
    callsForNet: true,
    sources: SAFETY,
    deficit: false,
  }),
  pathway({
    id: 'S10-unsure',
    tier: 'routine',
    within: 'routine',
    about: ['child', 'safety.child-danger'],
    when: is('child-danger', 'unsure'),
    suspects: 'joint, bone or general disease',
    do: 'Clarify now; examine hips, joints, skin',
    action: 'Clarify now; examine hips, joints and skin.',
    callsForNet: false,
    sources: SAFETY,
    deficit: false,
  }),
];
