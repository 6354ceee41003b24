/** The rows of one department: `/data/departments/<id>.csv`. */
import type { APIRoute } from 'astro';
import { getDepartments } from '../../../catalog/departments.ts';
import { makeDepartmentFile } from '../../../open-data/tables.ts';

export const getStaticPaths = async () => (await getDepartments()).map(({ id }) => ({ params: { id }, props: { id } }));

export const GET: APIRoute<{ id: string }> = async ({ props }) =>
  new Response((await makeDepartmentFile(props.id)).text);
