/**
 * The script of a screen's page. Shows the slides whose end has not come in Europe/Rome, twelve seconds each, and what
 * is left when none is. The clock is read anew at every slide: the page stays open for weeks.
 */
export const playSlides = `
const slides = [...document.querySelectorAll('.slide')];
const closing = document.querySelector('.closing');
const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Rome', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit',
});
let shown = -1;
function show() {
  const now = clock.format(new Date());
  const isAlive = (slide) => slide.dataset.until > now;
  const next = [...slides.keys()].map((step) => (shown + 1 + step) % slides.length).find((at) => isAlive(slides[at]));
  slides.forEach((slide, at) => { slide.hidden = at !== next; });
  closing.hidden = next !== undefined;
  shown = next ?? -1;
  setTimeout(show, 12000);
}
show();
`;
