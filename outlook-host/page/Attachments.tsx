import { useRef, useState } from "react";
import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import { AttachRegular } from "@fluentui/react-icons/svg/attach";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { DocumentRegular } from "@fluentui/react-icons/svg/document";
import type { AttachedFile } from "../host/mail";
import type { PageTexts } from "./page-texts";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  list: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  file: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    paddingLeft: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

interface AttachmentsProps {
  readonly files: readonly AttachedFile[];
  readonly change: (files: readonly AttachedFile[]) => void;
  readonly texts: PageTexts;
}

/** The mail's attachments: files from the disk, of which only the name and the size are kept, or invented ones. */
export function Attachments({ files, change, texts }: AttachmentsProps) {
  const styles = useStyles();
  const picker = useRef<HTMLInputElement>(null);
  const [name, setName] = useState("");

  function add(added: readonly Omit<AttachedFile, "id">[]): void {
    change([...files, ...added.map((file) => ({ ...file, id: crypto.randomUUID() }))]);
  }

  return (
    <div className={styles.row}>
      <Button size="small" icon={<AttachRegular />} onClick={() => picker.current?.click()}>
        {texts.attachFile}
      </Button>
      <input
        ref={picker}
        type="file"
        multiple
        hidden
        onChange={(event) => {
          const picked = Array.from(event.target.files ?? []);
          add(picked.map(({ name: fileName, size, type }) => ({ name: fileName, size, contentType: type })));
          event.target.value = "";
        }}
      />
      <form
        className={styles.row}
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() === "") return;
          add([{ name: name.trim(), size: 24_000, contentType: "application/octet-stream" }]);
          setName("");
        }}
      >
        <Input
          size="small"
          aria-label={texts.attachmentName}
          placeholder={texts.attachmentName}
          value={name}
          onChange={(_event, { value }) => setName(value)}
        />
        <Button size="small" type="submit" disabled={name.trim() === ""}>
          {texts.attachNamed}
        </Button>
      </form>
      <ul className={styles.list} aria-label={texts.attachments}>
        {files.map((file) => (
          <li key={file.id} className={styles.file}>
            <DocumentRegular aria-hidden />
            {file.name}
            <Button
              size="small"
              appearance="transparent"
              icon={<DismissRegular />}
              aria-label={texts.remove(file.name)}
              onClick={() => change(files.filter(({ id }) => id !== file.id))}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
