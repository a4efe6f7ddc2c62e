/**
 * How large a share may be, given that it was seen `count` times in `of`: the exact upper bound by Clopper and
 * Pearson, one-sided. Nought in 250 gives 1.2 %: the "rule of three", 3 / 250.
 *
 * Source: C. J. Clopper and E. S. Pearson, Biometrika 26 (1934), 404–413.
 *
 * @param risk how often such a bound is allowed to be too low
 */
export function upperBound(count: number, of: number, risk = 0.05): number {
  if (of === 0 || count >= of) return 1;
  let low = count / of;
  let high = 1;
  while (high - low > 1e-9) {
    const share = (low + high) / 2;
    if (atMost(count, of, share) > risk) low = share;
    else high = share;
  }
  return high;
}

/** How likely it is to see something at most `count` times in `of`, when its share is `share`. */
function atMost(count: number, of: number, share: number): number {
  let term = of * Math.log1p(-share);
  let sum = Math.exp(term);
  for (let seen = 1; seen <= count; seen++) {
    term += Math.log(((of - seen + 1) / seen) * (share / (1 - share)));
    sum += Math.exp(term);
  }
  return sum;
}
