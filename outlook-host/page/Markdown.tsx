import { Fragment, type ReactNode } from "react";

/**
 * The little Markdown that an alert takes (@types/office-js, errorMessageMarkdown): bold, italic, links, lists whose items
 * end in a carriage return, and paragraphs parted by an empty line.
 */
export function Markdown({ text }: { readonly text: string }) {
  return text.split(/\n\n+/).map((block, index) => <Block key={index} text={block} />);
}

function Block({ text }: { readonly text: string }) {
  const lines = text.split(/\r\n?|\n/).filter((line) => line.trim() !== "");
  const items = lines.filter((line) => ITEM.test(line));
  const before = lines.filter((line) => !ITEM.test(line));
  return (
    <>
      {before.length > 0 && <p style={{ margin: "0 0 8px" }}>{inline(before.join("\n"))}</p>}
      {items.length > 0 && (
        <ul style={{ margin: "0 0 8px" }}>
          {items.map((item, index) => (
            <li key={index}>{inline(item.replace(ITEM, ""))}</li>
          ))}
        </ul>
      )}
    </>
  );
}

const ITEM = /^\s*[-*]\s+/;
const INLINE = /\*\*([^*]+)\*\*|[*_]([^*_]+)[*_]|\[([^\]]+)\]\((https:[^)\s]+)\)/g;

function inline(text: string): ReactNode {
  const parts: ReactNode[] = [];
  let end = 0;
  for (const match of text.matchAll(INLINE)) {
    const [whole, bold, italic, label, address] = match;
    parts.push(text.slice(end, match.index));
    if (bold !== undefined) parts.push(<strong>{bold}</strong>);
    else if (italic !== undefined) parts.push(<em>{italic}</em>);
    else parts.push(<a href={address}>{label}</a>);
    end = match.index + whole.length;
  }
  parts.push(text.slice(end));
  return parts.map((part, index) => <Fragment key={index}>{part}</Fragment>);
}
