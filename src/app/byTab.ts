/** Things that stand on a tab, grouped by tab in order of first appearance. */
export function byTab<Item extends { readonly tab: string }>(items: readonly Item[]): [tab: string, items: Item[]][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(item.tab);
    if (group === undefined) groups.set(item.tab, [item]);
    else group.push(item);
  }
  return [...groups];
}
