/** The keys of the messages about files in the text catalogue. */

import type { fileColumnReasons, fileQuestions, fileRoles, fileSkips } from '../../text/files';

export type Role = keyof typeof fileRoles;
export type ColumnReason = keyof typeof fileColumnReasons;
export type QuestionKey = keyof typeof fileQuestions;
/** Why a row is left out. */
export type FileReason = keyof typeof fileSkips;
export type Details = Readonly<Record<string, string | number>>;
