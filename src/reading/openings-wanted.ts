// Whether people or places that are counted are openings: not applicants, a staff, a crowd, a story or a statistic.
import { after, before, clauseOf, type Hit } from './hit.ts';
import {
  aloneAfter,
  anybody,
  applicants,
  askedAfter,
  asks,
  asksNear,
  closelyAsked,
  countLine,
  crowd,
  doing,
  done,
  forChildren,
  hiringOf,
  newLearners,
  notWanted,
  ofPlaces,
  ofSome,
  openPlaces,
  present,
  publicCall,
  remaining,
  search,
  share,
  staff,
  stillWanted,
  story,
  storyBefore,
  surely,
  taken,
  takesUnits,
  told,
  uncounted,
  wholeMarket,
} from './opening-words.ts';

/** Only where somebody is looking for people, not where people are counted for another reason. */
export function wanted(hit: Hit): boolean {
  const left = before(hit, 60);
  const right = hit.of.text.slice(hit.end, hit.end + 80);
  const kind = hit.groups['kind'] ?? '';
  if (onlyIfAsked.test(kind) && !asksNear.test(left)) return newcomers(kind, left, right);
  if (countsElse(hit, left, right) || tellsOf(hit, left, right) || amongUncounted(hit)) return false;
  return askedBeside(hit, left, right) || hiringAround(hit, left, right);
}

const onlyIfAsked = /^(?:alliev|partecip|iscritt|corsist|student|candidat)/u;

/** "ammessi 20 allievi"; candidates whom nobody asks for have applied. */
function newcomers(kind: string, left: string, right: string): boolean {
  return !/^candidat/u.test(kind) && !ofSome.test(left) && newLearners.test(left) && !/^ gia(?![a-z])/u.test(right);
}

