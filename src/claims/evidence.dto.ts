/** What evidence looks like over HTTP. */
import { PartialType } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, Length, Matches, MaxLength, ValidateIf } from 'class-validator';
import { IsInstant, IsPartialDate } from '../http/date.validators.js';

export const stances = ['supports', 'contradicts', 'contextualizes'] as const;
export const sourceTypes = [
  'primary',
  'secondary',
  'expert',
  'media',
  'government',
  'academic',
  'data',
  'witness',
] as const;

const httpAddress = /^https?:\/\/[^\s/?#@]+(?:[/?#]\S*)?$/i;

/** One source, and what it says on the claim. */
export class RecordEvidence {
  /** Its address; a source needs this or a citation. */
  @ValidateIf((evidence: RecordEvidence) => evidence.url != null || evidence.citation == null)
  @IsString({ message: 'url or citation says where the source is to be found' })
  @Matches(httpAddress, { message: 'url is an http or https address' })
  @MaxLength(2000)
  url?: string;

  /** Where to find it in print or in an archive. */
  @IsOptional()
  @IsString()
  @Length(3, 2000)
  citation?: string;

  @IsOptional()
  @IsString()
  @MaxLength(500)
  title?: string;

  @IsOptional()
  @IsString()
  @MaxLength(300)
  publisher?: string;

  @IsOptional()
  @IsString()
  @MaxLength(300)
  author?: string;

  /** The passage that matters, word for word. */
  @IsOptional()
  @IsString()
  @MaxLength(5000)
  quote?: string;

  /** What it does to the claim. */
  @IsIn(stances, { message: `stance is one of ${stances.join(', ')}` })
  stance: (typeof stances)[number];

  @IsIn(sourceTypes, { message: `sourceType is one of ${sourceTypes.join(', ')}` })
  sourceType: (typeof sourceTypes)[number];

  /** The same word for sources that rest on one origin (a press release, a wire report): they count as one source. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  originGroup?: string;

  /** When the source was published: a day, month or year, or from/to, such as 1972-05-26, 1972 or 1972/1974. */
  @IsOptional()
  @IsPartialDate()
  publishedOn?: string;

  /** When what it reports occurred, in the same form. */
  @IsOptional()
  @IsPartialDate()
  occurredOn?: string;

  /** When it was looked at; now, if left out. */
  @IsOptional()
  @IsInstant()
  accessedAt?: string;

  /** An archived copy. */
  @IsOptional()
  @IsString()
  @Matches(httpAddress, { message: 'archivedUrl is an http or https address' })
  @MaxLength(2000)
  archivedUrl?: string;

  /** For the desk only; never published, and nobody else sees it before all reviews are in. */
  @IsOptional()
  @IsString()
  @MaxLength(5000)
  note?: string;

  /** Internal evidence protects a source: it is counted in public, not shown. */
  @IsOptional()
  @IsIn(['public', 'internal'], { message: 'visibility is public or internal' })
  visibility?: 'public' | 'internal';
}

/** What to change; what is left out stays, null takes away. */
export class ChangeEvidence extends PartialType(RecordEvidence) {}

export class EvidenceView {
  id: number;
  version: number;
  claimId: number;
  addedBy: { id: number; name: string };
  url: string | null;
  citation: string | null;
  title: string | null;
  publisher: string | null;
  author: string | null;
  quote: string | null;
  stance: (typeof stances)[number];
  sourceType: (typeof sourceTypes)[number];
  originGroup: string | null;
  publishedOn: string | null;
  occurredOn: string | null;
  accessedAt: string;
  archivedUrl: string | null;
  note: string | null;
  visibility: 'public' | 'internal';
  /** Whether it was published by the article's day, so that the verdict on what was known then may cite it. */
  knownThen: boolean;
}
