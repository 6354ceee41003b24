/**
 * Texts that would be code somewhere if they were not kept as texts. Each must come out of every door (pages, sheets,
 * search, open data) as it went in. What cannot be a text at all (controls, invisible characters, half characters) is refused
 * by readers of files: see src/content-files/parse-yaml.test.ts and scripts/content/seed/read-lines.test.ts.
 */
export const attacks: readonly string[] = [
  // HTML, out of text, attribute, title, style, script, comment, CDATA
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "'><b onclick='alert(1)'>x</b>",
  '</title></head><script>alert(1)</script>',
  '</style><script>alert(1)</script>',
  '</script><script>alert(1)</script>',
  '<!--<script>',
  '--><img src=x onerror=alert(1)>',
  ']]><script>alert(1)</script>',
  '<style>*{display:none}</style>',
  '<base href=//evil.example/>',
  '<meta http-equiv=refresh content=0;url=//evil.example/>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<template><slot>',
  '</template></main></body></html>',
  '<ruby>a<rt>b</rt></ruby><wbr>',
  // templates and languages
  '{alert(1)}',
  '${alert(1)}',
  '{{constructor.constructor("alert(1)")()}}',
  '<%= alert(1) %>',
  '{title} {count} {words} {pages} {size}',
  '[x](javascript:alert(1))',
  '![x](//evil.example/x.png)',
  '<https://evil.example/>',
  '# x\\',
  '| a | b |',
  '~~x~~ **y** `z`',
  // what has been escaped once is not to be read again
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '&#60;b&#62; &amp;amp; &nbsp;',
  '\\u003cscript>alert(1)\\u003c/script>',
  '%3Cscript%3E %00 %2e%2e/',
  // replacement patterns, and names that objects have by themselves
  "$& $1 $$ $` $'",
  '__proto__',
  'constructor',
  'toString',
  // our own marks
  'data-pdf data-astro-cid-abc data-s0 data-pagefind-ignore',
  // formulas
  '=HYPERLINK("http://evil.example","x")',
  "@SUM(1+1)*cmd|' /C calc'!A0",
  // addresses
  'javascript:alert(1)',
  '../../../../etc/passwd',
  // a word without end
  'W'.repeat(2_000),
];

/** Strings that a link or a bookmark could carry into a page, after its path. */
export const addresses: readonly string[] = [
  'search/?q=%3Cimg%20src=x%20onerror=alert(1)%3E',
  'search/?q=%22%3E%3Csvg%20onload=alert(1)%3E&need=__proto__&stage=constructor',
  'search/?q=__proto__&form=toString&department=%3Cscript%3E',
  'search/?q=constructor%20toString%20hasOwnProperty',
  'search/?q={q}{words}%24%26%7Bcount%7D',
  'search/?q=%E0%A4%A&need=%FF&q=%00',
  'search/?q=%E2%80%AE%E2%80%8B%F0%9F%92%A9%ED%A0%80',
  `search/?q=${'あ'.repeat(1_000)}`,
  `search/?q=${'(a+)+$'.repeat(500)}`,
  `search/?q=${encodeURIComponent('[](){}*+?^$\\|.'.repeat(50))}`,
  'search/?need=money&need=__proto__#"><script>alert(1)</script>',
  'measures/?need=__proto__&form=constructor&stage="><script>alert(1)</script>&families=2',
  'measures/?department=toString#listing-x"><img src=x onerror=alert(1)>',
  'measures/child-allowance/#"><script>alert(1)</script>',
  'measures/child-allowance/#%E0%A4%A',
  'measures/child-allowance/#__proto__',
  'age/?x=<script>alert(1)</script>#2020-04-01,2024-05',
  'age/#9999-12,0000-01,2020-13,2020-04-99,<script>,__proto__',
  `age/#${'2020-01,'.repeat(2_000)}`,
  'age/#0001-01,9999-12',
  'glossary/#javascript:alert(1)',
  'policies/1/#objective-"onload=alert(1)',
  '?lang=<script>alert(1)</script>#//evil.example/',
  '57/?next=//evil.example/#javascript:alert(1)',
];
