import { useState } from "react";
import { Field, Input } from "@fluentui/react-components";
import { formatAddresses, parseAddresses, type Address } from "../host/mail";

interface RecipientFieldProps {
  readonly name: string;
  readonly value: readonly Address[];
  readonly change: (value: readonly Address[]) => void;
  readonly hint?: string;
}

/** To, Cc or Bcc, typed as `Name <address>; …`. What the person types stays as typed while it means the same. */
export function RecipientField({ name, value, change, hint }: RecipientFieldProps) {
  const formatted = formatAddresses(value);
  const [typed, setTyped] = useState(formatted);
  const shown = formatAddresses(parseAddresses(typed)) === formatted ? typed : formatted;
  return (
    <Field label={name} orientation="horizontal" style={{ gridTemplateColumns: "110px minmax(0, 1fr)" }}>
      <Input
        value={shown}
        {...(hint === undefined ? {} : { placeholder: hint })}
        onChange={(_event, data) => {
          setTyped(data.value);
          change(parseAddresses(data.value));
        }}
      />
    </Field>
  );
}