function askedBeside(hit: Hit, left: string, right: string): boolean {
  const { kind = '', trade: named, sign } = hit.groups;
  if (sign !== undefined || /stagional/u.test(kind) || isPost(kind, right) || closelyAsked.test(right)) return true;
  const opens = opensClause(hit, left);
  if (opens && (named !== undefined || startsLine(hit)) && /^\d/u.test(hit.words) && countLine.test(right)) return true;
  if (named !== undefined && startsLine(hit) && taken.test(right)) return true;
  return (askedAfter.test(right) && (opens || /[,:(] ?$/u.test(left))) || standsApart(hit, left, right);
}

function hiringAround(hit: Hit, left: string, right: string): boolean {
  const { kind = '', trade: named } = hit.groups;
  if (named !== undefined)
    return (
      search.test(before(hit, 120)) ||
      /^n/u.test(hit.words) ||
      (startsLine(hit) && hit.at < 40 && search.test(soon(hit)))
    );
  if (/^dipendent/u.test(kind)) return search.test(left.slice(-25));
  if (/^unita/u.test(kind)) return unitsWanted(hit, left, right);
  if (anybody.test(kind)) return surely.test(clauseOf(hit));
  return opensClause(hit, left) || search.test(lately(hit)) || search.test(hit.words);
}

/** What stands after it, over the ends of sentences too. */
function soon({ of, end }: Hit): string {
  return of.text.slice(end, end + 200);
}

/** What stands before it, over the ends of sentences too. */
function lately({ of, at }: Hit): string {
  return of.text.slice(Math.max(0, at - 160), at);
}

/** "14 incarichi di rilevatore", "50 posizioni aperte", "200 richieste dagli alberghi" */
function isPost(kind: string, right: string): boolean {
  if (/^pos(?:t|iz)/u.test(kind) && openPlaces.test(right)) return true;
  return /^richiest/u.test(kind) || (/^incaric/u.test(kind) && /^ (?:di|da|come|per) /u.test(right));
}

function unitsWanted(hit: Hit, left: string, right: string): boolean {
  if (/^[^.,;\n]{0,25} stagional/u.test(right) || takesUnits.test(left)) return true;
  return /[:(] ?$/u.test(left) && search.test(before(hit, 120));
}

/** "dieci operai in nero scoperti", "tre ragazzi su dieci": a story or a statistic, not places. */
function tellsOf(hit: Hit, left: string, right: string): boolean {
  if (/domande|colloqui|candidature gia| di tirocin/u.test(hit.words)) return true;
  return (
    share.test(right) ||
    (!ofPlaces.test(hit.groups['kind'] ?? '') &&
      (storyBefore.test(left) || [told, story, doing].some((about) => about.test(right))))
  );
}

/** "cerca cuochi, due camerieri": how many in all stays unsaid. */
function amongUncounted(hit: Hit): boolean {
  return !isTotal(hit) && uncounted.test(before(hit, 90));
}

const asking = new RegExp(`(?<![a-z])${asks}`, 'u');

/** "Fiera: 70 profili", "Scuole di Seregno, 2 addetti": set apart from what stands before, and not what somebody has. */
function standsApart(hit: Hit, left: string, right: string): boolean {
  if (crowd.test(left)) return false;
  if (/[:|] ?$/u.test(left)) return !anybody.test(hit.groups['kind'] ?? '') || aloneAfter.test(right);
  if (!/(?:,|(?:[a-z!)]|\d{3}) -) $/u.test(left) || !aloneAfter.test(right) || /^(?:1|una?) /u.test(hit.words))
    return false;
  return !asking.test(after(hit, 80));
}

function startsLine({ of, at }: Hit): boolean {
  return at === 0 || of.text[at - 1] === '\n';
}

/** Nothing before it in the clause but a "fino a"; or it begins a line of its own, even if the lines were joined. */
function opensClause(hit: Hit, left: string): boolean {
  const plain = left.replace(/(?<![a-z])(?:fino a|circa|oltre|almeno|quasi|ben|altr[ei]) $/u, '');
  return /^[^a-z0-9]*$/u.test(plain) || hit.of.raw[(hit.of.offsets[hit.at] ?? 0) - 1] === '\n';
}

/** "di cui 3 addetti", "famiglia di 4 persone", "i 12 operatori", "restano 20 posti al nido" */
function countsElse(hit: Hit, left: string, right: string): boolean {
  const kind = hit.groups['kind'] ?? '';
  if (wholeMarket.test(left) || done.test(left) || staff.test(left)) return true;
  if (!ofPlaces.test(kind) && (present.test(left) || (ofSome.test(left) && !hiringOf.test(left)))) return true;
  if (/^post/u.test(kind) && (remaining.test(left) || forChildren.test(right)) && !/^ (?:di lavoro|da )/u.test(right))
    return true;
  return notWanted.test(left) && !publicCall.test(left) && !placesAllTheSame(kind, left, right) && !hires(hit, left);
}

/** "i 12 posti", "gli 8 addetti da assumere", "600 domande per 15 posti", "cantiere per 4 disoccupati" */
function placesAllTheSame(kind: string, left: string, right: string): boolean {
  const places = ofPlaces.test(kind);
  if (/(?<![a-z])(?:i|gli|le|dei|degli|delle)\s?$/u.test(left)) return places || askedAfter.test(right);
  if (/(?<![a-z])per $/u.test(left)) {
    if (/^(?:disoccupat|tirocin|bors|assunzion|inseriment)/u.test(kind) || (places && applicants.test(left)))
      return true;
  }
  if (/^post/u.test(kind) && /^ (?:di|da|come|a tempo) /u.test(right)) return true;
  return (places && /oltre $/u.test(left)) || /^(?:circa|oltre|almeno|fino a|quasi|altr[ei]) $/u.test(left.trimStart());
}

function hires(hit: Hit, left: string): boolean {
  if (!stillWanted.test(left)) return false;
  const words = hit.groups['trade'] === undefined ? lately(hit) : left.slice(-30);
  return search.test(words) || /(?:lavoro|tirocini) per\s?$/u.test(left);
}

/** "600 figure", "quattordici persone": a noun for all of them, told apart after it. */
export function isTotal({ groups }: Hit): boolean {
  return /^(?:person|figur|risors|post|unita|assunzion|inseriment|incaric|profil|candidat|lavorat|collaborat|disoccupat|stagional|ingress|rinforz|opportunita|contratt|richiest)/u.test(
    groups['kind'] ?? '',
  );
}
