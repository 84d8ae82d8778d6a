// Pages as the site builders of small Italian firms, agencies and public bodies make them; what they say is invented.

export interface Vacancy {
  slug: string;
  title: string;
  place: string;
  contract: string;
  day: string;
  iso: string;
  text: string;
}

export const vacancies: Vacancy[] = [
  vacancy('addetto-banco-gastronomia', 'Addetto/a banco gastronomia', 'Milano (MI)', 'Tempo determinato', '2026-11-12'),
  vacancy('magazziniere-turnista', 'Magazziniere turnista', 'Segrate (MI)', 'Somministrazione', '2026-11-13'),
  vacancy('cameriera-ai-piani', 'Cameriera/e ai piani', 'Milano (MI)', 'Tempo indeterminato', '2026-11-16'),
  vacancy('impiegato-amministrativo', 'Impiegato/a amministrativo/a', 'Monza (MB)', 'Tempo determinato', '2026-11-17'),
  vacancy(
    'operatore-socio-sanitario',
    'Operatore socio sanitario (OSS)',
    'Cologno Monzese (MI)',
    'Part time',
    '2026-11-18',
  ),
];

function vacancy(slug: string, title: string, place: string, contract: string, iso: string): Vacancy {
  const [year, month, day] = iso.split('-');
  const text = `Cerchiamo una persona per la nostra sede di ${place.replace(/ \(.*/, '')}: orario dalle 9 alle 15, turni concordati, formazione a nostro carico.`;
  return { slug, title, place, contract, day: `${day}/${month}/${year}`, iso, text };
}

/** A whole page around a list: menu, banner, footer, the words on cookies, what else there is on such pages. */
export function pageAround(main: string, head = ''): string {
  return `<!doctype html><html lang="it"><head><meta charset="utf-8"><title>Lavora con noi - Azienda inventata</title>${head}</head><body>
<div id="cookie-banner" class="cc-window"><p>Usiamo i cookie. <a href="/privacy">Informativa privacy</a></p><a href="/cookie">Cookie</a></div>
<header class="site-header"><a class="logo" href="/">Azienda inventata</a>
<nav class="main-nav"><ul class="menu"><li class="menu-item"><a href="/chi-siamo">Chi siamo</a></li><li class="menu-item"><a href="/prodotti">Prodotti</a></li>
<li class="menu-item"><a href="/lavora-con-noi">Lavora con noi</a></li><li class="menu-item"><a href="/contatti">Contatti</a></li></ul></nav></header>
<main><h1>Lavora con noi</h1><p>Ecco le posizioni aperte in questo momento.</p>
${main}
</main>
<aside class="widget-area"><h3>Ultime notizie</h3><ul><li><a href="/news/fiera">Siamo stati alla fiera di Verona</a></li><li><a href="/news/premio">Premio per l’innovazione 2026</a></li><li><a href="/news/sede">Inaugurata la sede di Monza</a></li></ul></aside>
<footer><ul class="social"><li><a href="https://www.facebook.com/azienda">Facebook</a></li><li><a href="https://www.linkedin.com/company/azienda">LinkedIn</a></li></ul>
<ul><li><a href="/note-legali">Note legali</a></li><li><a href="/whistleblowing">Segnalazioni</a></li></ul></footer></body></html>`;
}

function each(write: (one: Vacancy, index: number) => string, from: readonly Vacancy[] = vacancies): string {
  return from.map(write).join('\n');
}

export interface Layout {
  name: string;
  html: string;
  /** fields that must be found besides title and address, with the value in the first block */
  gives: Record<string, string>;
  /** the selector of the following page is found */
  next?: boolean;
  /** the offers have no pages of their own */
  unlinked?: true;
}

const pager =
  '<ul class="pagination"><li class="active"><span>1</span></li><li><a href="?page=2">2</a></li><li><a href="?page=3">3</a></li><li><a rel="next" href="?page=2">Successiva</a></li></ul>';

