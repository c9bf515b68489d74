import { servePortal } from './serve.ts';

const port = Number(process.argv[2] ?? 0);
const portal = await servePortal({ port });
console.log(`${portal.url}/dashboard/v2/customers/list`);
