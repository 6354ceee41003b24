/** Facts in the words of schema.org, for search engines. Only what the plan or this site's own pages say. */
import { toGregorianYear, type FiscalYear } from '../domain/fiscal-year.ts';
import { toName, type Measure } from '../domain/measure.ts';
import type { Locale } from '../domain/vocabulary.ts';

const context = 'https://schema.org';

export interface ServiceFacts {
  locale: Locale;
  url: string;
  /** Name of the city, in the language of the page. */
  city: string;
  /** Names of the departments in charge, in the language of the page. */
  departments: string[];
  audience: string[];
  forms: string[];
}

/** A measure as `GovernmentService`. No telephone and no hours: the plan has none. No amounts: `Offer` means a price to pay. */
export function toGovernmentService(
  measure: Measure,
  { locale, url, city, departments, audience, forms }: ServiceFacts,
): object {
  const { about } = measure;
  const alternate = locale !== 'ja' && measure.name[locale] ? { alternateName: measure.name.ja } : {};
  return {
    '@context': context,
    '@type': 'GovernmentService',
    name: toName(measure, locale).text,
    ...alternate,
    description: about.summary[locale],
    url,
    inLanguage: locale,
    identifier: measure.numbers.map(String),
    serviceType: forms,
    areaServed: { '@type': 'City', name: city },
    provider: departments.map((name) => ({
      '@type': 'GovernmentOrganization',
      name,
      parentOrganization: { '@type': 'GovernmentOrganization', name: city },
    })),
    ...(audience.length > 0
      ? { audience: audience.map((audienceType) => ({ '@type': 'Audience', audienceType })) }
      : {}),
  };
}

export interface DatasetFacts {
  locale: Locale;
  name: string;
  description: string;
  notice: string;
  url: string;
  years: { result: FiscalYear; plan: FiscalYear };
  /** Title of the plan that it is made from. */
  source: string;
  city: string;
  /** Who made it: the site, with its address. */
  creator: { name: string; url: string };
  /** Day of the build, as 2026-11-28. */
  modified: string;
  keywords: string[];
  /** Absolute addresses of the files. */
  files: string[];
}

/** The open data as `Dataset`. It names no licence, because none of the city's text is known. */
export function toDataset(facts: DatasetFacts): object {
  const { locale, name, description, notice, url, years, source, city, creator, modified, keywords, files } = facts;
  const types: Record<string, string> = { csv: 'text/csv', json: 'application/json' };
  return {
    '@context': context,
    '@type': 'Dataset',
    name,
    description: `${description} ${notice}`,
    url,
    inLanguage: locale,
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', ...creator },
    isBasedOn: {
      '@type': 'CreativeWork',
      name: source,
      creator: { '@type': 'GovernmentOrganization', name: city },
    },
    dateModified: modified,
    keywords,
    temporalCoverage: `${toGregorianYear(years.result)}-04-01/${toGregorianYear(years.plan) + 1}-03-31`,
    spatialCoverage: { '@type': 'City', name: city },
    distribution: files.map((contentUrl) => ({
      '@type': 'DataDownload',
      contentUrl,
      encodingFormat: types[contentUrl.split('.').at(-1) ?? ''],
    })),
  };
}
