// Sinhala words for hours, pay, what is asked and how one applies.

import { italian, phrase } from './phrase.ts';
import type { Vocabulary } from './vocabulary.ts';

type Facts = 'hours' | 'school' | 'pay' | 'requirements' | 'contracts' | 'ways' | 'near';

export const facts: Pick<Vocabulary, Facts> = {
  hours: {
    and: ' සහ ',
    or: ' හෝ ',
    weekly: ({ digits }) => phrase`සතියකට පැය ${digits}`,
    daily: ({ digits }) => phrase`දිනකට පැය ${digits}`,
    share: (perCent) => phrase`අර්ධ කාලීන, සියයට ${perCent}`,
    workingTimes: { 'full-time': 'පූර්ණ කාලීන', 'part-time': 'අර්ධ කාලීන', both: 'පූර්ණ කාලීන හෝ අර්ධ කාලීන' },
    shifts: 'මාරු සේවය: වේලාව වෙනස් වේ',
    nights: 'රාත්‍රියේත්',
    weekends: 'සෙනසුරාදා හෝ ඉරිදාත්',
    liveIn: 'එම නිවසේම නවාතැන්',
  },
  school: {
    within: 'පාසල් වේලාව තුළ',
    hoursFit: 'වේලාව පාසලට ගැලපේ: දින ගැන අසන්න',
    'days-not-stated': 'දින ලියා නැත: අසන්න',
    'pre-school': phrase`ගැලපෙන්නේ පාසලට පෙර රැකවරණය (${italian('pre-scuola')}) සමඟ පමණි`,
    'post-school': phrase`ගැලපෙන්නේ පාසලෙන් පසු රැකවරණය (${italian('dopo-scuola')}) සමඟ පමණි`,
    'pre-and-post-school': phrase`ගැලපෙන්නේ පාසලට පෙර සහ පසු රැකවරණය (${italian('pre-scuola e dopo-scuola')}) සමඟ පමණි`,
    'early-start': (when) => (when ? phrase`පාසල් වේලාවෙන් පිටත: ${when}ට පටන් ගනී` : 'පාසල් වේලාවෙන් පිටත: වේලාසන පටන් ගනී'),
    'late-end': (when) => (when ? phrase`පාසල් වේලාවෙන් පිටත: ${when}ට අවසන් වේ` : 'පාසල් වේලාවෙන් පිටත: ප්‍රමාද වී අවසන් වේ'),
    evening: 'පාසල් වේලාවෙන් පිටත: සවස',
    night: 'පාසල් වේලාවෙන් පිටත: රාත්‍රී',
    weekend: 'පාසල් වේලාවෙන් පිටත: සෙනසුරාදා හෝ ඉරිදා',
    shifts: 'පාසල් වේලාවෙන් පිටත: මාරු සේවය',
    shiftsUnknown: 'මාරු සේවය: වේලාවන් අසන්න',
    'live-in': 'පාසල් වේලාවෙන් පිටත: එම නිවසේම නවාතැන්',
    split: 'පාසල් වේලාවෙන් පිටත: දිනකට දෙවරක්',
    notStated: 'පාසල: නිවැරදි වේලාවන් අසන්න',
  },
  pay: {
    about: (sum) => phrase`ආසන්න වශයෙන් ${sum}`,
    agreement: (name) => phrase`ජාතික ගිවිසුමට අනුව (${name}): කීයදැයි අසන්න`,
    sum: ({ amount, unit, net, allowance }) => {
      const units = { hour: 'පැයකට', day: 'දිනකට', week: 'සතියකට', month: 'මසකට', year: 'වසරකට' };
      const tax = net === null ? '' : net ? ', අතට ලැබෙන මුදල' : ', බදු වලට පෙර';
      return phrase`${allowance ? 'දීමනාව: ' : ''}${units[unit]} යුරෝ ${amount}${tax}`;
    },
    payments: (count) => `, වසරකට ගෙවීම් ${count}`,
    prorata: ' (පූර්ණ කාලීනව: පැය අඩු නම් මුදලද අඩුයි)',
  },
  requirements: {
    diplomas: {
      'licenza-media': phrase`කනිෂ්ඨ ද්විතීයික සහතිකය (${italian('terza media')})`,
      qualifica: phrase`වෘත්තීය සුදුසුකම් සහතිකය (${italian('qualifica professionale')})`,
      diploma: phrase`ජ්‍යෙෂ්ඨ ද්විතීයික සහතිකය (${italian('diploma')})`,
      laurea: phrase`විශ්වවිද්‍යාල උපාධිය (${italian('laurea')})`,
    },
    diploma: 'අධ්‍යාපන සහතිකයක්',
    italianLevels: { basic: 'මූලික ඉතාලි භාෂාව', good: 'හොඳ ඉතාලි භාෂාව' },
    italian: (level) => (level ? phrase`ඉතාලි භාෂාව: ${level} මට්ටම` : 'ඉතාලි භාෂාව'),
    licence: (kind) => (kind ? phrase`රියදුරු බලපත්‍රය (${kind})` : 'රියදුරු බලපත්‍රය'),
    vehicle: 'මෝටර් රථයක් හෝ තමන්ගේ වාහනයක්',
    experience: (what) => (what ? phrase`පළපුරුද්ද: ${what}` : 'සුළු පළපුරුද්දක්'),
    noExperience: 'පළපුරුද්ද අවශ්‍ය නැත',
    certificate: (name) => (name ? phrase`සහතිකය: ${name}` : 'සහතිකයක්'),
    permit: phrase`පදිංචි බලපත්‍රය (${italian('permesso di soggiorno')})`,
    protectedCategories: phrase`පිළිගත් ආබාධිත සහ නීතියෙන් ආරක්ෂිත පුද්ගලයන් (${italian('categorie protette, legge 68/99')})`,
    registeredUnemployed: phrase`රැකියාවක් නැති සහ රැකියා මධ්‍යස්ථානයේ ලියාපදිංචි (${italian('centro per l’impiego')})`,
    programme: (name) => (name ? phrase`වැඩසටහන: ${name}` : 'වැඩසටහනක්'),
    provided: (name) => phrase`${name} (ඔවුන් එය ලබා දෙයි)`,
  },
  contracts: {
    names: {
      indeterminato: 'ස්ථිර ගිවිසුම',
      determinato: 'කාල සීමිත ගිවිසුම',
      somministrazione: 'රැකියා නියෝජිතායතනය ඔබව බඳවා ගනී',
      apprendistato: 'ආධුනිකත්ව ගිවිසුම: වැඩ කරමින් ඉගෙන ගන්න',
      tirocinio: 'අභ්‍යාස පුහුණුව: වැඩ කරමින් ඉගෙන ගන්න',
      intermittente: 'අවශ්‍ය විට ඔබව කැඳවයි',
      domestico: 'ගෘහ සේවා ගිවිසුම',
      stagionale: 'වාරික ගිවිසුම',
      collaborazione: 'සහයෝගිතා ගිවිසුම',
      occasionale: 'ඉඳහිට වැඩ',
      autonomo: 'ස්වයං රැකියාව',
      'servizio-civile': 'තරුණ සිවිල් සේවය',
    },
    months: ({ digits }) => phrase`මාස ${digits}`,
    mayStay: '; ඉන්පසු රැඳී සිටිය හැක (ස්ථිර නැත)',
    afterwards: (name) => phrase`; ඉන්පසු, සමහරවිට: ${name}`,
  },
  ways: {
    inPerson: 'පෞද්ගලිකව යන්න',
    ask: (who) => phrase`මෙම අය ගැන අසන්න: ${who}`,
    phone: 'දුරකථනයෙන් අමතන්න',
    whatsapp: phrase`${italian('WhatsApp')} මගින් ලියන්න`,
    desk: 'කාර්යාලයට එන්න',
    sayCode: (code, reference) => phrase`මෙම කේතය කියන්න: ${code}${reference ? phrase` (යොමුව ${reference})` : ''}`,
    web: 'වෙබ් අඩවිය බලන්න',
    email: 'මෙයට ලියන්න:',
    subject: (words) => phrase`මාතෘකාව: ${words}`,
  },
  near: {
    lessThanOne: 'කි.මී. 1ට අඩු දුරින්',
    about: (km) => `කි.මී. ${km}ක් පමණ දුරින්`,
    neighbourhood: (desk) => phrase`කාර්යාලය${desk ? phrase` ${desk}` : ''} ඇති ප්‍රදේශයේම`,
    municipio: (desk, far) =>
      phrase`කාර්යාලය${desk ? phrase` ${desk}` : ''} ඇති කොට්ඨාසයේම (${italian('Municipio')})${far ? phrase`, ${far}` : ''}`,
    near: (desk, far) => phrase`කාර්යාලයේ${desk ? phrase` (${desk})` : ''} සිට ${far}`,
    farAway: (far) => phrase`කාර්යාලවලට දුරයි (${far})`,
    milan: 'මිලානෝ, ',
    askZone: 'කුමන ප්‍රදේශයේදැයි අසන්න',
    outside: (place) => (place ? phrase`මිලානෝවෙන් පිටත: ${place}` : 'මිලානෝවෙන් පිටත'),
    askPlace: 'ලියා නැත: රැකියාව කොහේදැයි අසන්න',
  },
};
