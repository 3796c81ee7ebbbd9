// The two languages of everything that a user reads.
export type Language = 'en' | 'zh-CN';
export const languages = ['en', 'zh-CN'] as const satisfies readonly Language[];

/** A text in every language. */
export type Text = Readonly<Record<Language, string>>;
