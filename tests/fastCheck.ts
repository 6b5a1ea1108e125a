/** fast-check with the seed of the run. To try the values of a failed property again: `OMST_SEED=… npx jest` with its file. */
import * as fc from 'fast-check';

const seed = process.env['OMST_SEED'];
// fast-check takes a seed of at most 32 bits.
if (seed !== undefined && seed !== '') fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(seed) | 0 });

export default fc;
