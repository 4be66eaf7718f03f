/** In the place of an assessment that has nothing to say yet: how a finished one reads, of nobody. */
const LINES = [
  ['Impression', 'RLS criteria met, all five'],
  ['Dangers', '9 of 9 safety questions and 6 of 6 signs: none found'],
  ['Look-alikes', '11 asked, none present'],
  ['Bloods', 'Ferritin 31, TSAT 18 %: in the range for iron'],
  ['Medicines', 'Amitriptyline may worsen RLS: review with the prescriber'],
  ['Not done', 'Plantars, saddle and sphincter, 7 more'],
] as const;

export function Sample() {
  return (
    <div className="sample">
      <h3>Example, not this patient: woman of 58</h3>
      <dl>
        {LINES.map(([name, says]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
