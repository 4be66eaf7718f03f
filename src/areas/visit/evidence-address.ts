/** Where the Evidence area shows a rule, such as "iron/iron.adult.oralOrIv", or a source. */
export const ruleAddress = (place: string): string => `#evidence/${place}`;
export const sourceAddress = (source: string): string => `#evidence/limits/${source}`;
