// Sets as lists: plain ones, and ascending lists of numbers.

export function meet<Item>(first: readonly Item[], second: readonly Item[]): boolean {
  return first.some((value) => second.includes(value));
}

/** Both name something, and nothing in common. */
export function disjoint<Item>(first: readonly Item[], second: readonly Item[]): boolean {
  return first.length > 0 && second.length > 0 && !meet(first, second);
}

/** Whether numbers in ascending order have one among them. */
export function holds(numbers: Uint32Array, wanted: number): boolean {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? wanted) < wanted) low = middle + 1;
    else high = middle;
  }
  return numbers[low] === wanted;
}

/** How many numbers two lists in ascending order have in common. */
export function sharedNumbers(first: Uint32Array, second: Uint32Array): number {
  let [shared, at, beside] = [0, 0, 0];
  while (at < first.length && beside < second.length) {
    const step = (first[at] ?? 0) - (second[beside] ?? 0);
    if (step === 0) shared += 1;
    if (step <= 0) at += 1;
    if (step >= 0) beside += 1;
  }
  return shared;
}