export const layouts: Layout[] = [
  {
    name: 'WP Job Manager',
    html: pageAround(
      `<ul class="job_listings">${each(({ slug, title, place, contract, iso, day }, index) => `<li class="post-${1200 + index} job_listing type-job_listing status-publish ${index === 0 ? 'job_position_featured' : ''}" data-longitude=""><a href="/offerte/${slug}/"><img class="company_logo" src="/l.png" alt=""><div class="position"><h3>${title}</h3><div class="company"><strong>Forno inventato</strong></div></div><div class="location">${place}</div><ul class="meta"><li class="job-type ${contract.toLowerCase().replace(' ', '-')}">${contract}</li><li class="date"><time datetime="${iso}">${day}</time></li></ul></a></li>`)}</ul>`,
    ),
    gives: { place: 'Milano (MI)', employer: 'Forno inventato', contract: 'Tempo determinato', date: '2026-11-12' },
  },
  {
    name: 'AWSM Job Openings',
    html: pageAround(
      `<div class="awsm-job-wrap"><div class="awsm-job-listings awsm-lists">${each(({ slug, title, place }) => `<div class="awsm-job-listing-item awsm-list-item" id="awsm-list-item-${slug.length}"><div class="awsm-job-item"><div class="awsm-list-left-col"><h2 class="awsm-job-post-title"><a href="https://azienda.example/jobs/${slug}/">${title}</a></h2></div><div class="awsm-list-right-col"><div class="awsm-job-specification-wrapper"><div class="awsm-job-specification-item awsm-job-specification-job-location"><span class="awsm-job-specification-term">${place}</span></div></div><div class="awsm-job-more-container"><a class="awsm-job-more" href="https://azienda.example/jobs/${slug}/">Dettagli <span></span></a></div></div></div></div>`)}</div></div>`,
    ),
    gives: { place: 'Milano (MI)' },
  },
  {
    name: 'cards of a page builder, names made by it',
    html: pageAround(
      `<div class="elementor-element elementor-element-4f3a2b1 e-con">${each(({ slug, title, place, text }, index) => `<div class="elementor-element elementor-element-7a${index}bc12 elementor-widget"><div class="elementor-widget-container"><h4 class="elementor-heading-title elementor-size-default">${title}</h4><p><strong>Sede:</strong> ${place}</p><p>${text}</p><a class="elementor-button" href="/posizioni/${slug}">Scopri di più</a></div></div>`)}</div>`,
    ),
    gives: { place: 'Milano (MI)' },
  },
  {
    name: 'utility classes and hashes of a build',
    html: pageAround(
      `<div class="grid grid-cols-1 md:grid-cols-2 gap-6">${each(({ slug, title, place, contract }) => `<div class="JobCard_root__x7Fq2 rounded-lg shadow p-4 css-1q2w3e4"><a href="/careers/${slug}" class="text-lg font-bold">${title}</a><div class="flex gap-2 text-sm"><span>${place}</span><span>${contract}</span></div></div>`)}</div>`,
    ),
    gives: { place: 'Milano (MI)', contract: 'Tempo determinato' },
  },
  {
    name: 'table of an older site',
    html: pageAround(
      `<form id="aspnetForm" method="post"><table id="ctl00_gvAnnunci" class="griglia"><tr><th>Posizione</th><th>Sede</th><th>Contratto</th><th>Scadenza</th></tr>${each(({ slug, title, place, contract, day }, index) => `<tr class="${index % 2 ? 'alt' : 'riga'}"><td><a href="annuncio.aspx?id=${slug}">${title}</a></td><td>${place}</td><td>${contract}</td><td>${day}</td></tr>`)}</table></form>`,
    ),
    gives: { place: 'Milano (MI)', contract: 'Tempo determinato', deadline: '12/11/2026' },
  },
  {
    name: 'cards of a municipality (Bootstrap Italia)',
    html: pageAround(
      `<div class="container"><div class="row">${each(({ slug, title, day, text }) => `<div class="col-12 col-lg-4"><div class="card-wrapper card-space"><div class="card card-bg"><div class="card-body"><div class="category-top"><span class="category">Concorsi</span><span class="data">${day}</span></div><h3 class="card-title h5"><a href="/it/bandi/${slug}">Bando: ${title}</a></h3><p class="card-text">${text}</p><a class="read-more" href="/it/bandi/${slug}"><span class="text">Leggi di più</span></a></div></div></div></div>`)}</div></div>${pager}`,
    ),
    gives: { date: '12/11/2026' },
    next: true,
  },
  {
    name: 'views of Drupal',
    html: pageAround(
      `<div class="view view-offerte-lavoro view-id-offerte_lavoro"><div class="view-content">${each(({ slug, title, place, day, text }, index) => `<div class="views-row views-row-${index + 1} ${index % 2 ? 'views-row-even' : 'views-row-odd'}"><div class="views-field views-field-title"><span class="field-content"><a href="/node/${100 + index}/${slug}">${title}</a></span></div><div class="views-field views-field-field-sede"><span class="views-label">Sede: </span><span class="field-content">${place}</span></div><div class="views-field views-field-field-scadenza"><span class="views-label">Scadenza: </span><div class="field-content"><span class="date-display-single">${day}</span></div></div><div class="views-field views-field-body"><div class="field-content"><p>${text}</p></div></div></div>`)}</div><ul class="pager"><li class="pager-current">1</li><li class="pager-item"><a href="?page=1">2</a></li><li class="pager-next"><a href="?page=1">seguente ›</a></li></ul></div>`,
    ),
    gives: { place: 'Milano (MI)', deadline: '12/11/2026' },
    next: true,
  },
  {
    name: 'plain list of links',
    html: pageAround(
      `<h2>Posizioni aperte</h2><ul>${each(({ slug, title, place }) => `<li><a href="/lavora-con-noi/${slug}.html">${title}</a> - ${place}</li>`)}</ul>`,
    ),
    gives: {},
  },
  {
    name: 'cards that are links as a whole',
    html: pageAround(
      `<section class="careers-list">${each(({ slug, title, place, contract }) => `<a class="careers-list__item" href="/careers/${slug}"><span class="careers-list__title">${title}</span><span class="careers-list__meta"><i class="fa fa-map-marker" aria-hidden="true"></i> ${place}</span><span class="careers-list__meta"><i class="fa fa-briefcase"></i> ${contract}</span></a>`)}</section>`,
    ),
    gives: { place: 'Milano (MI)', contract: 'Tempo determinato' },
  },
  {
    name: 'three cards to a row',
    html: pageAround(
      `<div class="row">${each(offerCard, vacancies.slice(0, 3))}</div><div class="row">${each(offerCard, vacancies.slice(3))}</div>`,
    ),
    gives: { place: 'Milano (MI)' },
  },
  {
    name: 'offers by department',
    html: pageAround(
      `<div class="departments">${[vacancies.slice(0, 2), vacancies.slice(2, 4), vacancies.slice(4)]
        .map(
          (some, index) =>
            `<section><h2>Reparto ${index + 1}</h2><ul class="openings">${each(({ slug, title, place }) => `<li class="opening"><a data-mapped="true" href="/jobs/${slug}">${title}</a><span class="location">${place}</span></li>`, some)}</ul></section>`,
        )
        .join('')}</div>`,
    ),
    gives: { place: 'Milano (MI)' },
  },
  {
    name: 'terms and definitions',
    html: pageAround(
      `<div class="elenco">${each(({ slug, title, place, contract, day }) => `<article class="scheda-annuncio"><h2><a href="dettaglio.php?id=${slug}">${title}</a></h2><dl><dt>Luogo di lavoro</dt><dd>${place}</dd><dt>Tipo di contratto</dt><dd>${contract}</dd><dt>Scadenza</dt><dd>${day}</dd></dl><a href="dettaglio.php?id=${slug}">Vedi annuncio</a> <a href="candidatura.php?id=${slug}">Candidati</a></article>`)}</div>`,
    ),
    gives: { place: 'Milano (MI)', contract: 'Tempo determinato', deadline: '12/11/2026' },
  },
  {
    name: 'an accordion without pages of its own',
    html: pageAround(
      `<div class="accordion" id="acc">${each(({ title, place, text }, index) => `<div class="accordion-item"><h2 class="accordion-header"><button class="accordion-button" data-bs-target="#c${index}">${title} - ${place}</button></h2><div id="c${index}" class="accordion-collapse"><div class="accordion-body"><p>${text}</p><p>Inviare il curriculum a <a href="mailto:lavoro@azienda.example">lavoro@azienda.example</a></p></div></div></div>`)}</div>`,
    ),
    unlinked: true,
    gives: {},
  },
  {
    name: 'notices with a PDF each',
    html: pageAround(
      `<table class="table"><thead><tr><th>Oggetto</th><th>Data pubblicazione</th><th>Scadenza</th><th>Allegati</th></tr></thead><tbody>${each(({ slug, title, day }) => `<tr><td>Avviso di selezione: ${title}</td><td>01/11/2026</td><td>${day}</td><td><a href="/doc/${slug}.pdf">Bando (PDF)</a></td></tr>`)}</tbody></table>`,
    ),
    gives: { date: '01/11/2026', deadline: '12/11/2026' },
  },
  {
    name: 'what opens on a click',
    html: pageAround(
      `<section id="jobs">${each(({ title, place, text }) => `<details><summary>${title} – ${place}</summary><p>${text}</p><a href="mailto:lavoro@azienda.example">Candidati</a></details>`)}</section>`,
    ),
    unlinked: true,
    gives: {},
  },
  {
    name: 'a list of news beside a list of offers',
    html: pageAround(
      `<div class="news-list">${['Fiera', 'Premio', 'Sede'].map((word) => `<div class="news-item"><h3><a href="/news/${word}">${word} dell’anno 2026 a Milano</a></h3><p>Una bella notizia che racconta qualcosa di noi e del nostro lavoro di ogni giorno.</p><span class="date">12/11/2026</span></div>`).join('')}</div><ul class="posizioni">${each(({ slug, title }) => `<li><a href="/posizioni/${slug}">${title}</a></li>`)}</ul>`,
    ),
    gives: {},
  },
];

