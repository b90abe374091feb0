/** Colours of a picture, each `[red, green, blue]`, 0 to 255. */
export type Palette = readonly (readonly [number, number, number])[];

/** A picture as a palette index per pixel, by column and row. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly palette: Palette;
  readonly indexAt: (x: number, y: number) => number;
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** The most bytes that one stored block of a deflate stream holds (RFC 1951, 3.2.4). */
const STORED_BLOCK = 0xffff;

/** Bytes of an indexed PNG (W3C PNG, third edition), its pixels stored without compression. */
export function encodePng(picture: Picture): Uint8Array<ArrayBuffer> {
  const { width, height, palette } = picture;
  const header = [...uint32(width), ...uint32(height), 8, 3, 0, 0, 0];
  return Uint8Array.from([
    ...SIGNATURE,
    ...chunk('IHDR', header),
    ...chunk('PLTE', palette.flat()),
    ...chunk('IDAT', store(scanlines(picture))),
    ...chunk('IEND', []),
  ]);
}

function scanlines({ width, height, indexAt }: Picture): number[] {
  const bytes: number[] = [];
  for (let y = 0; y < height; y += 1) {
    bytes.push(0);
    for (let x = 0; x < width; x += 1) bytes.push(indexAt(x, y));
  }
  return bytes;
}

function store(bytes: readonly number[]): number[] {
  const stream = [0x78, 0x01];
  for (let start = 0; start < bytes.length; start += STORED_BLOCK) {
    const block = bytes.slice(start, start + STORED_BLOCK);
    const last = start + STORED_BLOCK >= bytes.length ? 1 : 0;
    const low = block.length & 0xff;
    const high = block.length >> 8;
    stream.push(last, low, high, low ^ 0xff, high ^ 0xff);
    for (const byte of block) stream.push(byte);
  }
  for (const byte of uint32(adler32(bytes))) stream.push(byte);
  return stream;
}

function chunk(type: string, content: readonly number[]): number[] {
  const named = Array.from(type, (letter) => letter.charCodeAt(0)).concat(content);
  return [...uint32(content.length), ...named, ...uint32(crc32(named))];
}

function uint32(value: number): number[] {
  return [value >>> 24, (value >>> 16) & 0xff, (value >>> 8) & 0xff, value & 0xff];
}

function crc32(bytes: readonly number[]): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

function adler32(bytes: readonly number[]): number {
  let low = 1;
  let high = 0;
  for (const byte of bytes) {
    low = (low + byte) % 65521;
    high = (high + low) % 65521;
  }
  return ((high << 16) | low) >>> 0;
}
