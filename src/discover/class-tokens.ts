// Which class names of a page will still be there after its next update, and which say what they hold.

/** Names that a build makes anew each time: `css-1x2y3z`, `sc-bdVaJa`, `jsx-3718`, `_2Yz8k`, `Card_root__x7Fq2`. */
export function isMade(token: string): boolean {
  if (
    /^(?:css|sc|jsx|jss|emotion|svelte|styled|ng-tns|ng-star|_ngcontent|_nghost|data-v|astro|tss)-?[\w-]*\d/i.test(
      token,
    )
  )
    return true;
  if (/^(?:css|sc|jss)-[A-Za-z]{4,}$/.test(token) && /[a-z][A-Z]/.test(token)) return true;
  const tail = /__([A-Za-z\d_-]{5,8})$/.exec(token)?.[1];
  if (tail !== undefined && (/\d/.test(tail) || /[a-z][A-Z].*[a-z][A-Z]/.test(tail))) return true;
  if (/^_?[A-Za-z\d]{5,10}$/.test(token) && /\d/.test(token) && /[a-zA-Z]\d+[a-zA-Z]|^_\w*\d/.test(token)) return true;
  return /[a-f\d]{8,}/i.test(token) && /\d/.test(token);
}

/** The steady part of a name made by CSS modules, for an attribute selector: `Card_root__` of `Card_root__x7Fq2`. */
export function steadyPart(token: string): string | null {
  return isMade(token)
    ? (/^([A-Za-z][A-Za-z\d]*(?:[_-][A-Za-z\d]+)*__)[A-Za-z\d_-]{5,8}$/.exec(token)?.[1] ?? null)
    : null;
}

/** Names that say how something looks or where it stands in a grid, shared with much else on the page. */
export function isLook(token: string): boolean {
  return (
    /[:[\]/!.@]/.test(token) ||
    /^-?(?:[mp][trblxyse]?|w|h|z|gap|space|min|max|top|left|right|bottom|inset|order|basis|grow|shrink|col|cols|row|rows|offset|text-.*|font|leading|tracking|bg|border|rounded|shadow|opacity|flex|grid|items-.*|justify|content-.*|self-.*|place-(?:items|content|self)|overflow|object|align|float|d|g|gx|gy|fs|fw|lh|btn|ratio|columns|duration|transition|ease|delay|cursor|select|ring|divide|size|start|end|u|is|has|js|no|large|small|medium|xsmall|cell|uk|span|wow|animate|elementor-(?:element|widget|column|section|top|inner|col)|vc|wpb|et_pb|fusion|e-con|wp-(?:block|container)|fl|avia|tb|brxe|kt|wd)(?:[-_].*|\d.*)?$/.test(
      token,
    ) ||
    /^(?:container(?:-fluid)?|wrapper|inner|outer|clearfix|clear|block|inline|hidden|visible|relative|absolute|fixed|sticky|static|active|first|last|odd|even|alternate|featured|even-row|odd-row|row-\d+|collapsed?|show|hide|open|closed|left|right|center|group|underline|uppercase|truncate|italic|antialiased|pointer|half|full|third|box|fadein\w*|lazy\w*|img-\w+|icon|sr-only|pull-left|pull-right|visually-hidden|nowrap|bold|default|primary|secondary|light|dark|white|black)$/i.test(
      token,
    )
  );
}

/** Names that tell one of a series from the next: `odd`, `first`, `item-12`, `post-4711`. */
export function isTurn(token: string): boolean {
  return (
    /^(?:odd|even|first|last|alt|alternate|active|current|selected|featured|sticky|new|hot|urgent|pari|dispari|highlight(?:ed)?|in-evidenza|open|show|loaded|clearfix)$/i.test(
      token,
    ) ||
    /(?:^|[-_])(?:odd|even|first|last|alt|pari|dispari)$/i.test(token) ||
    /\d+$/.test(token) ||
    /^(?:category|tag|status|type|format|author|hentry|job-type|job_category|term|product_cat)-./i.test(token)
  );
}

/** Whether a name can stand in a selector as it is. */
export function isPlain(token: string): boolean {
  return /^-?[A-Za-z_][\w-]*$/.test(token) && token.length <= 60;
}

/** The names of a class attribute, each once. */
export function tokensOf(classes: string | undefined): string[] {
  return [
    ...new Set(
      (classes ?? '')
        .slice(0, 2000)
        .split(/\s+/)
        .filter((token) => token !== ''),
    ),
  ].slice(0, 40);
}
