import path from 'node:path';

/** The content folder that the site is made of, named by CONTENT_DIR. The seeds stand beside it. */
export const contentFolder = path.resolve(process.env['CONTENT_DIR'] ?? 'content');

/** The folder that the finished site is put in, named by OUT_DIR. */
export const outFolder = path.resolve(process.env['OUT_DIR'] ?? 'dist');

/** True for a preview, which links to where editors change its files: PREVIEW=1. */
export const isPreview = process.env['PREVIEW'] === '1';

/** The day of the build, as `2026-05-31`: SITE_DATE, or today. */
export const buildDay = process.env['SITE_DATE'] ?? new Date().toISOString().slice(0, 10);
