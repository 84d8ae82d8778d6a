import type { ExtraKey } from '../model.ts';

// What the elements of feeds and of job boards' exports are called, as `nameOf` has it, in the order in which they are believed.
// `x:` names are those of `g:`, `job_listing:` and their like.

export const ids = names(`
  guid id dc:identifier x:id jobid referencenumber reference positionid requisitionid jobcode jobreference codice
  codiceannuncio codiceofferta idannuncio idofferta riferimento rif`);
export const titles = names(`
  title dc:title position name jobtitle x:title media:title itunes:title positiontitle positionopentitle vacancytitle
  jobname titolo titoloannuncio titoloofferta mansione figuraprofessionale figuraricercata figura posizione ruolo qualifica`);
export const dates = names(`
  published pubdate issued dc:issued dc:date dc:created created updated modified dc:modified date lastbuilddate lastupdate
  publicationdate x:publishdate createdat dateposted posteddate postingdate posted publishdate publisheddate publishedat
  postedat datapubblicazione datainserimento dataannuncio data`);
export const texts = names(`
  content:encoded content body fullitem description summary abstract dc:description info tagline subtitle itunes:summary
  itunes:subtitle media:description media:group/description x:description x:browserfriendly jobdescription fulldescription
  positiondescription descrizione descrizioneannuncio descrizioneofferta testo text note`);
export const authors = names(`
  author/name author/email dc:creator dc:author author managingeditor itunes:author webmaster dc:publisher`);
export const employers = names(`
  x:employer x:company x:companyname company/name company companyname employer/name employer hiringorganization/name
  hiringorganization startup azienda/nome azienda nomeazienda ragionesociale datore datorelavoro ditta advertiser`);
export const deadlines = names(`
  x:expirationdate x:expires x:applicationdeadline expirationdate expiry expiredate expire expires validthrough deadline
  closingdate scadenza expirydate expdate expiresat expireson applicationdeadline closedate validuntil validto validity
  datascadenza scadenzacandidature datachiusura`);
export const places = names(
  'x:location x:joblocation joblocation worklocation location localita sede sedelavoro luogo luogolavoro',
);
export const cities = names('cities/city location/city address/city locations/location');
export const streets = names('streetaddress street');
export const areas = names('cityarea quartiere zona');
export const postcodes = names('postalcode postcode zip zipcode cap');
export const towns = names('city x:city comune citta');
export const regions = names('region x:region state provincia');
export const links = names(`
  link url a directurl applyurl joburl redirecturl detailurl detailsurl joblink offerurl externalurl
  landingpage applicationurl linkannuncio urlannuncio`);

export const extras: [ExtraKey, string[]][] = [
  [
    'employmentType',
    names(`
      x:jobtype x:employmenttype jobtype jobtypes/jobtype employmenttype contracttime contractperiod worktime
      jobschedule`),
  ],
  ['contract', names('contract contracttype contratto tipocontratto tipologiacontratto tipologiacontrattuale')],
  ['hours', names('workinghours workhours orario orariolavoro oresettimanali')],
  ['experience', names('experience esperienza')],
  [
    'requirements',
    names('requirements jobrequirements candidaterequirements requisiti qualifications education titolostudio'),
  ],
  ['sector', names('x:jobfunction x:jobcategory jobcategory settore')],
  [
    'reference',
    names('referencenumber reference x:jobreference jobreference codice codiceannuncio codiceofferta riferimento rif'),
  ],
  ['openings', names('openings numberofpositions numberofopenings numeroposti posti postidisponibili')],
  ['email', names('applyemail applicationemail contactemail email')],
  ['phone', names('applyphone contactphone phone telephone telefono')],
  ['starts', names('x:startdate')],
  ['ends', names('x:enddate')],
];

export const pays = names('x:salary salary retribuzione stipendio compenso');
/** What boards write around a bare amount, or in place of it. */
export const payParts = {
  min: names('salarymin minsalary salary/min salaryfrom'),
  max: names('salarymax maxsalary salary/max salaryto'),
  currency: names('salarycurrency currency salary/currency'),
  unit: names('salaryfrequency salarytype salaryperiod salaryunit salary/period salary/type'),
};

function names(list: string): string[] {
  return list.trim().split(/\s+/);
}
