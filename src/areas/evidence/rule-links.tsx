/** Links to rules by their place in the register, "iron/iron.adult.oralOrIv". */
import { ruleAddress } from './places.ts';

export function RuleLinks({ rules }: { readonly rules: readonly string[] }) {
  if (rules.length === 0) return null;
  return (
    <p className="uses">
      {rules.map((rule) => (
        <a key={rule} href={ruleAddress(rule)}>
          {rule}
        </a>
      ))}
    </p>
  );
}
