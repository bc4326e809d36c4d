/** Lists of whole numbers as bytes, seven bits a byte: small numbers, which are most, take one. */
export function packNumbers(lists: ArrayLike<number>[]): Uint8Array {
  const bytes: number[] = [];
  const put = (value: number) => {
    let rest = value < 0 ? -2 * value - 1 : 2 * value;
    for (; rest > 127; rest >>>= 7) bytes.push((rest & 127) | 128);
    bytes.push(rest);
  };
  for (const list of lists) {
    put(list.length);
    for (let at = 0; at < list.length; at++) put(list[at] ?? 0);
  }
  return Uint8Array.from(bytes);
}

/** Reads the lists back, one at a call. */
export function numberReader(bytes: Uint8Array): () => Int32Array {
  let at = 0;
  const take = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++] ?? 0;
      value |= (byte & 127) << shift;
      if (byte < 128) return value & 1 ? -((value + 1) >>> 1) : value >>> 1;
    }
  };
  return () => {
    const list = new Int32Array(take());
    for (let index = 0; index < list.length; index++) list[index] = take();
    return list;
  };
}
