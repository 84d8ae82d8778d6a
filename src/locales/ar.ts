// Modern Standard Arabic, plain. Its words are written with `isolating`, so that figures and Latin letters keep their order.
// Nobody who works in the language has read them yet: with `review: { by: '...' }` the notice goes.

import { counted } from './ar-counts.ts';
import { facts } from './ar-facts.ts';
import { buildLocale } from './build-locale.ts';
import { isolating } from './phrase.ts';
import { plural } from './plural.ts';

const months = [
  'يناير',
  'فبراير',
  'مارس',
  'أبريل',
  'مايو',
  'يونيو',
  'يوليو',
  'أغسطس',
  'سبتمبر',
  'أكتوبر',
  'نوفمبر',
  'ديسمبر',
];

export const ar = buildLocale({
  language: 'ar',
  direction: 'rtl',
  review: { awaited: 'الترجمة العربية تنتظر المراجعة. إذا كان هناك شك، النص الإيطالي هو الصحيح.' },
  sections: {
    market: 'عروض العمل',
    'km-zero': 'عمل قريب منك',
    courses: 'دورات تدريب مهني',
    policies: 'مساعدات للبحث عن عمل',
    classes: 'دروس اللغة الإيطالية',
    services: 'خدمات مفيدة: المال والسكن',
  },
  labels: {
    where: 'المكان',
    hours: 'ساعات العمل',
    pay: 'الأجر',
    needs: 'المطلوب',
    nice: 'يُفضَّل أن يكون لديك',
    notNeeded: 'غير مطلوب',
    openTo: 'أيضاً لـ',
    duration: 'المدة',
    contract: 'العقد',
    when: 'متى',
    cost: 'التكلفة',
    audience: 'لمن',
    amount: 'كم',
    documents: 'أحضر معك',
    seats: 'الأماكن',
    childcare: 'الأطفال',
    certificate: 'الشهادة',
    level: 'المستوى',
    enrolment: 'التسجيل',
    provider: 'الجهة المنظمة',
    howTo: 'كيفية التقديم',
    ending: 'الأيام الأخيرة',
    desks: 'تحتاج مساعدة؟ تعال/تعالي إلى المكتب. المساعدة مجانية.',
    contents: 'في هذا العدد',
    more: 'أيضاً هذا الأسبوع',
    inTheirWords: 'الإعلان يقول:',
    inItalian: 'بالإيطالية:',
    glossary: 'كلمات مفيدة',
    onlyShow: 'عرض فقط',
    onlySchool: 'ضمن أوقات المدرسة',
    onlyNear: 'قريب',
    onlyNew: 'جديد',
    onlyEnding: 'الأيام الأخيرة',
  },
  words: {
    isNew: 'جديد',
    lastDays: 'الأيام الأخيرة',
    notWritten: 'غير مذكور: اسأل/اسألي',
    nothingLeft: 'لا يوجد إعلان يناسب كل هذه الاختيارات: أزل/أزيلي واحداً منها.',
    workIsFree: 'لا تدفع أبداً مالاً للحصول على عمل: لا يحق لأحد أن يطلب منك مالاً لتوظيفك.',
    household: 'عائلة، عن طريق المكتب',
    allOnline: 'النشرة كاملة',
    skipToContents: 'اذهب إلى الإعلانات',
    comma: '، ',
    bulletin: 'نشرة عروض العمل والتدريب',
    staysItalian: 'كلمات الإعلانات تبقى باللغة الإيطالية. إذا لم تفهم/تفهمي، نساعدك مجاناً في المكتب.',
    readOnPhone: 'لنسخ النص أو الاستماع إليه استعمل/استعملي صفحة الهاتف: هذه الورقة للطباعة والقراءة.',
  },
  counts: {
    offers: (n) => plural('ar', n, { zero: 'عروض', one: 'عرض', two: 'عرضان', few: 'عروض', many: 'عرضاً', other: 'عرض' }),
    fresh: (n) => plural('ar', n, { zero: 'جديدة', one: 'جديد', two: 'جديدان', few: 'جديدة', other: 'جديداً' }),
    ending: (n) => plural('ar', n, { one: 'ينتهي قريباً', two: 'ينتهيان قريباً', other: 'تنتهي قريباً' }),
  },
  sectionCount: (section, n) => {
    if (section === 'market' || section === 'km-zero') {
      return counted(n, { one: 'عرض واحد', two: 'عرضان', few: 'عروض', many: 'عرضاً', other: 'عرض' });
    }
    return section === 'courses' || section === 'classes'
      ? counted(n, { one: 'دورة واحدة', two: 'دورتان', few: 'دورات', many: 'دورة', other: 'دورة' })
      : counted(n, { one: 'إعلان واحد', two: 'إعلانان', few: 'إعلانات', many: 'إعلاناً', other: 'إعلان' });
  },
  numbers: { group: '', decimal: '.' },
  lists: { comma: '، ', and: ' و' },
  range: (from, to) => isolating`من ${from} إلى ${to}`,
  issueLine: (number, { from, to, year }) => isolating`العدد ${number} · من ${from} إلى ${to} ${year}`,
  footer: (title, number) => `${title} · العدد \u2066${number}\u2069 · لا تدفع مالاً للحصول على عمل`,
  pageOf: { page: 'صفحة ', of: ' من ' },
  openSince: (number) => isolating`متاح منذ العدد ${number}`,
  checked: (day, month) => isolating`تم التحقق في ${day} ${months[month - 1] ?? ''}`,
  source: (name) => isolating`المصدر: ${name}`,
  alsoOn: (names) => isolating`أيضاً في ${names}`,
  openings: (title, n) =>
    isolating`${title}، ${counted(n, { one: 'مكان واحد', two: 'مكانان', few: 'أماكن', many: 'مكاناً', other: 'مكان' })}`,
  sayOnPhone: (sentence) =>
    isolating`على الهاتف يمكنك أن تقول/تقولي: ${sentence} المعنى: «صباح الخير، أتصل بخصوص العمل. هل ما زال المكان متاحاً؟»`,
  dates: {
    weekdays: ['الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت', 'الأحد'],
    months,
    day: (weekday, day, month) => isolating`${weekday} ${day} ${month}`,
    shortDay: (weekday, day) => isolating`${weekday} ${day}`,
    time: (hours, minutes) => `${hours}.${minutes}`,
    untilFilled: 'حتى اكتمال الأماكن',
    by: (day, time) => isolating`آخر موعد ${day}${time ? isolating`، الساعة ${time}` : ''}`,
    everyDay: 'كل الأيام',
    fromTo: (first, last) => `من ${first} إلى ${last}`,
  },
  ...facts,
  closures: {
    names: {
      'saint-francis': 'عيد القديس فرنسيس',
      'all-saints': 'عيد جميع القديسين',
      patron: 'عيد القديس أمبروجو، شفيع ميلانو',
      immaculate: 'عيد الحبل بلا دنس',
      christmas: 'عطلة عيد الميلاد',
      carnival: 'الكرنفال',
      easter: 'عطلة عيد الفصح',
      liberation: 'عيد التحرير',
      labour: 'عيد العمال',
      republic: 'عيد الجمهورية',
    },
    fromTo: (from, to) => isolating`من ${from} إلى ${to}`,
    line: (closures) => isolating`المدارس مغلقة: ${closures}. تأكد/تأكدي من مدرستك.`,
  },
  colophon: {
    publishedBy: (name) => isolating`الناشر: ${name}.`,
    representative: (name) => isolating`الممثل القانوني: ${name}.`,
    free: 'النشرة والمكتب مجانيان.',
    equal: 'العروض موجّهة للنساء والرجال من كل الأعمار والجنسيات.',
    responsible:
      'نحن ننقل المعلومات فقط: صاحب العمل هو المسؤول عن العمل. قد ينتهي العرض قبل موعده: تأكد/تأكدي قبل الذهاب.',
    correct: (contact) => isolating`لتصحيح خطأ: ${contact}.`,
    registration: (registration) => isolating`التسجيل: ${registration}.`,
    sources: (names) => isolating`المصادر: ${names}.`,
  },
  leftOut: (count) =>
    isolating`في النشرة الكاملة أيضاً ${counted(count, { one: 'إعلان واحد', two: 'إعلانان', few: 'إعلانات', many: 'إعلاناً', other: 'إعلان' })}: اسأل/اسألي في المكتب.`,
  restUnlisted: (count) => isolating`و${count} غيرها: اسأل/اسألي في المكتب.`,
  rest: (shown, total) =>
    isolating`في هذه الصفحات ${shown} من أصل ${total}. الباقي في الأسفل مع رمزه: اسأل/اسألي عنه في المكتب أو اقرأه/اقرئيه على الهاتف.`,
});
