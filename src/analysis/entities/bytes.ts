/** Reads the little parts of the model file: unsigned varints (LEB128), bytes, and runs of them. */
export interface ByteReader {
  byte(): number;
  varint(): number;
  bytes(length: number): Uint8Array;
  /** What has not been read. */
  rest(): Uint8Array;
}

/** @throws RangeError on an attempt to read past the end. */
export function readBytes(data: Uint8Array): ByteReader {
  let at = 0;
  const byte = (): number => {
    const value = data[at++];
    if (value === undefined) throw new RangeError("The names model ends early.");
    return value;
  };
  return {
    byte,
    varint() {
      let value = 0;
      for (let shift = 0; ; shift += 7) {
        const next = byte();
        value += (next & 0x7f) * 2 ** shift;
        if (next < 0x80) return value;
      }
    },
    bytes(length) {
      if (at + length > data.length) throw new RangeError("The names model ends early.");
      at += length;
      return data.subarray(at - length, at);
    },
    rest: () => data.subarray(at),
  };
}

/** Writes what `readBytes` reads. */
export interface ByteWriter {
  byte(value: number): void;
  varint(value: number): void;
  bytes(values: Uint8Array): void;
  finish(): Uint8Array;
}

export function writeBytes(): ByteWriter {
  let data = new Uint8Array(1 << 16);
  let at = 0;
  const room = (length: number) => {
    if (at + length <= data.length) return;
    const larger = new Uint8Array(Math.max(data.length * 2, at + length));
    larger.set(data);
    data = larger;
  };
  const byte = (value: number) => {
    room(1);
    data[at++] = value;
  };
  return {
    byte,
    varint(value) {
      let rest = value;
      while (rest >= 0x80) {
        byte((rest % 0x80) | 0x80);
        rest = Math.floor(rest / 0x80);
      }
      byte(rest);
    },
    bytes(values) {
      room(values.length);
      data.set(values, at);
      at += values.length;
    },
    finish: () => data.slice(0, at),
  };
}
