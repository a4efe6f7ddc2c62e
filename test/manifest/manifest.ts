import { readFileSync } from "node:fs";
import path from "node:path";
import { DomUtils, parseDocument } from "htmlparser2";

/** An element as the parser gives it. */
export type Element = Parameters<typeof DomUtils.getName>[0];

export const ROOT = path.join(__dirname, "../..");
export const MANIFEST = path.join(ROOT, "manifest.xml");

/** An add-in only manifest, as the tests ask it. */
export interface Manifest {
  readonly xml: string;
  readonly root: Element;
}

export function readManifest(file: string = MANIFEST): Manifest {
  return parseManifest(readFileSync(file, "utf8"));
}

export function parseManifest(xml: string): Manifest {
  const root = parseDocument(xml, { xmlMode: true }).children.find(DomUtils.isTag);
  if (root === undefined) throw new Error("the manifest has no element");
  return { xml, root };
}

/** Every element below, itself included, in document order. */
export function all(element: Element): readonly Element[] {
  return [element, ...childrenOf(element).flatMap(all)];
}

export function childrenOf(element: Element): readonly Element[] {
  return element.children.filter(DomUtils.isTag);
}

/** All elements of a name, without its prefix. */
export function named({ root }: Manifest, name: string): readonly Element[] {
  return all(root).filter((element) => localName(element) === name);
}

export function localName(element: Element): string {
  return element.name.replace(/^.*:/, "");
}

/** An attribute that must be there. */
export function attribute(element: Element, name: string): string {
  const value = element.attribs[name];
  if (value === undefined) throw new Error(`${element.name} has no ${name}`);
  return value;
}

export function textOf(element: Element): string {
  return element.children.map((child) => ("data" in child ? child.data : "")).join("");
}
