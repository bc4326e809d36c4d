/** What the desk's settings look like over HTTP. */
import { Transform } from 'class-transformer';
import {
  isEmail,
  IsInt,
  IsNumber,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateIf,
} from 'class-validator';
import { textThat } from '../http/date.validators.js';

const trimmed = Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value));

function IsContact(): PropertyDecorator {
  const isAddress = (text: string) => /^https:\/\/\S+$/.test(text) && URL.canParse(text);
  return textThat('isContact', (text) => isEmail(text) || isAddress(text), 'an e-mail address or an https address');
}

export class SettingsChange {
  /** The name of the desk, as readers see it. */
  @ValidateIf((_, value) => value !== undefined)
  @trimmed
  @IsString()
  @Matches(/\S/, { message: 'name is what readers know the desk by' })
  @MaxLength(100)
  name?: string;

  /** How many reviews a claim needs unless the editor who accepts it says otherwise. */
  @ValidateIf((_, value) => value !== undefined)
  @IsInt({ message: 'reviewsWanted is 1, 2 or 3' })
  @Min(1)
  @Max(3)
  reviewsWanted?: number;

  /** New claims worth at least this much, 0 to 1, go straight into the queue; null: an editor chooses every one. */
  @IsOptional()
  @IsNumber({}, { message: 'acceptFromWorth is a number from 0 to 1, or null' })
  @Min(0)
  @Max(1)
  acceptFromWorth?: number | null;

  /** Where readers report errors, shown on every check: an e-mail address or an https address; null: none is named. */
  @IsOptional()
  @trimmed
  @IsContact()
  @MaxLength(500)
  contact?: string | null;
}

export class SettingsView {
  name: string;
  reviewsWanted: number;
  acceptFromWorth: number | null;
  contact: string | null;
  version: number;
}
