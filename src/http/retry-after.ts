/** The `Retry-After` header in milliseconds from `now` (RFC 9110, 10.2.3: seconds or an HTTP date), never negative; null when not understood. */
export function retryAfterMs(value: string | null, now: number): number | null {
  const text = (value ?? '').trim();
  if (/^-?\d{1,15}$/.test(text)) return Math.max(0, Number(text) * 1000);
  const parts = /^[A-Z][a-z]{2}, (\d{2}) ([A-Z][a-z]{2}) (\d{4}) (\d{2}):(\d{2}):(\d{2}) GMT$/.exec(text);
  if (!parts) return null;
  const [, day, month = '', year, hours, minutes, seconds] = parts;
  const monthIndex = months.indexOf(month);
  if (monthIndex < 0) return null;
  const at = Date.UTC(Number(year), monthIndex, Number(day), Number(hours), Number(minutes), Number(seconds));
  return Math.max(0, at - now);
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
