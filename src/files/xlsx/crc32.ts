/** The checksum of zip archives (CRC-32), which fflate computes but does not export. Start, update by each piece, finish. */
export const CRC_START = 0xffffffff;

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = (crc & 1) === 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

export function updateCrc(crc: number, bytes: Uint8Array): number {
  for (let at = 0; at < bytes.length; at++) {
    crc = (crc >>> 8) ^ (CRC_TABLE[(crc ^ (bytes[at] as number)) & 0xff] as number);
  }
  return crc;
}

export function finishCrc(crc: number): number {
  return ~crc >>> 0;
}
