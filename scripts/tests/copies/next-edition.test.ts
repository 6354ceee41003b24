/**
 * Next year's plan, by the commands that CONTRIBUTING.md names and no others, on a made-up text, in a copy of the project, up
 * to the site of two editions. That site is built by `npm run test:all` alone: it takes as long as the rest.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load, type CheerioAPI } from 'cheerio';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyProject } from '../../checks/site/copy-project.ts';
import { completeDrafts, mendReceived } from '../support/next-edition.ts';
import { isWhole } from '../support/sample-pages.ts';

const home = mkdtempSync(join(tmpdir(), 'edition-'));
const folder = join(home, 'copy');
const section =
  /## Add next year's plan\n([\s\S]*?)\n## /.exec(readFileSync('.github/CONTRIBUTING.md', 'utf8'))?.[1] ?? '';
/** In the order in which a clerk comes to them. */
const commands = [...section.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, block = '']) =>
  block
    .trim()
    .split('\n')
    .map((line) => line.trim()),
);

function run(beginning: string, seed: string): { status: number | null; output: string } {
  const command = commands.find((line) => line.includes(beginning));
  if (!command) throw new Error(`CONTRIBUTING.md names no command with ${beginning}.`);
  const [program = '', ...words] = command.replace('NEW.txt', seed).split(' ');
  const env = { ...process.env, SITE_URL: 'https://kodomo.example/', SITE_OUT: 'dist' };
  const { status, stdout, stderr } = spawnSync(program, words, { cwd: folder, encoding: 'utf8', env });
  return { status, output: stdout + stderr };
}
const toLeft = (output: string): number => Number(/Left: (\d+) to bring up/.exec(output)?.[1]);
const read = (path: string): string => readFileSync(join(folder, path), 'utf8');

const whenWhole = test.runIf(isWhole);

