/** fast-check with the seed of the run, so that a property that failed tries the same values again: `OMST_SEED=… npx jest` with its file. */
import * as fc from 'fast-check';

const seed = process.env['OMST_SEED'];
// fast-check takes a seed of 32 bits.
if (seed !== undefined && seed !== '') fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(seed) | 0 });

export default fc;
