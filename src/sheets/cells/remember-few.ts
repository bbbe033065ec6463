/** So many different texts stand in a column of marks at the most; names are read once each and not kept. */
const MOST = 500;

/** A reading of texts of which a sheet has few different ones, and each of them over and over. */
export function rememberFew<V>(read: (text: string) => V): (text: string) => V {
  const known = new Map<string, V>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as V;
    const value = read(text);
    if (known.size >= MOST) known.clear();
    known.set(text, value);
    return value;
  };
}
