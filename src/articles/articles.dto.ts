/** What is asked of articles over HTTP. */
import { IsIn, IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min, ValidateIf } from 'class-validator';
import { PageQuery } from '../http/page.dto.js';
import { splitStates } from './article-view.dto.js';
import type { SplitState } from './article-view.dto.js';
import { IsDay } from '../http/date.validators.js';
import { BlankIsNull, IsLanguage, IsWebAddress, Trimmed } from './article.validators.js';

/** As much as one request may hold; what the text may have after normalising is another rule, with another answer. */
const longestBody = 8 * 1024 * 1024;

export class SubmitArticle {
  /** The article as plain text; or send html. */
  @IsOptional()
  @IsString()
  @MaxLength(longestBody)
  text?: string | null;

  /** The article as HTML, of which the readable text is kept; or send text. */
  @IsOptional()
  @IsString()
  @MaxLength(longestBody)
  html?: string | null;

  /** Left out: the first line of the text that reads like a title. */
  @IsOptional()
  @BlankIsNull()
  @IsString()
  @MaxLength(300)
  title?: string | null;

  /**
   * The day it was published: what was known then is judged as of this day.
   * @example 2000-06-10
   */
  @IsDay()
  publishedOn: string;

  /**
   * Who published it.
   * @example Associated Press
   */
  @IsOptional()
  @BlankIsNull()
  @IsString()
  @MaxLength(300)
  publisher?: string | null;

  /** Who wrote it. */
  @IsOptional()
  @BlankIsNull()
  @IsString()
  @MaxLength(300)
  byline?: string | null;

  /** Where it was read. Another text at the same address is a further edition of the article. */
  @IsOptional()
  @IsWebAddress()
  @MaxLength(2000)
  url?: string | null;

  /** A BCP 47 tag; en when left out. */
  @IsOptional()
  @IsLanguage()
  @MaxLength(35)
  language?: string | null;

  /** The id of an article that this is a further edition of. */
  @IsOptional()
  @IsInt({ message: 'editionOf is the id of an article' })
  @Min(1)
  @Max(Number.MAX_SAFE_INTEGER)
  editionOf?: number | null;
}

/** The particulars only: the text and the date of an article never change. */
export class CorrectArticle {
  @ValidateIf((_, value) => value !== undefined)
  @Trimmed()
  @IsString()
  @Matches(/\S/, { message: 'title has 1 to 300 characters' })
  @MaxLength(300)
  title?: string;

  /** Null: it is not known. */
  @IsOptional()
  @BlankIsNull()
  @IsString()
  @MaxLength(300)
  publisher?: string | null;

  /** Null: it is not known. */
  @IsOptional()
  @BlankIsNull()
  @IsString()
  @MaxLength(300)
  byline?: string | null;

  /** Null: it is not known. */
  @IsOptional()
  @IsWebAddress()
  @MaxLength(2000)
  url?: string | null;

  @ValidateIf((_, value) => value !== undefined)
  @IsLanguage()
  @MaxLength(35)
  language?: string;
}

export class ArticleQuery extends PageQuery {
  /** Only articles of this publisher, in capitals or not. */
  @IsOptional()
  @Trimmed()
  @IsString()
  @MaxLength(300)
  publisher?: string;

  /** Only articles in this language; en finds en-GB too. */
  @IsOptional()
  @IsLanguage()
  @MaxLength(35)
  language?: string;

  /** Only articles read at this address: all editions. */
  @IsOptional()
  @IsWebAddress()
  @MaxLength(2000)
  url?: string;

  /** Only articles published on this day or later. */
  @IsOptional()
  @IsDay()
  publishedFrom?: string;

  /** Only articles published on this day or earlier. */
  @IsOptional()
  @IsDay()
  publishedTo?: string;

  /** Only articles that wait to be split, are split, or could not be. */
  @IsOptional()
  @IsIn(splitStates, { message: `splitState is one of ${splitStates.join(', ')}` })
  splitState?: SplitState;

  /** Only articles whose title and publisher hold all these words between them. */
  @IsOptional()
  @IsString()
  @MaxLength(300)
  q?: string;
}
