// Arabic words for hours, pay, what is asked and how one applies.

import { counted } from './ar-counts.ts';
import { isolating, italian } from './phrase.ts';
import type { Vocabulary } from './vocabulary.ts';

type Facts = 'hours' | 'school' | 'pay' | 'requirements' | 'contracts' | 'ways' | 'near';

const hour = { one: 'ساعة واحدة', two: 'ساعتان', few: 'ساعات', many: 'ساعة', other: 'ساعة' };
const month = { one: 'شهر واحد', two: 'شهران', few: 'أشهر', many: 'شهراً', other: 'شهر' };
const payment = { one: 'راتب واحد', two: 'راتبان', few: 'رواتب', many: 'راتباً', other: 'راتب' };

export const facts: Pick<Vocabulary, Facts> = {
  hours: {
    and: ' و ',
    or: ' أو ',
    weekly: (hours) => isolating`${counted(hours, hour)} في الأسبوع`,
    daily: (hours) => isolating`${counted(hours, hour)} في اليوم`,
    share: (perCent) => isolating`دوام جزئي، ${perCent} في المئة`,
    workingTimes: { 'full-time': 'دوام كامل', 'part-time': 'دوام جزئي', both: 'دوام كامل أو جزئي' },
    shifts: 'ورديات: الأوقات تتغير',
    nights: 'أيضاً في الليل',
    weekends: 'أيضاً السبت أو الأحد',
    liveIn: 'السكن في البيت نفسه',
  },
  school: {
    within: 'ضمن أوقات المدرسة',
    hoursFit: 'الساعات تناسب المدرسة: اسأل/اسألي عن الأيام',
    'days-not-stated': 'الأيام غير مذكورة: اسأل/اسألي',
    'pre-school': isolating`يناسب فقط مع الرعاية قبل المدرسة (${italian('pre-scuola')})`,
    'post-school': isolating`يناسب فقط مع الرعاية بعد المدرسة (${italian('dopo-scuola')})`,
    'pre-and-post-school': isolating`يناسب فقط مع الرعاية قبل المدرسة وبعدها (${italian('pre-scuola e dopo-scuola')})`,
    'early-start': (when) =>
      when ? isolating`خارج أوقات المدرسة: يبدأ الساعة ${when}` : 'خارج أوقات المدرسة: يبدأ مبكراً',
    'late-end': (when) =>
      when ? isolating`خارج أوقات المدرسة: ينتهي الساعة ${when}` : 'خارج أوقات المدرسة: ينتهي متأخراً',
    evening: 'خارج أوقات المدرسة: في المساء',
    night: 'خارج أوقات المدرسة: في الليل',
    weekend: 'خارج أوقات المدرسة: السبت أو الأحد',
    shifts: 'خارج أوقات المدرسة: ورديات',
    shiftsUnknown: 'ورديات: اسأل/اسألي عن الأوقات',
    'live-in': 'خارج أوقات المدرسة: السكن في البيت نفسه',
    split: 'خارج أوقات المدرسة: مرتين في اليوم',
    notStated: 'المدرسة: اسأل/اسألي عن الأوقات بالضبط',
  },
  pay: {
    about: (sum) => isolating`حوالي ${sum}`,
    agreement: (name) => isolating`حسب العقد الوطني (${name}): اسأل/اسألي كم`,
    sum: ({ amount, unit, net, allowance }) => {
      const units = { hour: 'في الساعة', day: 'في اليوم', week: 'في الأسبوع', month: 'في الشهر', year: 'في السنة' };
      const tax = net === null ? '' : net ? '، صافي' : '، قبل الضرائب';
      return isolating`${allowance ? 'بدل مالي: ' : ''}${amount} يورو ${units[unit]}${tax}`;
    },
    payments: (count) => isolating`، ${counted(count, payment)} في السنة`,
    prorata: ' (بدوام كامل: مع ساعات أقل يكون أقل)',
  },
  requirements: {
    diplomas: {
      'licenza-media': isolating`شهادة المرحلة الإعدادية (${italian('terza media')})`,
      qualifica: isolating`شهادة مهنية (${italian('qualifica professionale')})`,
      diploma: isolating`شهادة الثانوية (${italian('diploma')})`,
      laurea: isolating`شهادة جامعية (${italian('laurea')})`,
    },
    diploma: 'شهادة دراسية',
    italianLevels: { basic: 'الإيطالية الأساسية', good: 'إيطالية جيدة' },
    italian: (level) => (level ? isolating`الإيطالية: المستوى ${level}` : 'الإيطالية'),
    licence: (kind) => (kind ? isolating`رخصة قيادة (${kind})` : 'رخصة قيادة'),
    vehicle: 'سيارة أو وسيلة نقل خاصة',
    experience: (what) => (what ? isolating`خبرة: ${what}` : 'بعض الخبرة'),
    noExperience: 'لا يُشترط وجود خبرة',
    certificate: (name) => (name ? isolating`شهادة: ${name}` : 'شهادة'),
    permit: isolating`تصريح الإقامة (${italian('permesso di soggiorno')})`,
    protectedCategories: isolating`ذوي الإعاقة المعترف بها وغيرهم ممن يحميهم القانون (${italian('categorie protette, legge 68/99')})`,
    registeredUnemployed: isolating`بدون عمل ومسجَّل/مسجَّلة في مركز التوظيف (${italian('centro per l’impiego')})`,
    programme: (name) => (name ? isolating`مشروع: ${name}` : 'مشروع'),
    provided: (name) => isolating`${name} (هم يوفرونه)`,
  },
  contracts: {
    names: {
      indeterminato: 'عقد دائم',
      determinato: 'عقد محدد المدة',
      somministrazione: 'وكالة التوظيف هي التي توظفك',
      apprendistato: 'عقد تدرّج مهني: تتعلم/تتعلمين أثناء العمل',
      tirocinio: 'تدريب عملي: تتعلم/تتعلمين أثناء العمل',
      intermittente: 'عمل عند الطلب: يتصلون بك عند الحاجة',
      domestico: 'عقد عمل منزلي',
      stagionale: 'عقد موسمي',
      collaborazione: 'عقد تعاون',
      occasionale: 'عمل عرضي',
      autonomo: 'عمل لحسابك الخاص',
      'servizio-civile': 'الخدمة المدنية للشباب',
    },
    months: (amount) => counted(amount, month),
    mayStay: '؛ بعد ذلك قد تبقى/تبقين (ليس أكيداً)',
    afterwards: (name) => isolating`؛ بعد ذلك، ربما: ${name}`,
  },
  ways: {
    inPerson: 'اذهب/اذهبي شخصياً',
    ask: (who) => isolating`اسأل/اسألي عن: ${who}`,
    phone: 'اتصل/اتصلي',
    whatsapp: 'اكتب/اكتبي على واتساب',
    desk: 'تعال/تعالي إلى المكتب',
    sayCode: (code, reference) => isolating`قل/قولي الرمز ${code}${reference ? isolating` (المرجع ${reference})` : ''}`,
    web: 'انظر/انظري الموقع',
    email: 'اكتب/اكتبي إلى',
    subject: (words) => isolating`الموضوع: ${words}`,
  },
  near: {
    lessThanOne: isolating`أقل من ${1} كم`,
    about: (km) => isolating`حوالي ${km} كم`,
    neighbourhood: (desk) => (desk ? isolating`في نفس حي مكتب ${desk}` : 'في نفس حي المكتب'),
    municipio: (desk, far) =>
      isolating`في نفس البلدية (${italian('Municipio')}) مثل المكتب${desk ? isolating` ${desk}` : ''}${far ? isolating`، ${far}` : ''}`,
    near: (desk, far) => isolating`${far} من المكتب${desk ? isolating` ${desk}` : ''}`,
    farAway: (far) => isolating`بعيد عن المكاتب (${far})`,
    milan: 'ميلانو، ',
    askZone: 'اسأل/اسألي في أي منطقة',
    outside: (place) => (place ? isolating`خارج ميلانو: ${place}` : 'خارج ميلانو'),
    askPlace: 'غير مذكور: اسأل/اسألي أين مكان العمل',
  },
};
