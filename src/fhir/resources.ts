/** The parts of FHIR R4 that are written here, and no others; the official schema checks them in the tests. */

export type Coding = {
  readonly system?: string;
  readonly code: string;
  readonly display?: string;
};
export type Comparator = '<' | '<=' | '>=' | '>';
export type Quantity = {
  readonly value?: number;
  readonly comparator?: Comparator;
  readonly unit?: string;
  readonly system?: string;
  readonly code?: string;
};
type Concept = { readonly coding: readonly Coding[] };
type Narrative = { readonly status: 'generated'; readonly div: string };
export type Meta = { readonly tag?: readonly Coding[]; readonly security?: readonly Coding[] };

export type Extension = { readonly url: string } & (
  | { readonly valueCodeableConcept: Concept }
  | { readonly valueCoding: Coding }
  | { readonly valueBoolean: boolean }
);
type EnableWhen = { readonly question: string; readonly operator: '=' } & (
  | { readonly answerCoding: Coding }
  | { readonly answerBoolean: boolean }
);
export type QuestionnaireItem = {
  readonly linkId: string;
  readonly text: string;
  readonly type:
    | 'group'
    | 'display'
    | 'boolean'
    | 'choice'
    | 'quantity'
    | 'string'
    | 'time'
    | 'date';
  readonly extension?: readonly Extension[];
  readonly code?: readonly Coding[];
  readonly enableWhen?: readonly EnableWhen[];
  readonly repeats?: true;
  readonly maxLength?: number;
  readonly answerOption?: readonly { readonly valueCoding: Coding }[];
  readonly answerValueSet?: string;
  readonly item?: readonly QuestionnaireItem[];
};
type ValueSet = {
  readonly resourceType: 'ValueSet';
  readonly id: string;
  readonly url: string;
  readonly status: 'active';
  readonly expansion: { readonly timestamp: string; readonly contains: readonly Coding[] };
};
export type Questionnaire = {
  readonly resourceType: 'Questionnaire';
  readonly id: string;
  readonly url: string;
  readonly version: string;
  readonly name: string;
  readonly title: string;
  readonly status: 'active';
  readonly subjectType: readonly ['Patient'];
  readonly date: string;
  readonly description: string;
  readonly copyright: string;
  readonly contained: readonly ValueSet[];
  readonly item: readonly QuestionnaireItem[];
};

export type Answer =
  | { readonly valueCoding: Coding }
  | { readonly valueQuantity: Quantity }
  | { readonly valueString: string }
  | { readonly valueTime: string }
  | { readonly valueDate: string }
  | { readonly valueBoolean: boolean };
export type ResponseItem = {
  readonly linkId: string;
  readonly text: string;
  readonly answer?: readonly Answer[];
  readonly item?: readonly ResponseItem[];
};
export type QuestionnaireResponse = {
  readonly resourceType: 'QuestionnaireResponse';
  readonly meta: Meta;
  readonly text: Narrative;
  /** The canonical address of the form, and its version behind a bar. */
  readonly questionnaire: string;
  readonly status: 'completed';
  /** ISO date and time in UTC. */
  readonly authored: string;
  readonly item?: readonly ResponseItem[];
};

export type Observation = {
  readonly resourceType: 'Observation';
  readonly status: 'unknown';
  readonly category: readonly Concept[];
  readonly code: Concept;
  readonly effectiveDateTime?: string;
  readonly valueQuantity: Quantity;
  readonly note: readonly { readonly text: string }[];
};
export type DocumentReference = {
  readonly resourceType: 'DocumentReference';
  readonly meta: Meta;
  readonly status: 'current';
  readonly docStatus: 'preliminary';
  readonly type: Concept;
  readonly date: string;
  readonly description: string;
  readonly content: readonly {
    readonly attachment: {
      readonly contentType: string;
      /** Base64. */
      readonly data: string;
      readonly title: string;
      readonly creation: string;
    };
  }[];
};
export type Resource = QuestionnaireResponse | Observation | DocumentReference;
export type Bundle = {
  readonly resourceType: 'Bundle';
  readonly meta: Meta;
  readonly type: 'collection';
  readonly timestamp: string;
  readonly entry: readonly { readonly fullUrl: string; readonly resource: Resource }[];
};
