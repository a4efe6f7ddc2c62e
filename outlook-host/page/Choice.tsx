import { Field, Select } from "@fluentui/react-components";

interface ChoiceProps<T extends string> {
  readonly name: string;
  readonly value: T;
  readonly options: readonly (readonly [value: T, name: string])[];
  readonly choose: (value: T) => void;
}

/** One of a few, under its name. */
export function Choice<T extends string>({ name, value, options, choose }: ChoiceProps<T>) {
  return (
    <Field label={name} size="small">
      <Select
        size="small"
        value={value}
        onChange={(_event, data) => {
          const chosen = options.find(([option]) => option === data.value);
          if (chosen !== undefined) choose(chosen[0]);
        }}
      >
        {options.map(([option, optionName]) => (
          <option key={option} value={option}>
            {optionName}
          </option>
        ))}
      </Select>
    </Field>
  );
}
