/** Bytes above which a file is listed in notScanned instead of audited. */
export const sizeLimit = 5 * 1024 * 1024;
