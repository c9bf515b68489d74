import { buildClient } from '../../portal/server/build-client.ts';

// Once and on its own, so that no spec pays for it and no setting of a test runner gets into it.
console.log(await buildClient());
