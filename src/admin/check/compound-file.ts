/**
 * Compound File Binary, the container of a `.msg` file: just enough of it to tell whether the file is whole. The
 * library that reads it does not notice a missing end; it gives zeros, or never stops.
 *
 * Source: [MS-CFB] 2.2 Header, 2.3 FAT, 2.5 DIFAT (version 13.0, read 2026-11-21).
 */

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const HEADER_SIZE = 512;
const SECTOR_SHIFT = 30;
const FAT_SECTOR_COUNT = 44;
const FIRST_DIRECTORY_SECTOR = 48;
const FIRST_MINI_FAT_SECTOR = 60;
const FIRST_DIFAT_SECTOR = 68;
const DIFAT_SECTOR_COUNT = 72;
const HEADER_DIFAT = 76;
/** Where a directory entry names the first sector of its stream. The first entry's holds all short streams. */
const ENTRY_START_SECTOR = 116;
/** Sector numbers from here on are marks: end of chain, free, FAT, DIFAT. */
const FIRST_MARK = 0xfffffffa;

/** True when the file says of itself that it is a compound file. */
export function isCompoundFile(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, index) => bytes[index] === byte);
}

/**
 * True when every sector that is in use lies within the file: those that a chain links, and those that chains begin
 * with. Sectors that no chain holds do not count, since writers mark them in ways of their own.
 */
export function isWholeCompoundFile(bytes: Uint8Array): boolean {
  if (bytes.length < HEADER_SIZE) return false;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shift = view.getUint16(SECTOR_SHIFT, true);
  if (shift !== 9 && shift !== 12) return false;
  const size = 1 << shift;
  const isInside = (sector: number): boolean => (sector + 2) * size <= bytes.length;
  const isInsideOrNone = (sector: number): boolean => sector >= FIRST_MARK || isInside(sector);

  const fat = readFatSectors(view, size, isInside);
  if (!fat?.every(isInside)) return false;
  const directory = view.getUint32(FIRST_DIRECTORY_SECTOR, true);
  if (!isInside(directory)) return false;
  const starts = [
    view.getUint32(FIRST_MINI_FAT_SECTOR, true),
    view.getUint32((directory + 1) * size + ENTRY_START_SECTOR, true),
  ];
  return starts.every(isInsideOrNone) && fat.every((sector) => allLinks(view, sector, size).every(isInside));
}

/** Every sector that an entry of this part of the FAT leads to. */
function allLinks(view: DataView, fatSector: number, size: number): number[] {
  const links: number[] = [];
  for (let at = (fatSector + 1) * size; at < (fatSector + 2) * size; at += 4) {
    const next = view.getUint32(at, true);
    if (next < FIRST_MARK) links.push(next);
  }
  return links;
}

/** The sectors that hold the FAT: the first 109 are listed in the header, the rest in a chain. Null when it is cut. */
function readFatSectors(
  view: DataView,
  size: number,
  isInside: (sector: number) => boolean,
): number[] | null {
  const count = view.getUint32(FAT_SECTOR_COUNT, true);
  const sectors: number[] = [];
  for (let at = HEADER_DIFAT; at < HEADER_SIZE && sectors.length < count; at += 4) {
    sectors.push(view.getUint32(at, true));
  }
  let difat = view.getUint32(FIRST_DIFAT_SECTOR, true);
  const difatCount = view.getUint32(DIFAT_SECTOR_COUNT, true);
  for (let read = 0; read < difatCount && difat < FIRST_MARK; read++) {
    if (!isInside(difat)) return null;
    const start = (difat + 1) * size;
    for (let at = start; at < start + size - 4 && sectors.length < count; at += 4) {
      sectors.push(view.getUint32(at, true));
    }
    difat = view.getUint32(start + size - 4, true);
  }
  return sectors.length === count ? sectors : null;
}
