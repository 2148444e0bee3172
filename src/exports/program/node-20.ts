// Node 20 lacks `Map.groupBy`, which the reference uses.
// https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Map/groupBy

const known: { groupBy?: typeof Map.groupBy } = Map
known.groupBy ??= <Key, Item>(items: Iterable<Item>, keyOf: (item: Item, index: number) => Key): Map<Key, Item[]> => {
  const groups = new Map<Key, Item[]>()
  let index = 0
  for (const item of items) {
    const key = keyOf(item, index++)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}

export {}