describe('the next edition', () => {
  beforeAll(() => copyProject(folder));
  afterAll(() => rmSync(home, { recursive: true, force: true }));

  test('a text as it was received is compared once what cannot be read is mended, and its form is noted', () => {
    const received = readFileSync('scripts/tests/cases/plan-r7-received.txt', 'utf8');
    writeFileSync(join(folder, 'seeds/received.txt'), received);
    const refused = run('--compare', 'received.txt');
    expect(refused.status).toBe(1);
    expect(refused.output.match(/^seeds\/received\.txt:\d+: .+（.+）$/gmu)).toHaveLength(2);
    writeFileSync(join(folder, 'seeds/received.txt'), mendReceived(received));
    const { status, output } = run('--compare', 'received.txt');
    expect(status).toBe(0);
    for (const note of [
      'a page number',
      'full-width digits',
      'tabs at the end',
      'broken over two lines',
      'result is empty',
    ])
      expect(output).toContain(note);
    expect(output).toMatch(/^- New（新しい施策）: 7$/mu);
    expect(output).toContain(
      '- children-and-families-center 4: こども家庭センター設置に向けての準備 → こども家庭センターの運営',
    );
    rmSync(join(folder, 'seeds/received.txt'));
    rmSync(join(folder, '.cache/compare'), { recursive: true });
  });

  test('the next edition is compared, completed by a person and applied; what is left is a list that shrinks', () => {
    const seed = 'next.txt';
    writeFileSync(join(folder, 'seeds', seed), readFileSync('scripts/tests/cases/plan-r7.txt'));
    expect(run('--compare', seed).status).toBe(0);
    expect(run('--apply', seed).output).toMatch(/identity\.yaml:\d+: schema: NAME-1: /);
    expect(existsSync(join(folder, 'content/editions'))).toBe(false);
    completeDrafts(join(folder, '.cache/compare'));
    expect(run('--apply', seed)).toMatchObject({ status: 0 });

    expect(read('content/measures/mama-help/about.yaml')).toContain('value: 11\n');
    expect(read('content/measures/mama-help/en.md')).toContain('The service was used by 11 people, for 93 days');
    expect(read('content/measures/bereaved-children-allowance/about.yaml')).toContain('75番の金額');
    // A measure that a person knew again under another name goes on, to be read.
    expect(read('content/measures/children-and-families-center/about.yaml')).toContain('summary:');
    expect(read('content/measures/children-and-families-center/ja.md')).toContain('こども家庭センターの運営');
    expect(read('content/editions/r6/measures/family-discount-passport/about.yaml')).toContain('summary:');
    expect(existsSync(join(folder, 'content/measures/family-discount-passport'))).toBe(false);

    const before = run('run left', seed);
    expect(before.status).toBe(1);
    expect(before.output).toMatch(/^content\/measures\/wood-start\/about\.yaml:1: unwritten: /mu);
    const accept = spawnSync('npm', ['run', 'texts:accept', '--', 'child-allowance/en.md'], { cwd: folder });
    expect(accept.status).toBe(0);
    expect(toLeft(run('run left', seed).output)).toBe(toLeft(before.output) - 1);
    expect(spawnSync('npm', ['run', 'content:check'], { cwd: folder }).status).toBe(0);
  });

  whenWhole('a build for a host ends with the list of what is left', () => {
    const { status, stderr } = spawnSync('npm', ['run', 'build'], { cwd: folder, encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stderr).toContain('npm run build -- --without-stale');
    expect(existsSync(join(folder, 'dist'))).toBe(false);
  });

  const open = (path: string): CheerioAPI => {
    const $ = load(read(`dist/${path}index.html`));
    $('rt, rp').remove();
    return $;
  };
  const leadsTo = (path: string): string | undefined =>
    open(path)('meta[http-equiv=refresh]').attr('content')?.slice(7);

  whenWhole('a site of two editions is built, every old address with it', () => {
    const { status, output } = run('run build', '');
    expect(output.split('\n').slice(-5).join('\n') + String(status)).toMatch(/0$/);
    const promised = read('content/permalinks.txt')
      .split('\n')
      .filter((line) => line.startsWith('/'));
    expect(
      promised.filter((path) => !existsSync(join(folder, 'dist', path, path.endsWith('/') ? 'index.html' : ''))),
    ).toEqual([]);
    expect(run('run permalinks', '').status).toBe(0);
  });

  whenWhole('a code of an edition leads to its measure for ever, a bare number offers both', () => {
    expect(leadsTo('r6/57/')).toBe('/measures/child-allowance/');
    expect(leadsTo('r7/60/')).toBe('/measures/child-allowance/');
    expect(leadsTo('r6/72/')).toBe('/measures/family-discount-passport/');
    expect(leadsTo('128/')).toMatch(/^\/measures\//);
    const links = open('57/')('main a')
      .map((_, link) => load(link).root().text().trim())
      .get();
    expect(links.join(' ')).toMatch(/食料支援.*児童手当/u);
    expect(open('14/')('main').text()).toContain('14番は載っていません');
  });

  whenWhole('a page says what was planned beside what came of it, and nothing that is no longer so', () => {
    const page = open('measures/child-allowance/');
    expect(page('#planned').length).toBe(1);
    expect(page('#listing-r6-057').text()).toContain('月15,000円');
    expect(page('#listing-r7-060').length).toBe(1);
    const mama = open('measures/mama-help/');
    expect(mama('main').text()).not.toContain('利用者10名」');
    expect(open('measures/school-counselors/')('main').text()).toContain('見直している');
  });

  whenWhole('what has ended keeps its page, and stands in no list', () => {
    expect(open('measures/family-discount-passport/')('main').text()).toContain('令和6年度の計画まで');
    expect(open('measures/')('main').html()).not.toContain('family-discount-passport');
    expect(open('departments/childcare-support/')('main').text()).toContain('こども政策課');
    expect(open('departments/')('main').text()).toContain('今の計画に載っていない課');
  });
});