function offerCard({ slug, title, place, text }: Vacancy): string {
  return `<div class="col-md-4"><div class="offerta"><h3>${title}</h3><p class="luogo">${place}</p><p class="descrizione">${text}</p><a class="btn btn-primary" href="/offerta/${slug}">Candidati</a></div></div>`;
}

/** Pages on which nothing is a list of offers. */
export const withoutOffers: Record<string, string> = {
  'a form alone': pageAround(
    '<p>Al momento non ci sono posizioni aperte. Mandaci il tuo curriculum.</p><form><input name="nome"><input name="email"></form>',
  ),
  'the people of a firm': pageAround(
    `<div class="team">${['Persona Uno', 'Persona Due', 'Persona Tre'].map((name, index) => `<div class="team-member"><h3>${name}</h3><p>In azienda dal 20${10 + index}, ama la montagna e il buon cibo di casa.</p><a href="/team/${index}">Profilo</a></div>`).join('')}</div>`,
  ),
  products: pageAround(
    `<ul class="products">${['Pane di segale', 'Focaccia genovese', 'Biscotti al burro', 'Torta di mele'].map((name, index) => `<li class="product"><a href="/prodotti/${index}"><h2>${name}</h2><span class="price">${index + 3},50 €</span></a></li>`).join('')}</ul>`,
  ),
};
