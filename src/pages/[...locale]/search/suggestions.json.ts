/** What answers in the header of any page while somebody types. */
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getSuggestionsFile } from '../../../catalog/search.ts';
import { localePaths } from '../../../i18n/locale.ts';

export const getStaticPaths = localePaths;
type Props = InferGetStaticPropsType<typeof localePaths>;

export const GET: APIRoute<Props> = async ({ props }) => Response.json(await getSuggestionsFile(props.locale));
