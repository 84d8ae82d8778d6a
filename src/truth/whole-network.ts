// Trouble that is not of one source but of the way to all of them: no network, or a portal that answers in everybody's place.

import type { IsoDate, Problem } from '../model.ts';
import { italianDay } from './source-told.ts';

/** What came of one address asked of the network. */
export interface Answered {
  /** asked for */
  url: string;
  /** that answered in the end; null where nothing came */
  address: string | null;
  /** digest of a page meant for a browser, fresh from the network; null: not such a page */
  digest: string | null;
  /** code of the failure, also where a kept copy stood in */
  failure: string | null;
}

/** No host could even be looked up, and not for one misspelt name. */
export function isWithoutNetwork(answers: readonly Answered[]): boolean {
  if (answers.length === 0 || answers.some(({ failure }) => failure === null || !noNetwork.has(failure))) return false;
  return (
    answers.some(({ failure }) => failure === 'HTTP_NO_NETWORK') || hostsOf(answers.map(({ url }) => url)).size > 1
  );
}

/** The operator asked for no network: no address was asked. */
export function isOffline(answers: readonly Answered[]): boolean {
  return answers.some(({ failure }) => failure === 'HTTP_OFFLINE');
}

const noNetwork: ReadonlySet<string> = new Set(['HTTP_NO_NETWORK', 'HTTP_NO_SUCH_HOST']);

/**
 * The hosts in whose name a portal answered (a login page of the network): most of those that answered at all sent the same page
 * or led to the same other host. Empty: there is no portal.
 */
export function hostsOfPortal(answers: readonly Answered[]): ReadonlySet<string> {
  const came = answers.filter((one) => one.address !== null && one.failure === null);
  const groups = new Map<string, Set<string>>();
  for (const one of came) {
    for (const sign of signsOf(one)) groups.set(sign, (groups.get(sign) ?? new Set()).add(hostOf(one.url)));
  }
  const [largest = new Set<string>()] = [...groups.values()].sort((a, b) => b.size - a.size);
  return largest.size > 1 && largest.size * 2 > hostsOf(came.map(({ url }) => url)).size ? largest : new Set();
}

function signsOf({ url, address, digest }: Answered): string[] {
  if (digest === null) return [];
  const elsewhere = address !== null && hostOf(address) !== hostOf(url) ? [`to ${hostOf(address)}`] : [];
  return [digest, ...elsewhere];
}

function hostsOf(urls: readonly string[]): Set<string> {
  return new Set(urls.map(hostOf));
}

export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') : url;
}

export function withoutNetwork(copies: readonly IsoDate[]): Problem {
  return {
    code: 'NO_NETWORK',
    lost: 'source',
    where: 'internet',
    what: {
      it: `Questo computer non è collegato a Internet: nessuna fonte del web è stata letta.${copiesUsed(copies).it}`,
      en: `This computer is not connected to the Internet: no source on the web was read.${copiesUsed(copies).en}`,
    },
    remedy: {
      it: 'Controlla il cavo o il Wi-Fi, apri un sito qualsiasi nel browser e poi ripeti il comando.',
      en: 'Check the cable or the Wi-Fi, open any site in the browser, then repeat the command.',
    },
  };
}

/** `without`: how many sources have no copy. */
export function offline(copies: readonly IsoDate[], without: number): Problem {
  const nothing =
    without === 0
      ? { it: '', en: '' }
      : without === 1
        ? { it: ' Di una fonte non c’è nessuna copia buona.', en: ' Of one source there is no good copy.' }
        : {
            it: ` Di ${without} fonti non c’è nessuna copia buona.`,
            en: ` Of ${without} sources there is no good copy.`,
          };
  return {
    code: 'OFFLINE',
    lost: without === 0 ? 'nothing' : 'source',
    where: 'internet',
    what: {
      it: `Si lavora senza rete (--offline): nessuna fonte del web è stata riletta.${copiesUsed(copies).it}${nothing.it}`,
      en: `Work is offline (--offline): no source on the web was read again.${copiesUsed(copies).en}${nothing.en}`,
    },
    remedy: {
      it: 'Per leggere le fonti ripeti il comando senza --offline.',
      en: 'To read the sources repeat the command without --offline.',
    },
  };
}

export function behindPortal(hosts: number, copies: readonly IsoDate[]): Problem {
  return {
    code: 'CAPTIVE_PORTAL',
    lost: 'source',
    where: 'internet',
    what: {
      it: `${hosts} siti diversi hanno risposto con la stessa pagina: la rete chiede di entrare (come il Wi-Fi di un albergo o di una biblioteca) e non lascia leggere le fonti.${copiesUsed(copies).it}`,
      en: `${hosts} different sites answered with the same page: the network asks you to log in (like the Wi-Fi of a hotel or a library) and does not let the sources be read.${copiesUsed(copies).en}`,
    },
    remedy: {
      it: 'Apri il browser, entra nella rete o accetta le condizioni, poi ripeti il comando.',
      en: 'Open the browser, log in to the network or accept its conditions, then repeat the command.',
    },
  };
}

function copiesUsed(days: readonly IsoDate[]): { it: string; en: string } {
  const distinct = [...new Set(days)].sort();
  if (distinct.length === 0) return { it: '', en: '' };
  return {
    it: ` Si usano le ultime copie buone (${distinct.map(italianDay).join(', ')}).`,
    en: ` The last good copies are used (${distinct.join(', ')}).`,
  };
}
