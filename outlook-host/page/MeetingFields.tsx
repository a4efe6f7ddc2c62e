import { Field, Input } from "@fluentui/react-components";
import type { Meeting } from "../host/mail";
import type { PageTexts } from "./page-texts";

interface MeetingFieldsProps {
  readonly meeting: Meeting;
  readonly change: (meeting: Meeting) => void;
  readonly texts: PageTexts;
}

const COLUMNS = { gridTemplateColumns: "110px minmax(0, 1fr)" };

/** When, which is shown only, and where, which can be changed. */
export function MeetingFields({ meeting, change, texts }: MeetingFieldsProps) {
  const time = (of: number): string => new Date(of).toLocaleString(document.documentElement.lang);
  return (
    <>
      <Field label={texts.when} orientation="horizontal" style={COLUMNS}>
        <Input readOnly appearance="filled-darker" value={`${time(meeting.start)} – ${time(meeting.end)}`} />
      </Field>
      <Field label={texts.where} orientation="horizontal" style={COLUMNS}>
        <Input
          value={meeting.location}
          onChange={(_event, { value }) => change({ ...meeting, location: value })}
        />
      </Field>
    </>
  );
}
