/** The version of this package; a test holds it to package.json. */
export const VERSION = '0.1.0';

/** Put in by the build: a hash of the sources of the rooms that read notes. */
declare const READER_HASH: string | undefined;

/** Another text whenever the same notes may be read differently; undefined when run from source, where nothing may be kept. */
export const READER_VERSION: string | undefined = typeof READER_HASH === 'undefined' ? undefined : READER_HASH;

/** Put in by the build: a hash of all it is made from. */
declare const BUILD_HASH: string | undefined;

/** Another text for every build of the program; undefined when run from source. */
export const BUILD_VERSION: string | undefined = typeof BUILD_HASH === 'undefined' ? undefined : BUILD_HASH;
