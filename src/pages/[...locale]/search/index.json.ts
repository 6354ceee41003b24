/** All that the search page loads before Pagefind. */
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getSearchFile } from '../../../catalog/search.ts';
import { localePaths } from '../../../i18n/locale.ts';

export const getStaticPaths = localePaths;
type Props = InferGetStaticPropsType<typeof localePaths>;

export const GET: APIRoute<Props> = async ({ props }) => Response.json(await getSearchFile(props.locale));
