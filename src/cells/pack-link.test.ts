import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numbers } from '../checks/arbitrary';
import { writeLink } from '../run/link';
import { readable } from './link-lengths';
import { packedLink, unpackedLink } from './pack-link';

const long = `https://a.example/lab/#at=0&data=${'1.5,0;'.repeat(1000)}2,1&alpha=1`;

describe('a packed link', () => {
  it('gives the same link back', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(numbers(1e6), numbers(1e-6), fc.constantFrom(0, 1)), {
          minLength: 1,
          maxLength: 400,
        }),
        async (rows) => {
          const link = `#${writeLink({ at: '2/1/z', rows, w: [1, 2], b: 3 })}`;
          const packed = await packedLink(link);
          expect(packed.length).toBeLessThanOrEqual(link.length);
          expect(await unpackedLink(packed)).toBe(link);
          expect(packed === link || link.length > readable).toBe(true);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('is much shorter, and has no sign that an address escapes', async () => {
    const packed = await packedLink(long);
    expect(packed.length).toBeLessThan(200);
    expect(packed).toMatch(/^https:\/\/a\.example\/lab\/#at=0&packed=[\w-]+&alpha=1$/);
  });

  it('reads what another program has compressed', async () => {
    const packed = deflateRawSync('1,0;2,1').toString('base64url');
    expect(await unpackedLink(`packed=${packed}&b=1`)).toBe('data=1,0;2,1&b=1');
  });

  it.each([
    'packed=AAAA',
    'packed=%%%',
    `packed=${deflateRawSync('1,0&mistake=x').toString('base64url')}`,
    `packed=${deflateRawSync('1,0;'.repeat(3_000_000)).toString('base64url')}`,
    `packed=${deflateRawSync('1,0;'.repeat(100)).subarray(0, 4).toString('base64url')}`,
    'at=3/2/dz',
    'top',
  ])('stays as it is if it is none or damaged: %#', async (link) => {
    expect(await unpackedLink(link)).toBe(link);
  });
});
